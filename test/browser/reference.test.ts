import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.js'
import { type BrowserFixture, startBrowserFixture } from '../support/browser.js'

let at: BrowserFixture
beforeAll(async () => {
  at = await startBrowserFixture()
})
afterAll(() => at?.[Symbol.asyncDispose]())

/** What the script leaves for paper once it has taken over. */
const taken = '#plain.for-paper'

describe.each(['', 'zh-CN/'])('The reference below "%s"', language => {
  it.each([
    ['createRepoDomains', '/sharing/createrepodomains'],
    ['4090089', '/sharing/createrepodomains'],
  ])('finds %s in its own search', async (words, place) => {
    const { page, close } = await at.open(`${language}reference/`)
    await page.locator(taken).waitFor({ state: 'attached' })
    await page.locator('[data-testid="search-trigger"]').first().click()
    await page.keyboard.type(words)
    await page.locator('[data-component-name="Search/SearchItem"]', { hasText: words }).first().click()
    await page.waitForURL(url => url.hash.startsWith(`#${place}`))
    await close()
  })

  it('prints every operation, whichever is in view', async () => {
    const { page, close } = await at.open(`${language}reference/#/repositories/createrepo`)
    const paper = page.locator(taken)
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
  // In the texts of answers alone.
  ['流控', ['/repositories/createrepo']],
])('The reference in Chinese finds %s within its sentences, and nothing by words that are in none', async (words, places) => {
  const { page, consoleErrors: complaints, close } = await at.open('zh-CN/reference/')
  await page.locator(taken).waitFor({ state: 'attached' })
  await page.locator('[data-testid="search-trigger"]').first().click()
  const input = page.locator('[data-testid="search-dialog"] input')
  await input.fill(words)
  const found = page.locator('[data-component-name="Search/SearchItem"]')
  for (const place of places) {
    const one = page.locator(`[href^="#${place}"]`)
    await found.and(one).first().waitFor({ timeout: 10_000 })
  }
  // Only now is it sure that the search was ready, and that finding nothing means something.
  await input.fill('龘龘')
  await page.locator('[data-testid="search-message"]', { hasText: '没有结果' }).waitFor({ timeout: 10_000 })
  expect(await found.count()).toBe(0)
  expect(complaints).toEqual([])
  await close()
})
