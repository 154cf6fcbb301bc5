{
  // Redoc and Swagger UI speak English only. What they write around the contract's own texts is said in the language of the
  // page; names, types and code stay. Both find their texts by the node, not by what is in it, so they may be changed in place.
  const labels = JSON.parse(document.body.dataset.labels)
  const attributes = ['aria-label', 'title', 'placeholder']
  const known = text => (Object.hasOwn(labels, text) ? labels[text] : undefined)
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
