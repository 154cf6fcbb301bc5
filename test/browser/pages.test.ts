import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityViolations } from '../support/accessibility.js'
import { type BrowserFixture, startBrowserFixture } from '../support/browser.js'
import { root } from '../support/contract.js'

let browser: BrowserFixture
beforeAll(async () => {
  browser = await startBrowserFixture()
})
afterAll(() => browser?.[Symbol.asyncDispose]())

const kinds = [
  '',
  'reference/',
  'guides/authentication/',
  'errors/',
  'journeys/',
  'discrepancies/',
  'moving-over/',
  'changes/',
  'try/',
]
const all = kinds.flatMap(place => [place, `zh-CN/${place}`])
/** Returns a selector for an element that exists once the page is rendered. */
const readySelector = (place: string): string =>
  place.endsWith('reference/') ? '#redoc nav a, #redoc .menu-content a' : place.endsWith('try/') ? '.opblock' : 'main h1'

describe.each(all)('/%s', place => {
  const language = place.startsWith('zh-CN') ? 'zh-CN' : 'en'

  it('renders in its language without external requests, console errors or serious accessibility violations', async () => {
    const { page, externalRequests, consoleErrors, close } = await browser.open(place)
    await page.waitForSelector(readySelector(place))
    await page.waitForLoadState('networkidle')
    expect(await page.getAttribute('html', 'lang')).toBe(language)
    expect(await page.title()).toMatch(language === 'en' ? /SWR/ : /华为云/)
    expect((await page.textContent('h1'))?.trim()).toMatch(language === 'en' ? /\w/ : /[一-鿿]/)
    const { paint, weight } = await page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      weight: performance
        .getEntries()
        .reduce((sum, entry) => sum + ('encodedBodySize' in entry ? Number(entry.encodedBodySize) : 0), 0),
    }))
    console.log(`/${place}: first paint ${Math.round(paint)} ms, ${Math.round(weight / 1000)} kB`)
    expect(await accessibilityViolations(page)).toEqual([])
    expect(externalRequests).toEqual([])
    expect(consoleErrors).toEqual([])
    await close()
  })

  it('fits a phone screen, with an accessible menu', async () => {
    const { page, close } = await browser.open(place, { viewport: { width: 375, height: 740 }, isMobile: true, hasTouch: true })
    await page.waitForSelector(readySelector(place), { state: 'attached' })
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
    const menu = page.locator('details.menu')
    if ((await menu.count()) > 0) {
      await page.locator('details.menu > summary').click()
      for (const name of ['guides/first-call/', 'moving-over/'])
        expect(await menu.locator(`a[href$="${name}index.html"]`).isVisible(), name).toBe(true)
    }
    expect(await page.locator('.bar .brand').isVisible()).toBe(true)
    const nav = page.locator('.bar nav')
    expect(await nav.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    if (!place.endsWith('try/')) expect(await menu.count()).toBe(1)
    await close()
  })

  it('breaks no word in its title', async () => {
    const { page, close } = await browser.open(place)
    await page.waitForSelector(readySelector(place))
    const broken = await page.evaluate(() => {
      const [title] = document.querySelectorAll('h1')
      const texts = document.createTreeWalker(title ?? document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/[\w.]+/g)) {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          if (range.getClientRects().length > 1) found.push(word)
        }
      return found
    })
    expect(broken).toEqual([])
    await close()
  })
})

describe.each(['', 'reference/', 'guides/pagination/', 'errors/', 'zh-CN/reference/'])('Without JavaScript /%s', place => {
  it('is readable', async () => {
    const { page, close } = await browser.open(place, { javaScriptEnabled: false })
    // The visible text; textContent would include scripts.
    // biome-ignore lint/performance/useDomNodeTextContent: see above
    const text = await page.locator('body').innerText()
    expect(text.length).toBeGreaterThan(1000)
    if (place.endsWith('reference/')) {
      expect(await page.locator('#redoc').getByText('Loading').isVisible()).toBe(false)
      expect(await page.locator('#redoc button:visible').count()).toBe(0)
      for (const operation of ['createNamespace', 'listReposDetails', 'keystoneListProjects']) expect(text).toContain(operation)
      for (const chapter of await page.locator('a[href^="#/section/"]').all())
        expect(await page.locator(`[id="${decodeURI((await chapter.getAttribute('href')) ?? '').slice(1)}"]`).count()).toBe(1)
      await page.locator('a[href="#/organizations"]').first().click()
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500)
    }
    await close()
  })
})

it('works without a server, opened as files', async () => {
  const { page, externalRequests, consoleErrors, close } = await browser.open(`file://${root}/dist/docs/index.html`)
  await page.click('.bar a[href="reference/index.html"]')
  await page.waitForSelector(readySelector('reference/'))
  await page.click('.bar a.language')
  await page.waitForURL(/zh-CN\/reference\/index\.html/)
  await page.goto(`file://${root}/dist/docs/errors/index.html#SVCSTG.SWR.4040058`)
  expect(await page.locator(':target').textContent()).toContain("The organization doesn't exist")
  expect(await page.locator('a.try').first().isVisible()).toBe(false)
  expect([...externalRequests, ...consoleErrors]).toEqual([])
  await close()
})
