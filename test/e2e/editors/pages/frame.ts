/** Shaped like CKEditor 4 in Request Tracker 5: an editable body in an about:blank frame of the same origin. */
const frame = document.querySelector('iframe')
const inner = frame?.contentDocument
if (!inner) throw new Error('no frame')
inner.body.id = 'editor'
inner.body.contentEditable = 'true'
inner.execCommand('defaultParagraphSeparator', false, 'p')
// Its placeholder is real text in the body until the editor gets the focus.
inner.body.addEventListener('focus', () => {
  if (!inner.body.classList.contains('placeholder')) return
  inner.body.classList.remove('placeholder')
  inner.body.innerHTML = '<p><br></p>'
})
Object.assign(window, {
  showPlaceholder: () => {
    inner.body.innerHTML = '<p>Type your message here</p>'
    inner.body.classList.add('placeholder')
  },
  setEditor: (html: string) => {
    inner.body.innerHTML = html
  },
})
document.body.dataset.ready = 'yes'
