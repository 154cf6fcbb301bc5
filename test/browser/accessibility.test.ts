import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityViolations } from '../support/barriers.js'
import { type OpenedPage, type BrowserFixture, startBrowserFixture } from '../support/browser.js'

let at: BrowserFixture
beforeAll(async () => {
  at = await startBrowserFixture()
})
afterAll(() => at?.[Symbol.asyncDispose]())

const pages = ['', 'errors/', 'guides/authentication/']
const inReference = ['createrepo', 'showrepository'].map(operation => `reference/#/repositories/${operation}`)
const toTry = ['createRepo', 'showRepository'].map(operation => `try/#/Repositories/${operation}`)
const phone = { viewport: { width: 375, height: 740 }, isMobile: true, hasTouch: true }

/** Opens a page, with what its address names: in the reference as it is once its script runs, in “Try it” with an answer. */
async function opened(place: string, options?: BrowserContextOptions): Promise<OpenedPage> {
  const one = await at.open(place, options)
  const { page } = one
  if (place.includes('reference/')) await page.locator('#plain.for-paper').waitFor({ state: 'attached' })
  if (place.includes('try/')) {
    await page.getByText(/A token is filled in|Token 已填好/).waitFor()
    const operation = page.locator('.opblock.is-open')
    await operation.locator('button.execute').click()
    await operation.locator('.live-responses-table .response').waitFor()
  }
  await page.waitForLoadState('networkidle')
  // Nothing counts while it moves or fades.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  return one
}

describe.each(['', 'zh-CN/'])('Below "%s"', language => {
  it.each(['light', 'dark'].flatMap(scheme => [...pages, ...inReference, ...toTry].map(place => [place, scheme] as const)))(
    '/%s has no serious barrier in %s',
    async (place, scheme) => {
      const { page, close } = await opened(language + place, { colorScheme: scheme === 'dark' ? 'dark' : 'light' })
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toContain(scheme)
      expect(await accessibilityViolations(page)).toEqual([])
      await close()
    },
  )

  it.each([...inReference, ...toTry])('/%s is no wider than a phone', async place => {
    const { page, close } = await opened(language + place, phone)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
    await close()
  })
})
