import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityViolations } from '../support/accessibility.js'
import { type BrowserFixture, startBrowserFixture } from '../support/browser.js'

let browser: BrowserFixture
beforeAll(async () => {
  browser = await startBrowserFixture()
})
afterAll(() => browser?.[Symbol.asyncDispose]())

const signInAndSend = async (page: Page): Promise<void> => {
  await page.click('.sign-in')
  await page.getByText('demo / admin', { exact: false }).last().waitFor()
  await page.click('.send')
  await page.locator('.answer').waitFor()
}

type Kind = readonly [name: string, path: string, prepare: (page: Page) => Promise<void>]
const nothing = async (): Promise<void> => {}

const unknown = 'guides/nothing.html'

/** Each kind of page, and what to do on it first. */
const kinds: readonly Kind[] = [
  ['the home page', '', nothing],
  ['the reference', 'reference/', nothing],
  ['an operation', 'reference/createRepo.html', nothing],
  ['a list with a filter', 'reference/listReposDetails.html', nothing],
  ['an operation with an answer', 'reference/showRepository.html', signInAndSend],
  [
    'an operation with an error',
    'reference/showRepository.html',
    async page => {
      await page.click('.send')
      await page.locator('.answer a').waitFor()
    },
  ],
  ['the catalogue', 'errors/', nothing],
  ['an error code', 'errors/SVCSTG.SWR.4090060.html', nothing],
  ['a guide', 'guides/authentication.html', nothing],
  ['the discrepancies', 'guides/discrepancies.html', nothing],
  ['the workflows', 'workflows.html', nothing],
  ['a workflow', 'workflows/share-an-image.html', nothing],
  ['the changelog', 'changes.html', nothing],
  ['an unknown page', unknown, nothing],
  [
    'the search',
    'guides/errors.html',
    async page => {
      await page.keyboard.press('Control+k')
      await page.locator('.VPLocalSearchBox input').fill('token')
      await page.locator('.VPLocalSearchBox .result').first().waitFor()
    },
  ],
]
const wide: Kind = [
  'an operation with its samples beside the text',
  'reference/createRepo.html',
  page => page.setViewportSize({ width: 1600, height: 900 }),
]
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

describe.each(['', 'zh-CN/'])('In "%s"', language => {
  it.each(
    [...kinds, wide].flatMap(([name, ...kind]) => (['light', 'dark'] as const).map(scheme => [name, scheme, ...kind] as const)),
  )('%s has no violation of WCAG 2.1 A and AA in %s mode', async (_, scheme, path, prepare) => {
    const { page, close } = await browser.open(language + path, { colorScheme: scheme })
    await page.waitForLoadState('networkidle')
    await prepare(page)
    // Waits for animations, which affect contrast.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
    expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(scheme === 'dark')
    expect(await accessibilityViolations(page)).toEqual([])
    await close()
  })

  it.each(kinds)('%s fits a phone, with one menu that has every guide', async (_, path, prepare) => {
    const { page, close } = await browser.open(language + path, phone)
    await page.waitForLoadState('networkidle')
    await prepare(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await page.locator('.VPNavBarHamburger:visible').count()).toBe(0)
    if (prepare !== nothing || path === unknown) return close()
    await page.locator('.VPLocalNav .menu').click()
    for (const name of ['guides/first-call.html', 'guides/migrating.html', 'errors/'])
      await page.locator(`.VPSidebar a[href*="${name}"]`).first().waitFor({ state: 'visible' })
    await close()
  })

  it.each(kinds.filter(([, path, prepare]) => prepare === nothing && path !== unknown))(
    '%s breaks no word of a heading on a phone',
    async (_, path) => {
      const { page, close } = await browser.open(language + path, phone)
      const broken = await page.evaluate(() => {
        const found: string[] = []
        for (const heading of document.querySelectorAll('main :is(h1, h2, h3)')) {
          const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT)
          for (let text = texts.nextNode(); text; text = texts.nextNode())
            for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/[\w.]+/g)) {
              const range = document.createRange()
              range.setStart(text, index)
              range.setEnd(text, index + word.length)
              if (range.getClientRects().length > 1) found.push(word)
            }
        }
        return found
      })
      expect(broken).toEqual([])
      await close()
    },
  )
})
