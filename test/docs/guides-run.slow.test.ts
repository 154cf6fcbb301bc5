import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../src/mock/free-port.js'
import { type Prism, startPrism } from '../../src/mock/prism.js'
import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox, demoSeed } from '../../src/sandbox/index.js'
import { expectedOutput, joinBlocks, outputPattern, readGuides, readReadmes, stripComments } from '../support/guides.js'
import { hasCommand, type InstalledPackage, installPackage, type ProcessResult } from '../support/run-guides.js'
import { createToken } from '../support/sandbox.js'

const all = [...readGuides(), ...readReadmes()]
const curl = await hasCommand('curl')
const skipNote = curl ? '' : ' (skipped: curl is not installed)'

let installedPackage: InstalledPackage
beforeAll(async () => {
  installedPackage = await installPackage()
})
afterAll(() => installedPackage[Symbol.dispose]())

/** Returns the programs of the pages for a target. A program that several pages share runs once, with all their names. */
function programs(language: 'ts' | 'sh', target: '' | 'mock'): [names: string, code: string][] {
  const names = new Map<string, string[]>()
  for (const page of all) {
    const code = stripComments(joinBlocks(page, language, target))
    if (code !== '') names.set(code, [...(names.get(code) ?? []), page.name])
  }
  return [...names].map(([code, pages]) => [pages.join(', '), code])
}

/** Runs a function with a new sandbox that has the demo seed. */
async function withSandbox(callback: (server: SandboxServer, token: string) => Promise<ProcessResult>): Promise<ProcessResult> {
  const sandbox = createSandbox({ seed: demoSeed })
  const server = await serveSandbox(sandbox, { port: 0 })
  try {
    return await callback(server, await createToken(sandbox.fetch, 'demo', 'admin', 'sandbox'))
  } finally {
    await server.close()
  }
}

/** Asserts that a module prints exactly the documented lines. */
function expectLines(code: string, { status, stdout, stderr }: ProcessResult): void {
  expect(stderr).toBe('')
  expect(stdout.trimEnd()).toMatch(outputPattern(expectedOutput(code), '\n'))
  expect(status).toBe(0)
}

/** Asserts the documented output, ignoring whitespace, since curl's output doesn't end with a line break. */
function expectText(code: string, { status, stdout, stderr }: ProcessResult): void {
  const stripWhitespace = (text: string): string => text.replaceAll(/\s/g, '')
  expect(stderr).toBe('')
  expect(stripWhitespace(stdout)).toMatch(outputPattern(expectedOutput(code).map(stripWhitespace), ''))
  expect(status).toBe(0)
}

describe('The code of a page, run against the sandbox', () => {
  it.each(programs('ts', ''))('runs unchanged and prints the documented output: %s', async (_, code) => {
    expectLines(code, await withSandbox(({ url }) => installedPackage.runModule(code, url)))
  })

  it.skipIf(!curl).each(programs('sh', ''))(
    `runs in a shell and prints the documented output${skipNote}: %s`,
    async (_, code) => {
      expectText(code, await withSandbox(({ url }, token) => installedPackage.runShell(code, url, token)))
    },
  )
})

describe('The code of a page, run against the mock', () => {
  let prism: Prism
  beforeAll(async () => {
    prism = await startPrism(await freePort())
  })
  afterAll(() => prism.stop())

  it.each(programs('ts', 'mock'))('runs unchanged and prints the documented output: %s', async (_, code) => {
    expectLines(code, await installedPackage.runModule(code, prism.url))
  })

  it.skipIf(!curl).each(programs('sh', 'mock'))(
    `runs in a shell and prints the documented output${skipNote}: %s`,
    async (_, code) => {
      expectText(code, await installedPackage.runShell(code, prism.url, 'any'))
    },
  )
})
