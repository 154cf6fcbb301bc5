{
  // Redoc and Swagger UI speak English only. What they write around the contract's own texts is said in the language of the
  // page; names, types and code stay. Both find their texts by the node, not by what is in it, so they may be changed in place.
  const labels = JSON.parse(document.body.dataset.labels)
  const attributes = ['aria-label', 'title', 'placeholder']
  // Some have a part that stays, such as a number.
  const around = Object.keys(labels)
    .filter(label => label.includes('…'))
    .map(label => [...label.split('…'), labels[label]])
  const known = text => {
    if (Object.hasOwn(labels, text)) return labels[text]
    const [before, after, wanted] =
      around.find(
        ([before, after]) => text.length > before.length + after.length && text.startsWith(before) && text.endsWith(after),
      ) ?? []
    return wanted?.replace('…', () => text.slice(before.length, text.length - after.length))
  }
  const ofText = node => {
    const said = node.nodeValue.trim()
    const wanted = known(said)
    if (wanted && !node.parentElement?.closest('pre, code, #plain')) node.nodeValue = node.nodeValue.replace(said, wanted)
  }
  const ofElement = element => {
    for (const name of attributes) {
      const wanted = known(element.getAttribute(name) ?? '')
      if (wanted) element.setAttribute(name, wanted)
    }
  }
  const all = root => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node = root; node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) ofText(node)
      else if (node.nodeType === Node.ELEMENT_NODE) ofElement(node)
    }
  }
  // Menus and dialogs stand at the end of the body.
  const content = document.body
  new MutationObserver(changes => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'characterData') ofText(target)
      else if (type === 'attributes') ofElement(target)
      else for (const node of addedNodes) all(node)
    }
  }).observe(content, { childList: true, characterData: true, subtree: true, attributeFilter: attributes })
  all(content)
}
