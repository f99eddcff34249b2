/** The property of the page's isolated world under which the panel and the scripts that come later meet. */
export const MEETING = 'outsideFirstPanel'
