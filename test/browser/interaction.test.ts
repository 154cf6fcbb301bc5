import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BrowserFixture, startBrowserFixture } from '../support/browser.js'

let browser: BrowserFixture
beforeAll(async () => {
  browser = await startBrowserFixture()
})
afterAll(() => browser?.[Symbol.asyncDispose]())

const rows = (page: Page) => page.locator('main tbody tr:visible')
/** Waits until the page reacts. */
const ready = (page: Page): Promise<void> => page.waitForLoadState('networkidle')

describe('The filter of error codes', () => {
  it.each([
    ['', '4040058', 'SVCSTG.SWR.4040058'],
    ['', 'throttled', 'APIGW.0308'],
    ['', 'permission denied', 'SVCSTG.SWR.4037020'],
    ['', 'organization gone or deleted somewhere', 'SVCSTG.SWR.4040058'],
    ['zh-CN/', '组织不存在', 'SVCSTG.SWR.4040058'],
    ['zh-CN/', '限流', 'APIGW.0308'],
    ['zh-CN/', '鉴权失败', 'SVCSTG.SWR.4010000'],
    ['zh-CN/', '已超出可创建的组织数量', 'SVCSTG.SWR.4000097'],
  ])('in "%s" finds a code by number or synonym: %s, %s', async (language, words, code) => {
    const { page, close } = await browser.open(`${language}errors/`)
    await ready(page)
    await page.fill('.code-filter input', words)
    expect(await page.locator(`[id="${code}"]`).isVisible()).toBe(true)
    expect(await rows(page).count()).toBeLessThan(40)
    for (const nothing of ['zzzz', '，。']) {
      await page.fill('.code-filter input', nothing)
      await page.locator('.code-filter output', { hasText: language === '' ? 'No code' : '没有' }).waitFor()
      expect(await page.locator('main tbody tr:visible a').count(), nothing).toBe(0)
    }
    await close()
  })
})

it.each(['', 'zh-CN/'])('The address that errors of the client print leads to the page of the code in "%s"', async language => {
  const { page, close } = await browser.open(`${language}errors/#SVCSTG.SWR.4060074`)
  await page.waitForURL(`${browser.url}${language}errors/SVCSTG.SWR.4060074.html`)
  await page.goto(`${browser.url}${language}errors/`)
  await ready(page)
  await page.evaluate(() => {
    location.hash = '#SVCSTG.SWR.4040058'
  })
  await page.waitForURL(`${browser.url}${language}errors/SVCSTG.SWR.4040058.html`)
  await close()
  const plain = await browser.open(`${language}errors/#SVCSTG.SWR.4060074`, { javaScriptEnabled: false })
  expect(await plain.page.locator(':target').isVisible()).toBe(true)
  await plain.close()
})

describe('The language switch keeps the section', () => {
  const switchLanguage = async (page: Page): Promise<void> => {
    await page.locator('.VPNavBarTranslations button').first().hover()
    await page.locator('.VPNavBarTranslations a').first().click()
  }

  it.each([
    ['reference/listRepositoryTags.html', /zh-CN\/reference\/listRepositoryTags\.html$/],
    ['errors/SVCSTG.SWR.4060074.html', /zh-CN\/errors\/SVCSTG\.SWR\.4060074\.html$/],
    ['zh-CN/guides/authentication.html', /\/guides\/authentication\.html$/],
  ])('%s', async (from, to) => {
    const { page, close } = await browser.open(from)
    await ready(page)
    await switchLanguage(page)
    await page.waitForURL(to)
    await close()
  })

  it.each([
    'guides/discrepancies.html',
    'guides/pagination.html',
    'workflows/share-an-image.html',
    'reference/createRepo.html',
  ])('after scrolling: %s', async path => {
    const { page, close } = await browser.open(path)
    await ready(page)
    const headings = page.locator('main :is(h2, h3)[id]')
    const middle = headings.nth(1)
    const id = await middle.getAttribute('id')
    await middle.evaluate(one => scrollTo({ top: one.getBoundingClientRect().top + scrollY - 90, behavior: 'instant' }))
    await switchLanguage(page)
    await page.waitForURL(url => url.pathname.includes('/zh-CN/') && url.hash === `#${id}`)
    await page.waitForFunction(id => {
      const top = document.getElementById(id ?? '')?.getBoundingClientRect().top ?? -1
      return top >= 0 && top < innerHeight
    }, id)
    await close()
  })
})

it('The language of the samples is the one that was chosen last, on every operation', async () => {
  const { page, close } = await browser.open('reference/createRepo.html')
  await ready(page)
  await page.locator('.vp-code-group label', { hasText: 'Python' }).click()
  await page.locator('.vp-code-group pre:visible', { hasText: 'import requests' }).waitFor()
  await page.goto(`${browser.url}zh-CN/reference/showRepository.html`)
  await page.locator('.vp-code-group pre:visible', { hasText: 'import requests' }).waitFor()
  await page.locator('.VPDocFooter a').last().click()
  await page.waitForURL(url => !url.pathname.endsWith('showRepository.html'))
  await page.locator('.vp-code-group pre:visible', { hasText: 'import requests' }).waitFor()
  await close()
})

it('On a wide screen, the samples stay in view beside the text', async () => {
  const { page, close } = await browser.open('reference/createRetention.html', { viewport: { width: 1600, height: 900 } })
  await ready(page)
  const text = page.locator('#errors')
  await text.scrollIntoViewIfNeeded()
  const [samples, heading] = [await page.locator('.vp-code-group').boundingBox(), await text.boundingBox()]
  expect(samples?.y).toBeGreaterThanOrEqual(64)
  expect(samples?.y).toBeLessThan(200)
  expect(samples?.x).toBeGreaterThanOrEqual((heading?.x ?? Infinity) + (heading?.width ?? 0))
  await close()
})

it('Nested fields open with a click, and the first level is open', async () => {
  const { page, close } = await browser.open('reference/createRetention.html', { javaScriptEnabled: false })
  const [first, nested] = [page.locator('#body ~ ul details').first(), page.locator('details details').first()]
  expect(await first.locator('code').first().isVisible()).toBe(true)
  expect(await nested.locator('li').first().isVisible()).toBe(false)
  await nested.locator('summary').click()
  expect(await nested.locator('li').first().isVisible()).toBe(true)
  await close()
})

it('Code has a button that copies it', async () => {
  const { page, close } = await browser.open('guides/first-call.html', { permissions: ['clipboard-read', 'clipboard-write'] })
  await ready(page)
  const block = page.locator('div.language-ts').first()
  await block.hover()
  await block.locator('button.copy').click()
  await block.locator('button.copied').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    "import { createSwrClient } from 'huaweicloud-swr'",
  )
  await close()
})

it('The search of the home page opens with a click', async () => {
  const { page, close } = await browser.open('')
  await ready(page)
  await page.click('.home-search')
  await page.locator('.VPLocalSearchBox input').waitFor()
  await close()
})

/** The labels of VitePress in English. */
const labels = [
  'On this page',
  'Previous page',
  'Next page',
  'Return to top',
  'Menu',
  'Search',
  'Skip to content',
  'Change language',
]
  .concat([
    'Appearance',
    'Switch to dark theme',
    'Switch to light theme',
    'to navigate',
    'to select',
    'to close',
    'Close search',
  ])
  .concat(['Sidebar Navigation', 'Pager', 'Toggle section', 'Command line'])
  .concat(['No results for', 'Reset search', 'Display detailed list', 'Main Navigation', 'Copy code', 'Permalink to'])

it.each(['zh-CN/reference/createRepo.html', 'zh-CN/guides/errors.html'])('%s shows no English label', async path => {
  const { page, close } = await browser.open(path)
  await ready(page)
  const untranslated = (): Promise<string[]> =>
    page.evaluate(words => {
      const texts = document.evaluate('//text() | //@aria-label | //@title | //@placeholder', document.body, null, 5)
      const found: string[] = []
      for (let node = texts.iterateNext(); node; node = texts.iterateNext())
        if (!node.parentElement?.closest('pre, code, script, style')) found.push(node.nodeValue?.trim() ?? '')
      return words.filter(word =>
        found.some(text => text === word || text.startsWith(`${word} "`) || text.startsWith(`${word} “`)),
      )
    }, labels)
  expect(await untranslated()).toEqual([])
  await page.keyboard.press('Control+k')
  await page.locator('.VPLocalSearchBox input').fill('zzzz')
  await page.locator('.VPLocalSearchBox .no-results').waitFor()
  expect(await untranslated()).toEqual([])
  await close()
})
