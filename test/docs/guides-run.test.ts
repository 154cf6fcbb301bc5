import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../src/cli/port.js'
import { type Prism, startPrism } from '../../src/cli/prism.js'
import { type SandboxServer, serveSandbox } from '../../src/cli/serve-sandbox.js'
import { createSandbox, demoSeed } from '../../src/sandbox/index.js'
import { bundlePath } from '../support/contract.js'
import { outputOf, pages, program, promised } from '../support/guides.js'
import { type Ended, has, runModule, runShell, typeErrors } from '../support/run-guides.js'
import { tokenOf } from '../support/sandbox.js'

const all = pages()
const curl = await has('curl')
const ifCurl = curl ? '' : ' (not run: this machine has no curl)'

/** The pages that have code for a target, each with this code. */
function withCode(language: 'ts' | 'sh', target: '' | 'mock'): [name: string, code: string][] {
  return all.map(page => [page.name, program(page, language, target)] as [string, string]).filter(([, code]) => code !== '')
}

/** Gives a page a sandbox of its own, as `--seed demo` makes it. */
async function withSandbox(work: (server: SandboxServer, token: string) => Promise<Ended>): Promise<Ended> {
  const sandbox = createSandbox({ seed: demoSeed })
  const server = await serveSandbox(sandbox, { port: 0 })
  try {
    return await work(server, await tokenOf(sandbox.fetch, 'demo', 'admin', 'sandbox'))
  } finally {
    await server.close()
  }
}

/** A module prints line by line what its page says, and nothing else. */
function expectLines(code: string, { status, output, complaints }: Ended): void {
  expect(complaints).toBe('')
  expect(output.trimEnd()).toMatch(outputOf(promised(code), '\n'))
  expect(status).toBe(0)
}

/** What curl prints ends without a line break, so blanks and line breaks do not count. */
function expectText(code: string, { status, output, complaints }: Ended): void {
  const bare = (text: string): string => text.replaceAll(/\s/g, '')
  expect(complaints).toBe('')
  expect(bare(output)).toMatch(outputOf(promised(code).map(bare), ''))
  expect(status).toBe(0)
}

describe('The code of a page, against the sandbox', () => {
  it.each(withCode('ts', ''))('runs as it stands and prints what it says: %s', async (_, code) => {
    expectLines(code, await withSandbox(({ url }) => runModule(code, url)))
  })

  it.skipIf(!curl).each(withCode('sh', ''))(`runs in a shell and prints what it says${ifCurl}: %s`, async (_, code) => {
    expectText(code, await withSandbox(({ url }, token) => runShell(code, url, token)))
  })
})

describe('The code of a page, against the mock', () => {
  let prism: Prism
  beforeAll(async () => {
    prism = await startPrism(bundlePath, await freePort())
  })
  afterAll(() => prism.stop())

  it.each(withCode('ts', 'mock'))('runs as it stands and prints what it says: %s', async (_, code) => {
    expectLines(code, await runModule(code, prism.url))
  })

  it.skipIf(!curl).each(withCode('sh', 'mock'))(`runs in a shell and prints what it says${ifCurl}: %s`, async (_, code) => {
    expectText(code, await runShell(code, prism.url, 'any'))
  })
})

describe('The code of all pages', () => {
  it('compiles under the strict rules of this project, even where it cannot run', async () => {
    const modules = all.flatMap(({ name, blocks }) => {
      const apart = blocks.filter(({ language, info }) => language === 'ts' && info !== '')
      const whole = program({ ...all[0], name, blocks } as (typeof all)[number], 'ts', '')
      return [[name, whole], ...apart.map(({ code }, index) => [`${name}-${index}`, code])].filter(([, code]) => code !== '')
    })
    expect(modules.length).toBeGreaterThan(10)
    expect(await typeErrors(Object.fromEntries(modules))).toEqual([])
  }, 60_000)

  it('says of each block that is not run why it is not', () => {
    const infos = all.flatMap(({ name, blocks }) =>
      blocks.filter(({ language }) => language === 'ts' || language === 'sh').map(({ info }) => `${name}: ${info}`),
    )
    expect(infos.filter(info => !/: (?:|mock|no-run \w.*)$/.test(info))).toEqual([])
  })
})
