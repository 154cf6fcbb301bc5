/** Opens the page of a code under the address that errors of the client print: `errors/#CODE`. */
export function openCode(): void {
  const open = (): void => {
    const code = /\/errors\/(?:index\.html)?$/.test(location.pathname) && /^#([A-Z]\w*\.[\w.]+)$/.exec(location.hash)?.[1]
    if (code) location.replace(new URL(`${code}.html`, new URL('.', location.href)))
  }
  open()
  addEventListener('hashchange', open)
}

/** Makes the links to the other language lead to the section that is on the screen, since both languages have the same IDs. */
export function keepSection(): void {
  const update = ({ target }: Event): void => {
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>('.translations a, .VPNavScreenTranslations a') : null
    if (!link) return
    const passed = [...document.querySelectorAll('main :is(h2, h3)[id]')].filter(one => one.getBoundingClientRect().top < 100)
    link.hash = passed.at(-1)?.id ?? ''
  }
  // Before VitePress reads the link.
  for (const event of ['pointerdown', 'focusin', 'click']) addEventListener(event, update, { capture: true })
}

/** Shows the entry of the page in the menu, which is longer than the window. */
export function showEntry(): void {
  document.querySelector('.VPSidebar [aria-current]')?.scrollIntoView({ block: 'center' })
}

/** Shows the samples in the language that the reader chose last. */
export function showChosenTab(): void {
  const label = localStorage.getItem('swr-tab')
  for (const tab of document.querySelectorAll<HTMLLabelElement>('.vp-code-group label'))
    if (tab.textContent === label && !(tab.control as HTMLInputElement | null)?.checked) tab.click()
}

/** Remembers the language of samples that the reader chooses. */
export function rememberTab(): void {
  addEventListener('click', ({ target, isTrusted }) => {
    if (isTrusted && target instanceof Element && target.matches('.vp-code-group label'))
      localStorage.setItem('swr-tab', target.textContent ?? '')
  })
}
