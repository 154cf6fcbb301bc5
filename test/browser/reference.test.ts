import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.js'
import { type BrowserFixture, startBrowserFixture } from '../support/browser.js'

let browser: BrowserFixture
beforeAll(async () => {
  browser = await startBrowserFixture()
})
afterAll(() => browser?.[Symbol.asyncDispose]())

/** The plain version, which is kept for printing after hydration. */
const hydrated = '#plain.for-paper'

describe.each(['', 'zh-CN/'])('The reference in "%s"', language => {
  it.each([
    ['createRepoDomains', '/sharing/createrepodomains'],
    ['4090089', '/sharing/createrepodomains'],
  ])('finds %s in its search', async (words, place) => {
    const { page, close } = await browser.open(`${language}reference/`)
    await page.locator(hydrated).waitFor({ state: 'attached' })
    await page.locator('[data-testid="search-trigger"]').first().click()
    await page.keyboard.type(words)
    await page.locator('[data-component-name="Search/SearchItem"]', { hasText: words }).first().click()
    await page.waitForURL(url => url.hash.startsWith(`#${place}`))
    await close()
  })

  it('prints every operation', async () => {
    const { page, close } = await browser.open(`${language}reference/#/repositories/createrepo`)
    const paper = page.locator(hydrated)
    await paper.waitFor({ state: 'attached' })
    const names = paper.locator('h3 code:visible')
    expect(await names.count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    expect((await names.allTextContents()).sort()).toEqual(Object.keys(operations).sort())
    expect(await page.locator('#redoc').isVisible()).toBe(false)
    await close()
  })
})

it.each([
  ['组织权限', ['/permissions/createnamespaceauth', '/permissions/shownamespaceauth', '/permissions/deletenamespaceauth']],
  ['临时登录', ['/temporary-login/createsecret']],
  ['仓库', ['/repositories/createrepo']],
  ['镜像 仓库', ['/repositories/createrepo']],
  // Appears only in response descriptions.
  ['流控', ['/repositories/createrepo']],
])('The Chinese reference finds %s within sentences, and has no results for unknown words', async (words, places) => {
  const { page, consoleErrors, close } = await browser.open('zh-CN/reference/')
  await page.locator(hydrated).waitFor({ state: 'attached' })
  await page.locator('[data-testid="search-trigger"]').first().click()
  const input = page.locator('[data-testid="search-dialog"] input')
  await input.fill(words)
  const results = page.locator('[data-component-name="Search/SearchItem"]')
  for (const place of places) {
    const link = page.locator(`[href^="#${place}"]`)
    await results.and(link).first().waitFor({ timeout: 10_000 })
  }
  // Checked last, when the search is known to be ready.
  await input.fill('龘龘')
  await page.locator('[data-testid="search-message"]', { hasText: '没有结果' }).waitFor({ timeout: 10_000 })
  expect(await results.count()).toBe(0)
  expect(consoleErrors).toEqual([])
  await close()
})
