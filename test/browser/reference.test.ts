import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.js'
import { type Stage, stage } from '../support/browser.js'

let at: Stage
beforeAll(async () => {
  at = await stage()
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
