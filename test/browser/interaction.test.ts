import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { redocLabels } from '../../scripts/docs/labels.js'
import { tryLabels } from '../../scripts/start/try/labels.js'
import { type BrowserFixture, startBrowserFixture } from '../support/browser.js'
import { root } from '../support/contract.js'

let browser: BrowserFixture
beforeAll(async () => {
  browser = await startBrowserFixture()
})
afterAll(() => browser?.[Symbol.asyncDispose]())

describe('Search', () => {
  it('on the page of error codes finds a code, and a link to a hidden code shows it', async () => {
    const { page, close } = await browser.open('errors/')
    await page.fill('#find', '4040058')
    expect(await page.locator('#codes > section:visible').count()).toBe(1)
    await page.fill('#find', 'zzzz')
    expect(await page.locator('#codes > section:visible').count()).toBe(0)
    await page.evaluate(() => {
      location.hash = '#SVCSTG.SWR.4060074'
    })
    await page.locator('[id="SVCSTG.SWR.4060074"]').waitFor({ state: 'visible' })
    await close()
  })

  it.each([
    ['', 'throttled', 'APIGW.0308'],
    ['', 'permission denied', 'SVCSTG.SWR.4037020'],
    ['', 'organization gone or deleted somewhere', 'SVCSTG.SWR.4040058'],
    ['zh-CN/', '组织不存在', 'SVCSTG.SWR.4040058'],
    ['zh-CN/', '限流', 'APIGW.0308'],
    ['zh-CN/', '鉴权失败', 'SVCSTG.SWR.4010000'],
    ['zh-CN/', '已超出可创建的组织数量', 'SVCSTG.SWR.4000097'],
  ])('on the page of error codes in "%s" finds a code by a synonym: %s, %s', async (language, words, code) => {
    const { page, close } = await browser.open(`${language}errors/`)
    await page.fill('#find', words)
    expect(await page.locator(`[id="${code}"]`).isVisible()).toBe(true)
    expect(await page.locator('#codes > section:visible').count()).toBeLessThan(30)
    for (const nothing of ['zzzz', '，。']) {
      await page.fill('#find', nothing)
      expect(await page.locator('#codes > section:visible').count(), nothing).toBe(0)
    }
    await close()
  })

  it('on the home page finds operations, codes and guides', async () => {
    const { page, close } = await browser.open('zh-CN/')
    for (const [words, href] of [
      ['createRepoDomains', 'reference/index.html#/sharing/createrepodomains'],
      ['4090060', 'errors/index.html#SVCSTG.SWR.4090060'],
      ['分页', 'guides/pagination/index.html'],
      ['签名', 'guides/authentication/index.html'],
      ['X-Auth-Token', 'guides/authentication/index.html'],
      ['quota', 'errors/index.html#SVCSTG.SWR.4000097'],
    ] as const) {
      await page.fill('#find', words)
      expect(await page.locator(`#all a[href$="${href}"]`).isVisible(), words).toBe(true)
    }
    await close()
  })
})

describe('The language switch keeps the position', () => {
  it.each([
    ['reference/#/tags/listrepositorytags', /zh-CN\/reference\/index\.html#\/tags\/listrepositorytags/],
    ['try/#/Repositories/showRepository', /zh-CN\/try\/index\.html#\/Repositories\/showRepository$/],
    ['errors/#SVCSTG.SWR.4060074', /zh-CN\/errors\/index\.html#SVCSTG\.SWR\.4060074$/],
    ['zh-CN/guides/authentication/#a-token', /\/guides\/authentication\/index\.html#a-token$/],
  ])('%s', async (from, to) => {
    const { page, close } = await browser.open(from)
    await page.waitForLoadState('networkidle')
    await page.click('.bar a.language')
    await page.waitForURL(to)
    await close()
  })

  it.each(['discrepancies/', 'guides/pagination/', 'errors/', 'journeys/'])('after scrolling: %s', async place => {
    const { page, close } = await browser.open(place)
    const named = page.locator('main [id]:is(h2, h3, h4, section, li, a, tr)')
    const middle = named.nth(Math.floor((await named.count()) / 2))
    await middle.evaluate(one => scrollTo(0, one.getBoundingClientRect().top + scrollY - 60))
    await page.click('.bar a.language')
    await page.waitForURL(/zh-CN/)
    const top = await page
      .locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`)
      .evaluate(one => one.getBoundingClientRect().top)
    expect(new URL(page.url()).hash).not.toBe('')
    expect(top).toBeLessThan(800)
    await close()
  })

  it('in the chapters of the reference, whose anchors differ', async () => {
    const { page, close } = await browser.open('reference/#/section/pagination')
    await page.waitForLoadState('networkidle')
    await page.click('.bar a.language')
    await page.waitForURL(url => decodeURI(url.href).includes('zh-CN/reference/index.html#/section/'))
    await page.getByRole('heading', { name: '分页' }).first().waitFor()
    await close()
  })
})

describe('Try it', () => {
  const execute = async (path: string, fill: Readonly<Record<string, string>> = {}): Promise<void> => {
    const { page, externalRequests, consoleErrors, close } = await browser.open(path)
    await page.getByText(/The token is filled in|Token 已填好/).waitFor()
    const block = page.locator('.opblock.is-open')
    await block.waitFor()
    for (const [name, value] of Object.entries(fill)) await block.locator(`tr[data-param-name="${name}"] input`).fill(value)
    await block.locator('button.execute').click()
    await block.locator('.live-responses-table .response-col_status').first().waitFor()
    expect(await block.locator('.live-responses-table').first().textContent()).toMatch(/20[01]/)
    expect([...externalRequests, ...consoleErrors]).toEqual([])
    await close()
  }

  it('creates an organization with one click, and the sandbox has it', async () => {
    await execute('try/#/Organizations/createNamespace')
    expect(browser.sandbox.snapshot().organizations.map(({ name }) => name)).toContain('group')
  })

  it('finds a repository with a slash in its name, in Chinese', async () => {
    await execute('zh-CN/try/#/Repositories/showRepository', { namespace: 'shop', repository: 'checkout/api' })
  })

  it('opens the current operation of the reference', async () => {
    const { page, close } = await browser.open('reference/#/temporary-login/createsecret')
    await page.waitForLoadState('networkidle')
    await page.click('.bar a.try')
    await page.waitForURL(/\/try\/#\/Temporary%20login\/createSecret/)
    const operation = page.locator('.opblock.is-open')
    await operation.waitFor()
    await page.waitForFunction(() => {
      const [bar, summary] = ['.bar', '.opblock.is-open'].map(one => document.querySelector(one)?.getBoundingClientRect())
      return bar && summary && summary.top >= bar.bottom && summary.top < innerHeight / 2
    })
    await close()
  })
})

describe('The Chinese pages translate every label of', () => {
  /** Returns the untranslated labels on a page, including accessible names. */
  const untranslated = (page: Page, words: readonly string[]): Promise<string[]> =>
    page.evaluate(words => {
      const texts = document.evaluate('//text() | //@aria-label | //@title | //@placeholder', document.body, null, 5)
      const found: string[] = []
      for (let node = texts.iterateNext(); node; node = texts.iterateNext())
        if (!node.parentElement?.closest('pre, code, script, style')) found.push(node.nodeValue?.trim() ?? '')
      const matches = (word: string, text: string): boolean => {
        const [before = '', after] = word.split('…')
        return after === undefined ? text === word : text.startsWith(before) && text.endsWith(after)
      }
      return words.filter(word => found.some(text => matches(word, text)))
    }, words)
  const labelNames = (labels: Readonly<Record<string, string>> | undefined): string[] => Object.keys(labels ?? {})

  it('Redoc, including its sidebar and its search', async () => {
    const { page, consoleErrors, close } = await browser.open('zh-CN/reference/#/repositories/createrepo')
    await page.getByRole('button', { name: '隐藏侧栏' }).first().waitFor()
    const words = labelNames(redocLabels('zh-CN'))
    expect(words).toContain('Responses')
    expect(await untranslated(page, words)).toEqual([])
    await page.getByText('[ 1 .. 64 ] 个字符').first().waitFor()
    await page.getByRole('button', { name: '隐藏侧栏' }).first().click()
    await page.getByRole('button', { name: '显示侧栏' }).first().click()
    await page.keyboard.press('Control+k')
    await page.getByPlaceholder('搜索文档…').fill('zzzz')
    await page.getByText('没有结果').waitFor()
    expect(await untranslated(page, words)).toEqual([])
    expect(consoleErrors).toEqual([])
    await close()
  })

  it('Swagger UI, before and after a request', async () => {
    const { page, consoleErrors, close } = await browser.open('zh-CN/try/#/Repositories/showRepository')
    await page.getByText('Token 已填好').waitFor()
    await page.locator('.opblock.is-open').getByRole('button', { name: '发送请求' }).waitFor()
    const words = labelNames(tryLabels(root, 'zh-CN'))
    expect(words).toContain('Execute')
    expect(await untranslated(page, words)).toEqual([])
    await page.locator('.opblock.is-open button.execute').click()
    await page.getByText('响应消息体', { exact: true }).first().waitFor()
    expect(await untranslated(page, words)).toEqual([])
    expect(consoleErrors.filter(one => !one.includes('404'))).toEqual([])
    await close()
  })
})
