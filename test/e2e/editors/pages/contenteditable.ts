const editor = document.querySelector<HTMLElement>('#editor')
Object.assign(window, {
  setEditor: (html: string) => {
    if (editor) editor.innerHTML = html
  },
})
document.body.dataset.ready = 'yes'
