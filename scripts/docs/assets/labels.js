{
  // Redoc and Swagger UI support only English. This translates their labels in place, which is safe because both track text by
  // node and not by content. Names, types and code stay unchanged.
  const labels = JSON.parse(document.body.dataset.labels)
  const attributes = ['aria-label', 'title', 'placeholder']
  // `…` in a label matches a variable part, such as a number.
  const patterns = Object.keys(labels)
    .filter(label => label.includes('…'))
    .map(label => [...label.split('…'), labels[label]])
  const translate = text => {
    if (Object.hasOwn(labels, text)) return labels[text]
    const [before, after, translation] =
      patterns.find(
        ([before, after]) => text.length > before.length + after.length && text.startsWith(before) && text.endsWith(after),
      ) ?? []
    return translation?.replace('…', () => text.slice(before.length, text.length - after.length))
  }
  const translateText = node => {
    const text = node.nodeValue.trim()
    const translation = translate(text)
    if (translation && !node.parentElement?.closest('pre, code, #plain'))
      node.nodeValue = node.nodeValue.replace(text, translation)
  }
  const translateAttributes = element => {
    for (const name of attributes) {
      const translation = translate(element.getAttribute(name) ?? '')
      if (translation) element.setAttribute(name, translation)
    }
  }
  const translateTree = root => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node = root; node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) translateText(node)
      else if (node.nodeType === Node.ELEMENT_NODE) translateAttributes(node)
    }
  }
  // The body, since menus and dialogs are appended to it.
  const content = document.body
  new MutationObserver(changes => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'characterData') translateText(target)
      else if (type === 'attributes') translateAttributes(target)
      else for (const node of addedNodes) translateTree(node)
    }
  }).observe(content, { childList: true, characterData: true, subtree: true, attributeFilter: attributes })
  translateTree(content)
}
