/** What jsdom lacks and every supported browser has. */
if (typeof Element !== 'undefined' && !Element.prototype.checkVisibility) {
  Element.prototype.checkVisibility = function (this: Element) {
    const view = this.ownerDocument.defaultView
    if (!this.isConnected || view?.getComputedStyle(this).visibility === 'hidden') return false
    for (let at: Element | null = this; at; at = at.parentElement) {
      if (view?.getComputedStyle(at).display === 'none') return false
    }
    return true
  }
}
