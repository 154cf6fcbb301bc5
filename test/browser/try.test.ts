import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OperationId, operations } from '../../generated/operations.js'
import type { SandboxState } from '../../src/sandbox/index.js'
import { entryOf } from '../../src/verify/cases/documented.js'
import { type OpenedPage, type BrowserFixture, startBrowserFixture } from '../support/browser.js'
import { contract } from '../support/contract.js'
import { hasCommand } from '../support/run-guides.js'

const names = Object.keys(operations) as OperationId[]
const curl = await hasCommand('curl')

let at: BrowserFixture
let one: OpenedPage
/** After `npm start`, with the page's token. */
let begun: SandboxState
beforeAll(async () => {
  at = await startBrowserFixture()
  one = await at.open('try/')
  await one.page.getByText('A token is filled in').waitFor()
  begun = at.sandbox.snapshot()
})
afterAll(async () => {
  await one?.close()
  await at?.[Symbol.asyncDispose]()
})

/** Opens an operation, looks at it, and closes it. */
async function within<Result>(operation: OperationId, look: (block: Locator) => Promise<Result>): Promise<Result> {
  at.sandbox.restore(begun)
  const block = one.page.locator(`.opblock[id$="-${operation}"]`)
  await block.locator('.opblock-summary-control').click()
  const result = await look(block)
  await block.locator('.opblock-summary-control').click()
  return result
}

/** Sends what is filled in; gives the answer as the page shows it. */
async function execute(block: Locator): Promise<{ status: string; text: string }> {
  await block.locator('button.execute').click()
  const answer = block.locator('.live-responses-table .response')
  await answer.waitFor()
  const status = await answer.locator('.response-col_status').textContent()
  return { status: status?.trim() ?? '', text: (await answer.textContent()) ?? '' }
}

/** Runs the command that the page shows; gives the status of the answer. */
async function run(block: Locator): Promise<string> {
  // What a reader selects and copies.
  // biome-ignore lint/performance/useDomNodeTextContent: see above
  const command = await block.locator('.curl').innerText()
  const quiet = `curl() { command curl -sS --max-time 5 -o /dev/null -w '%{http_code}' "$@"; }\n`
  const { stdout, stderr } = await promisify(execFile)('bash', ['-c', quiet + command])
  return stdout + stderr
}

function goodOf(operation: OperationId): string[] {
  return Object.keys(entryOf(contract, operation).operation.responses).filter(status => status.startsWith('2'))
}

describe('After npm start', () => {
  it.each(names)('%s succeeds with what is filled in, and so does the command that is shown for it', async operation => {
    await within(operation, async block => {
      const { status, text } = await execute(block)
      expect(goodOf(operation), text).toContain(status)
      if (!curl) return
      at.sandbox.restore(begun)
      expect(await run(block)).toBe(status)
    })
  })

  it.skipIf(!curl)('the command keeps what a shell would take for its own', async () => {
    const description = `it's "$HOME" \`id\` $(id) \\ !! 中文`
    await within('createRepo', async block => {
      await block.locator('textarea').fill(JSON.stringify({ repository: 'a/b', is_public: false, description }, null, 2))
      await execute(block)
      at.sandbox.restore(begun)
      expect(await run(block)).toBe('201')
    })
    const repositories = at.sandbox.snapshot().organizations.flatMap(({ repositories }) => repositories)
    expect(repositories.find(({ name }) => name === 'a/b')?.description).toBe(description)
  })

  it('the page asks nobody else, and does not complain', () => {
    expect([...one.externalRequests, ...one.consoleErrors]).toEqual([])
  })
})
