{
  // Swagger UI leaves these without a name, or with an empty one, so whoever hears the page would not learn what they are for.
  const { example, requestBody, operations } = JSON.parse(document.getElementById('texts').textContent)
  const names = [
    ['select.examples-select-element', example],
    ['textarea.body-param__text', requestBody],
    ['main', operations],
  ]
  const holder = document.getElementById('swagger')
  const name = () => {
    for (const [selector, words] of names)
      for (const one of holder.querySelectorAll(`${selector}:not([aria-label])`)) one.setAttribute('aria-label', words)
  }
  new MutationObserver(name).observe(holder, { childList: true, subtree: true })
  name()
}
