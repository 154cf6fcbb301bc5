{
  const root = document.documentElement

  // On a phone the menu is closed to begin with; without this script it is open, and so in reach.
  const menu = document.querySelector('.menu')
  const wide = matchMedia('(min-width: 52.01rem)')
  const adapt = () => menu?.toggleAttribute('open', wide.matches)
  adapt()
  wide.addEventListener('change', adapt)

  const theme = document.querySelector('button.theme')
  // What is not of this site has its colours from the start of its page.
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
        // A file may have no storage; the choice then lasts as long as the page.
      }
    })
  }

  // Both languages have the same places under the same names, except the chapters of the reference.
  const language = document.querySelector('a.language')
  const bare = language?.getAttribute('href')
  language?.addEventListener('click', () => {
    language.href = bare + place()
  })
  const place = () => {
    if (document.body.dataset.sections) {
      const [path, rest] = decodeURI(location.hash.slice(1)).split('#')
      const other = JSON.parse(document.body.dataset.sections)[path] ?? path
      return other ? `#${other}${rest ? `#${rest}` : ''}` : ''
    }
    // “Try it” has operations as its places, which are no elements.
    if (location.hash.startsWith('#/')) return location.hash
    // What the address names counts as long as it is in view, then the last heading that was passed.
    const named = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.getBoundingClientRect()
    if (scrollY < 100 || (named && named.bottom > 0 && named.top < innerHeight)) return location.hash
    const passed = [...document.querySelectorAll('main [id]:is(h2, h3, h4, section, li, a, tr)')].filter(
      one => !one.hidden && one.getBoundingClientRect().top < 100,
    )
    return passed.length > 0 ? `#${passed.at(-1).id}` : ''
  }

  // In the reference, “Try it” leads to the operation in view.
  const attempt = document.querySelector('.bar a.try')
  if (document.body.classList.contains('reference'))
    attempt?.addEventListener('click', () => {
      const id = decodeURI(location.hash).split('/')[2]
      const known = JSON.parse(document.body.dataset.try)[id]
      if (known) attempt.hash = known
    })

  const box = document.querySelector('.finder input')
  if (box) {
    box.form.hidden = false
    box.form.addEventListener('submit', event => event.preventDefault())
    const items = [...document.getElementById(box.dataset.list).children]
    const texts = items.map(item => `${item.textContent} ${item.dataset.find ?? ''}`.toLowerCase())
    const said = box.form.querySelector('output')
    // Where nothing holds all words: what holds most of them, of Chinese most pairs of characters, since nothing parts its words.
    const nearestTo = words => {
      const runs = words.flatMap(word => word.match(/\p{Script=Han}+|[^\p{Script=Han}\p{P}]+/gu) ?? [])
      const pieces = runs.flatMap(run => {
        const letters = [...run]
        return /^\p{Script=Han}{3}/u.test(run) ? letters.slice(1).map((end, at) => letters[at] + end) : [run]
      })
      const held = texts.map(text => pieces.filter(piece => text.includes(piece)).length)
      const most = Math.max(...held)
      return held.map(count => count > 0 && count >= most * 0.75 && most * 3 >= pieces.length)
    }
    const find = () => {
      const words = box.value.toLowerCase().split(/\s+/).filter(Boolean)
      const whole = texts.map(text => words.every(word => text.includes(word)))
      const nearest = whole.includes(true) ? undefined : nearestTo(words)
      const shown = nearest ?? whole
      items.forEach((item, index) => {
        item.hidden = !shown[index] || (words.length === 0 && 'asked' in item.dataset)
      })
      const found = items.filter(item => !item.hidden).length
      const count = `${found} ${said.dataset.found}`
      said.value = words.length === 0 ? '' : found === 0 ? said.dataset.noResults : nearest ? said.dataset.nearest : count
    }
    box.addEventListener('input', find)
    // A browser may give back what was typed before.
    if (box.value) find()
    // A link to something that is filtered away must still arrive.
    addEventListener('hashchange', () => {
      if (!document.getElementById(decodeURIComponent(location.hash.slice(1)))?.hidden) return
      box.value = ''
      find()
      document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView()
    })
  }
}
