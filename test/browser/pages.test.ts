import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docsFolder } from '../../scripts/docs.js'
import { docsApp } from '../../scripts/start/docs-server.js'
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
  'reference/createRepo.html',
  'errors/',
  'errors/APIGW.0301.html',
  'workflows.html',
  'workflows/clean-up-old-tags.html',
  'changes.html',
]
  .concat(['guides/authentication.html', 'guides/discrepancies.html', 'guides/migrating.html'])
  .flatMap(path => [path, `zh-CN/${path}`])

describe.each(kinds)('/%s', path => {
  it('renders in its language without external requests or console errors', async () => {
    const { page, externalRequests, consoleErrors, close } = await browser.open(path)
    await page.waitForLoadState('networkidle')
    const chinese = path.startsWith('zh-CN')
    expect(await page.getAttribute('html', 'lang')).toBe(chinese ? 'zh-CN' : 'en')
    expect(await page.title()).toMatch(chinese ? /[一-鿿]/ : /SWR/)
    expect([...externalRequests, ...consoleErrors]).toEqual([])
    await close()
  })

  it('is readable without JavaScript', async () => {
    const { page, close } = await browser.open(path, { javaScriptEnabled: false })
    // The visible text; textContent would include scripts.
    // biome-ignore lint/performance/useDomNodeTextContent: see above
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(60)
    await close()
  })
})

it.each([
  ['nothing.html', 'Page not found', ''],
  ['guides/nothing.html', 'Page not found', ''],
  ['zh-CN/reference/nothing.html', '找不到该页面', 'zh-CN/'],
])('An unknown address shows a page in its language, with a link to the home page: %s', async (path, title, home) => {
  const { page, close } = await browser.open(path)
  await page.getByRole('heading', { name: title }).waitFor()
  await page.locator('.NotFound a').click()
  await page.waitForURL(browser.url + home)
  await page.locator('.cards').waitFor()
  await close()
})

it.each(['reference/createRepo.html', 'zh-CN/reference/listReposDetails.html'])(
  '%s loads at most 300 kB of script',
  async path => {
    const { page, close } = await browser.open('404.html')
    await page.goto(browser.url + path)
    await page.waitForLoadState('networkidle')
    const bytes = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.endsWith('.js'))
        .reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0),
    )
    console.log(`${path}: ${bytes} bytes of script`)
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThanOrEqual(300_000)
    await close()
  },
)

it('All samples are visible without JavaScript and on paper', async () => {
  for (const options of [{ javaScriptEnabled: false }, {}]) {
    const { page, close } = await browser.open('reference/createRepo.html', options)
    await page.emulateMedia({ media: options.javaScriptEnabled === false ? 'screen' : 'print' })
    expect(await page.locator('.vp-code-group pre:visible').count()).toBe(6)
    if (options.javaScriptEnabled !== false) expect(await page.locator('.VPSidebar:visible, .VPNav:visible').count()).toBe(0)
    await close()
  }
})

it('The site works below any base path', async () => {
  const docs = docsApp(join(root, docsFolder), '')
  const app = new Hono().mount('/some/base', docs.fetch)
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { page, externalRequests, consoleErrors, close } = await browser.open(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/base/zh-CN/reference/index.html`,
  )
  await page.waitForLoadState('networkidle')
  await page.locator('main a', { hasText: '创建组织' }).first().click()
  await page.waitForURL(/\/some\/base\/zh-CN\/reference\/createNamespace\.html$/)
  await page.keyboard.press('Control+k')
  await page.locator('.VPLocalSearchBox input').fill('4090060')
  await page.locator('.VPLocalSearchBox a.result').first().click()
  await page.waitForURL(/\/some\/base\/zh-CN\/errors\/SVCSTG\.SWR\.4090060\.html/)
  expect([...externalRequests, ...consoleErrors]).toEqual([])
  await close()
  server.closeAllConnections()
  server.close()
})

it('The pages and the single-file reference can be read as files, without a server', async () => {
  const { page, externalRequests, close } = await browser.open(`file://${root}/dist/docs/reference/index.html`)
  await page.locator('main a', { hasText: 'Create an organization' }).first().click()
  await page.waitForURL(/createNamespace\.html$/)
  expect(await page.locator('h1').textContent()).toContain('Create an organization')
  await page.goto(`file://${root}/dist/docs/zh-CN/reference.html`)
  await page.getByRole('heading', { name: '华为云 SWR 管理 API' }).first().waitFor()
  expect(externalRequests).toEqual([])
  await close()
})
