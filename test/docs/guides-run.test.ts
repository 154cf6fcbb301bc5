import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../src/mock/free-port.js'
import { type Prism, startPrism } from '../../src/mock/prism.js'
import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox, demoSeed } from '../../src/sandbox/index.js'
import { bundlePath } from '../support/contract.js'
import { outputPattern, readGuides, joinBlocks, expectedOutput, readReadmes, stripComments } from '../support/guides.js'
import { type ProcessResult, hasCommand, type InstalledPackage, installPackage } from '../support/run-guides.js'
import { tokenOf } from '../support/sandbox.js'

const all = [...readGuides(), ...readReadmes()]
const curl = await hasCommand('curl')
const ifCurl = curl ? '' : ' (not run: this machine has no curl)'

let installed: InstalledPackage
beforeAll(async () => {
  installed = await installPackage()
})
afterAll(() => installed[Symbol.dispose]())

/** The programs of the pages for a target; what two pages have in common runs once, under the names of both. */
function programs(language: 'ts' | 'sh', target: '' | 'mock'): [names: string, code: string][] {
  const names = new Map<string, string[]>()
  for (const page of all) {
    const code = stripComments(joinBlocks(page, language, target))
    if (code !== '') names.set(code, [...(names.get(code) ?? []), page.name])
  }
  return [...names].map(([code, sharing]) => [sharing.join(', '), code])
}

/** Gives a page a sandbox of its own, as `--seed demo` makes it. */
async function withSandbox(work: (server: SandboxServer, token: string) => Promise<ProcessResult>): Promise<ProcessResult> {
  const sandbox = createSandbox({ seed: demoSeed })
  const server = await serveSandbox(sandbox, { port: 0 })
  try {
    return await work(server, await tokenOf(sandbox.fetch, 'demo', 'admin', 'sandbox'))
  } finally {
    await server.close()
  }
}

/** A module prints line by line what its page says, and nothing else. */
function expectLines(code: string, { status, stdout: output, stderr: complaints }: ProcessResult): void {
  expect(complaints).toBe('')
  expect(output.trimEnd()).toMatch(outputPattern(expectedOutput(code), '\n'))
  expect(status).toBe(0)
}

/** What curl prints ends without a line break, so blanks and line breaks do not count. */
function expectText(code: string, { status, stdout: output, stderr: complaints }: ProcessResult): void {
  const bare = (text: string): string => text.replaceAll(/\s/g, '')
  expect(complaints).toBe('')
  expect(bare(output)).toMatch(outputPattern(expectedOutput(code).map(bare), ''))
  expect(status).toBe(0)
}

describe('The code of a page, against the sandbox', () => {
  it.each(programs('ts', ''))('runs as it stands and prints what it says: %s', async (_, code) => {
    expectLines(code, await withSandbox(({ url }) => installed.runModule(code, url)))
  })

  it.skipIf(!curl).each(programs('sh', ''))(`runs in a shell and prints what it says${ifCurl}: %s`, async (_, code) => {
    expectText(code, await withSandbox(({ url }, token) => installed.runShell(code, url, token)))
  })
})

describe('The code of a page, against the mock', () => {
  let prism: Prism
  beforeAll(async () => {
    prism = await startPrism(bundlePath, await freePort())
  })
  afterAll(() => prism.stop())

  it.each(programs('ts', 'mock'))('runs as it stands and prints what it says: %s', async (_, code) => {
    expectLines(code, await installed.runModule(code, prism.url))
  })

  it.skipIf(!curl).each(programs('sh', 'mock'))(`runs in a shell and prints what it says${ifCurl}: %s`, async (_, code) => {
    expectText(code, await installed.runShell(code, prism.url, 'any'))
  })
})
