{
  // Swagger UI leaves these without a name, or with an empty one, so whoever hears the page would not learn what they are for.
  // As its own words they are said in the language of the page by labels.js.
  const names = [
    ['select.examples-select-element', 'Example'],
    ['textarea.body-param__text', 'Request body'],
    ['main', 'Operations'],
  ]
  const holder = document.getElementById('swagger')
  const name = () => {
    for (const [selector, words] of names)
      for (const one of holder.querySelectorAll(`${selector}:not([aria-label])`)) one.setAttribute('aria-label', words)
  }
  new MutationObserver(name).observe(holder, { childList: true, subtree: true })
  name()
}
