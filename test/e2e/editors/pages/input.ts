const field = document.querySelector<HTMLInputElement>('#editor')
Object.assign(window, {
  setEditor: (text: string) => {
    if (field) field.value = text
  },
})
document.body.dataset.ready = 'yes'
