import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OperationId, operations } from '../../generated/operations.js'
import { findOperation } from '../../src/openapi/document.js'
import type { SandboxSnapshot } from '../../src/sandbox/index.js'
import { type BrowserFixture, type OpenedPage, startBrowserFixture } from '../support/browser.js'
import { contract } from '../support/contract.js'
import { hasCommand } from '../support/run-guides.js'

const names = Object.keys(operations) as OperationId[]
const curl = await hasCommand('curl')

let browser: BrowserFixture
let opened: OpenedPage
/** The state after `npm start`, including the page's token. */
let initialState: SandboxSnapshot
beforeAll(async () => {
  browser = await startBrowserFixture()
  opened = await browser.open('try/')
  await opened.page.getByText('The token is filled in').waitFor()
  initialState = browser.sandbox.snapshot()
})
afterAll(async () => {
  await opened?.close()
  await browser?.[Symbol.asyncDispose]()
})

/** Expands an operation, runs a callback, and collapses it. */
async function withOperation<Result>(operation: OperationId, callback: (block: Locator) => Promise<Result>): Promise<Result> {
  browser.sandbox.restore(initialState)
  const block = opened.page.locator(`.opblock[id$="-${operation}"]`)
  await block.locator('.opblock-summary-control').click()
  const result = await callback(block)
  await block.locator('.opblock-summary-control').click()
  return result
}

/** Sends the request, and returns the displayed response. */
async function execute(block: Locator): Promise<{ status: string; text: string }> {
  await block.locator('button.execute').click()
  const response = block.locator('.live-responses-table .response')
  await response.waitFor()
  const status = await response.locator('.response-col_status').textContent()
  return { status: status?.trim() ?? '', text: (await response.textContent()) ?? '' }
}

/** Runs the displayed curl command, and returns the response status. */
async function runCommand(block: Locator): Promise<string> {
  // The text that readers copy.
  // biome-ignore lint/performance/useDomNodeTextContent: see above
  const command = await block.locator('.curl').innerText()
  const quiet = `curl() { command curl -sS --max-time 5 -o /dev/null -w '%{http_code}' "$@"; }\n`
  const { stdout, stderr } = await promisify(execFile)('bash', ['-c', quiet + command])
  return stdout + stderr
}

function successStatuses(operation: OperationId): string[] {
  return Object.keys(findOperation(contract, operation).operation.responses).filter(status => status.startsWith('2'))
}

describe('After npm start', () => {
  it.each(names)('%s and its curl command succeed with the prefilled values', async operation => {
    await withOperation(operation, async block => {
      const { status, text } = await execute(block)
      expect(successStatuses(operation), text).toContain(status)
      if (!curl) return
      browser.sandbox.restore(initialState)
      expect(await runCommand(block)).toBe(status)
    })
  })

  it.skipIf(!curl)('the curl command escapes shell characters', async () => {
    const description = `it's "$HOME" \`id\` $(id) \\ !! 中文`
    await withOperation('createRepo', async block => {
      await block.locator('textarea').fill(JSON.stringify({ repository: 'a/b', is_public: false, description }, null, 2))
      await execute(block)
      browser.sandbox.restore(initialState)
      expect(await runCommand(block)).toBe('201')
    })
    const repositories = browser.sandbox.snapshot().organizations.flatMap(({ repositories }) => repositories)
    expect(repositories.find(({ name }) => name === 'a/b')?.description).toBe(description)
  })

  it('the page makes no external requests and logs no errors', () => {
    expect([...opened.externalRequests, ...opened.consoleErrors]).toEqual([])
  })
})
