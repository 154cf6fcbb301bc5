import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityViolations } from '../support/accessibility.js'
import { type BrowserFixture, type OpenedPage, startBrowserFixture } from '../support/browser.js'

let browser: BrowserFixture
beforeAll(async () => {
  browser = await startBrowserFixture()
})
afterAll(() => browser?.[Symbol.asyncDispose]())

const pages = ['', 'errors/', 'guides/authentication/']
const inReference = ['createrepo', 'showrepository'].map(operation => `reference/#/repositories/${operation}`)
const toTry = ['createRepo', 'showRepository'].map(operation => `try/#/Repositories/${operation}`)
const phone = { viewport: { width: 375, height: 740 }, isMobile: true, hasTouch: true }

/** Opens a page and waits until it's ready: the reference after hydration, “Try it” with a response. */
async function openWhenReady(path: string, options?: BrowserContextOptions): Promise<OpenedPage> {
  const opened = await browser.open(path, options)
  const { page } = opened
  if (path.includes('reference/')) await page.locator('#plain.for-paper').waitFor({ state: 'attached' })
  if (path.includes('try/')) {
    await page.getByText(/The token is filled in|Token 已填好/).waitFor()
    const operation = page.locator('.opblock.is-open')
    await operation.locator('button.execute').click()
    await operation.locator('.live-responses-table .response').waitFor()
  }
  await page.waitForLoadState('networkidle')
  // Waits for animations, which affect contrast.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  return opened
}

describe.each(['', 'zh-CN/'])('In "%s"', language => {
  it.each(['light', 'dark'].flatMap(scheme => [...pages, ...inReference, ...toTry].map(path => [path, scheme] as const)))(
    '/%s has no serious accessibility violations in %s mode',
    async (path, scheme) => {
      const { page, close } = await openWhenReady(language + path, { colorScheme: scheme === 'dark' ? 'dark' : 'light' })
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toContain(scheme)
      expect(await accessibilityViolations(page)).toEqual([])
      await close()
    },
  )

  it.each([...inReference, ...toTry])('/%s fits a phone screen', async path => {
    const { page, close } = await openWhenReady(language + path, phone)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
    await close()
  })
})
