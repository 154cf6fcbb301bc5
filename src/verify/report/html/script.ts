/** The script of the page. It only filters existing content, so that the page is readable without it. */
export const script = `
(() => {
  const filter = document.querySelector('.filter')
  const [text, group, failures, shown] = ['#text', '#group', '#failures', '#shown'].map(name => filter.querySelector(name))
  const items = [...document.querySelectorAll('[data-group]')].map(node => ({ node, words: node.textContent.toLowerCase() }))
  const bodies = document.querySelectorAll('.cases tbody')
  const all = items.filter(({ node }) => node.tagName === 'TR').length
  const apply = () => {
    const terms = text.value.toLowerCase().split(/\\s+/)
    let count = 0
    for (const { node, words } of items) {
      const matches = (!group.value || node.dataset.group === group.value) &&
        (!failures.checked || 'failed' in node.dataset) && terms.every(term => words.includes(term))
      node.hidden = !matches
      if (matches && node.tagName === 'TR') count += 1
    }
    for (const body of bodies) body.hidden = !body.querySelector('tr[data-group]:not([hidden])')
    shown.textContent = count + ' of ' + all + ' cases'
  }
  for (const field of [text, group, failures]) field.addEventListener('input', apply)
  filter.hidden = false
  apply()
  // A link can lead to an element that is collapsed or filtered out.
  const open = () => {
    const at = location.hash.length > 1 && document.getElementById(location.hash.slice(1))
    if (!at) return
    if (at.hidden) { text.value = ''; group.value = ''; failures.checked = false; apply() }
    for (let node = at; node; node = node.parentElement) if (node.tagName === 'DETAILS') node.open = true
    at.scrollIntoView()
  }
  addEventListener('hashchange', open)
  open()
  let closed = []
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')]
    for (const node of closed) node.open = true
  })
  addEventListener('afterprint', () => { for (const node of closed) node.open = false })
})()
`
