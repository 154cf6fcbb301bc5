import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OperationId, operations } from '../../generated/operations.js'
import { docsFolder } from '../../scripts/docs.js'
import { docsApp } from '../../scripts/start/docs-server.js'
import { findOperation } from '../../src/openapi/document.js'
import type { SandboxSnapshot } from '../../src/sandbox/index.js'
import { type BrowserFixture, type OpenedPage, startBrowserFixture } from '../support/browser.js'
import { contract, root } from '../support/contract.js'
import { hasCommand } from '../support/run-guides.js'

const names = Object.keys(operations) as OperationId[]
const curl = await hasCommand('curl')

let browser: BrowserFixture
let opened: OpenedPage
/** The state after `npm start`, including the page's token. */
let initialState: SandboxSnapshot
beforeAll(async () => {
  browser = await startBrowserFixture()
  opened = await browser.open('reference/createRepo.html')
  await opened.page.click('.sign-in')
  await opened.page.getByText('Signed in as demo / admin').waitFor()
  initialState = browser.sandbox.snapshot()
})
afterAll(async () => {
  await opened?.close()
  await browser?.[Symbol.asyncDispose]()
})

/** Opens the page of an operation in the tab that is signed in. */
async function openOperation(operation: OperationId, language = ''): Promise<Page> {
  browser.sandbox.restore(initialState)
  await opened.page.goto(`${browser.url}${language}reference/${operation}.html`)
  // The page shows the address once its script runs.
  await opened.page.waitForFunction(
    address => document.querySelector<HTMLInputElement>('.address')?.value === address,
    await sandboxAddress(),
  )
  return opened.page
}

const sandboxAddress = (): Promise<string | undefined> => opened.page.evaluate(() => document.documentElement.dataset.sandbox)

/** Sends the request, and returns the displayed response. */
async function send(page: Page): Promise<{ status: string; text: string }> {
  await page.click('.send')
  const response = page.locator('.answer')
  await response.waitFor()
  return { status: (await response.locator('strong').textContent()) ?? '', text: (await response.textContent()) ?? '' }
}

/** Runs the displayed curl command, and returns the response status. */
async function runCommand(page: Page): Promise<string> {
  const command = await page.locator('.try pre.curl').textContent()
  const quiet = `curl() { command curl -sS --max-time 5 -o /dev/null -w '%{http_code}' "$@"; }\n`
  const { stdout, stderr } = await promisify(execFile)('bash', ['-c', quiet + command])
  return stdout + stderr
}

function successStatuses(operation: OperationId): string[] {
  return Object.keys(findOperation(contract, operation).operation.responses).filter(status => status.startsWith('2'))
}

describe('After npm start, signed in with one click', () => {
  it.each(names)('%s and its curl command succeed with the prefilled values', async operation => {
    const page = await openOperation(operation)
    const { status, text } = await send(page)
    expect(successStatuses(operation), text).toContain(status)
    if (!curl) return
    browser.sandbox.restore(initialState)
    expect(await runCommand(page)).toBe(status)
  })

  it('the sandbox has what a page created, in Chinese too', async () => {
    await send(await openOperation('createNamespace', 'zh-CN/'))
    expect(browser.sandbox.snapshot().organizations.map(({ name }) => name)).toContain('group')
  })

  it.skipIf(!curl)('the curl command escapes shell characters', async () => {
    const description = `it's "$HOME" \`id\` $(id) \\ !! 中文`
    const page = await openOperation('createRepo')
    await page.fill('.try textarea', JSON.stringify({ repository: 'a/b', is_public: false, description }, null, 2))
    await send(page)
    browser.sandbox.restore(initialState)
    expect(await runCommand(page)).toBe('201')
    const repositories = browser.sandbox.snapshot().organizations.flatMap(({ repositories }) => repositories)
    expect(repositories.find(({ name }) => name === 'a/b')?.description).toBe(description)
  })

  it('all headers of a response are readable', async () => {
    const page = await openOperation('createSecret')
    expect((await send(page)).text).toMatch(/x-request-id: \w+/)
    expect(await page.locator('.answer').textContent()).toContain('x-swr-dockerlogin: ')
  })

  it('the page makes no external requests and logs no errors', () => {
    expect([...opened.externalRequests, ...opened.consoleErrors]).toEqual([])
  })
})

describe('A request', () => {
  it('has only the parameters that were filled in', async () => {
    const page = await openOperation('listReposDetails')
    expect(await page.locator('.try pre.curl').textContent()).not.toContain('?')
    await page.fill('.try input[name="namespace"]', 'shop')
    expect(await page.locator('.try pre.curl').textContent()).toContain('/v2/manage/repos?namespace=shop')
    expect((await send(page)).status).toBe('200')
  })

  it.each<[string, Record<string, string>, string]>([
    ['limit without offset', { limit: '10' }, 'offset, limit'],
    ['order_column without order_type', { order_column: 'name' }, 'order_column, order_type'],
    ['a filter beside another parameter', { filter: 'name::a', namespace: 'shop' }, 'A filter makes the service ignore'],
  ])('with %s is not sent, and the panel says why', async (_, values, message) => {
    const page = await openOperation('listReposDetails')
    for (const [name, value] of Object.entries(values)) await page.fill(`.try input[name="${name}"]`, value)
    await page.click('.send')
    await page.locator('.try [role="alert"]', { hasText: message }).waitFor()
    expect(await page.locator('.answer').count()).toBe(0)
  })

  it('without a name in the path is not sent', async () => {
    const page = await openOperation('showRepository')
    await page.fill('.try input[name="repository"]', '')
    await page.click('.send')
    await page.locator('.try [role="alert"]', { hasText: 'Fill in: repository' }).waitFor()
  })
})

describe('An error', () => {
  it.each(['', 'zh-CN/'])('links its code to the page of the code in "%s"', async language => {
    const page = await openOperation('showRepository', language)
    await page.fill('.try input[name="repository"]', 'missing/one')
    await send(page)
    await page.locator('.answer a').first().click()
    await page.waitForURL(new RegExp(`/${language}errors/SVCSTG\\.SWR\\.404\\w+\\.html$`))
  })

  it('of the connection shows the command that starts a sandbox for this page', async () => {
    const { page, close } = await browser.open('reference/showRepository.html')
    await page.waitForLoadState('networkidle')
    await page.fill('.address', 'http://127.0.0.1:9')
    await page.click('.send')
    const origin = new URL(browser.url).origin
    await page.getByText(`npx huaweicloud-swr sandbox --seed demo --allow-origin ${origin}`).waitFor()
    await close()
  })
})

it('On a published https page, the panel states that browsers forbid the call, and shows two commands', async () => {
  const { page, close } = await browser.open('404.html')
  const app = docsApp(join(root, docsFolder), '')
  await page.context().route('https://docs.example/**', async route => {
    const response = await app.request(route.request().url())
    const body = Buffer.from(await response.arrayBuffer())
    await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body })
  })
  await page.goto('https://docs.example/reference/showRepository.html')
  await page.locator('.try .blocked').waitFor()
  expect(await page.locator('.try .blocked').textContent()).toContain('npm ci\nnpm start')
  expect(await page.locator('.send').count()).toBe(0)
  await close()
})
