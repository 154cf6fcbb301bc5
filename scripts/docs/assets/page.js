{
  const root = document.documentElement

  // The menu is initially closed on phones. Without JavaScript it's open.
  const menu = document.querySelector('.menu')
  const wide = matchMedia('(min-width: 52.01rem)')
  const updateMenu = () => menu?.toggleAttribute('open', wide.matches)
  updateMenu()
  wide.addEventListener('change', updateMenu)

  const theme = document.querySelector('button.theme')
  // Redoc and Swagger UI read the theme only when the page loads.
  if (theme && !document.querySelector('#redoc, #swagger')) {
    theme.hidden = false
    theme.addEventListener('click', () => {
      const dark =
        root.classList.contains('dark') ||
        (!root.classList.contains('light') && matchMedia('(prefers-color-scheme: dark)').matches)
      root.classList.remove('dark', 'light')
      root.classList.add(dark ? 'light' : 'dark')
      try {
        localStorage.setItem('redoc.colorMode', dark ? 'light' : 'dark')
      } catch {
        // Pages opened as files may have no storage; the theme then applies only to this page.
      }
    })
  }

  // Anchors are the same in both languages, except for the chapters of the reference.
  const language = document.querySelector('a.language')
  const baseUrl = language?.getAttribute('href')
  language?.addEventListener('click', () => {
    language.href = baseUrl + currentAnchor()
  })
  const currentAnchor = () => {
    if (document.body.dataset.sections) {
      const [path, rest] = decodeURI(location.hash.slice(1)).split('#')
      const other = JSON.parse(document.body.dataset.sections)[path] ?? path
      return other ? `#${other}${rest ? `#${rest}` : ''}` : ''
    }
    // “Try it” uses the hash for operations, not for elements.
    if (location.hash.startsWith('#/')) return location.hash
    // The target of the hash while it's visible, otherwise the last heading above the viewport.
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.getBoundingClientRect()
    if (scrollY < 100 || (target && target.bottom > 0 && target.top < innerHeight)) return location.hash
    const headings = [...document.querySelectorAll('main [id]:is(h2, h3, h4, section, li, a, tr)')].filter(
      element => !element.hidden && element.getBoundingClientRect().top < 100,
    )
    return headings.length > 0 ? `#${headings.at(-1).id}` : ''
  }

  // In the reference, “Try it” opens the current operation.
  const tryLink = document.querySelector('.bar a.try')
  if (document.body.classList.contains('reference'))
    tryLink?.addEventListener('click', () => {
      const id = decodeURI(location.hash).split('/')[2]
      const hash = JSON.parse(document.body.dataset.try)[id]
      if (hash) tryLink.hash = hash
    })

  const box = document.querySelector('.finder input')
  if (box) {
    box.form.hidden = false
    box.form.addEventListener('submit', event => event.preventDefault())
    const items = [...document.getElementById(box.dataset.list).children]
    const texts = items.map(item => `${item.textContent} ${item.dataset.find ?? ''}`.toLowerCase())
    const output = box.form.querySelector('output')
    // Without an exact match: items with most of the words, or most character pairs in Chinese, which has no spaces.
    const nearestTo = words => {
      const runs = words.flatMap(word => word.match(/\p{Script=Han}+|[^\p{Script=Han}\p{P}]+/gu) ?? [])
      const pieces = runs.flatMap(run => {
        const letters = [...run]
        return /^\p{Script=Han}{3}/u.test(run) ? letters.slice(1).map((end, at) => letters[at] + end) : [run]
      })
      const scores = texts.map(text => pieces.filter(piece => text.includes(piece)).length)
      const best = Math.max(...scores)
      return scores.map(score => score > 0 && score >= best * 0.75 && best * 3 >= pieces.length)
    }
    const search = () => {
      const words = box.value.toLowerCase().split(/\s+/).filter(Boolean)
      const exact = texts.map(text => words.every(word => text.includes(word)))
      const nearest = exact.includes(true) ? undefined : nearestTo(words)
      const matches = nearest ?? exact
      items.forEach((item, index) => {
        item.hidden = !matches[index] || (words.length === 0 && 'searchOnly' in item.dataset)
      })
      const count = items.filter(item => !item.hidden).length
      const countText = `${count} ${output.dataset.found}`
      output.value =
        words.length === 0 ? '' : count === 0 ? output.dataset.noResults : nearest ? output.dataset.nearest : countText
    }
    box.addEventListener('input', search)
    // Browsers may restore the previous input.
    if (box.value) search()
    // A link to a filtered item clears the search.
    addEventListener('hashchange', () => {
      if (!document.getElementById(decodeURIComponent(location.hash.slice(1)))?.hidden) return
      box.value = ''
      search()
      document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView()
    })
  }
}
