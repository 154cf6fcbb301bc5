{
  // Swagger UI leaves these elements without an accessible name. The names are Swagger UI's own labels, so labels.js translates
  // them.
  const names = [
    ['select.examples-select-element', 'Example'],
    ['textarea.body-param__text', 'Request body'],
    ['main', 'Operations'],
  ]
  const container = document.getElementById('swagger')
  const addNames = () => {
    for (const [selector, label] of names)
      for (const element of container.querySelectorAll(`${selector}:not([aria-label])`))
        element.setAttribute('aria-label', label)
  }
  new MutationObserver(addNames).observe(container, { childList: true, subtree: true })
  addNames()
}
