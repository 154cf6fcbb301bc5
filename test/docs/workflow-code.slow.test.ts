import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { program } from '../../scripts/docs/code/program.js'
import { readWorkflows, type WorkflowDocument } from '../../scripts/docs/workflows.js'
import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox, demoSeed } from '../../src/sandbox/index.js'
import { root } from '../support/contract.js'
import { typeErrors } from '../support/guide-types.js'
import { hasCommand, type InstalledPackage, installPackage, type ProcessResult } from '../support/run-guides.js'
import { operationOf } from '../support/sandbox.js'
import { workflowFiles } from '../support/workflow-sandbox.js'
import type { Arazzo } from '../support/workflows.js'

const hasTools = (await Promise.all(['curl', 'jq'].map(hasCommand))).every(Boolean)
const skipNote = hasTools ? '' : ' (skipped: curl or jq is not installed)'
const names = workflowFiles(root).map(file => [/([\w-]+)\.arazzo/.exec(file)?.[1] ?? '', file] as const)

let installedPackage: InstalledPackage
let documents: Awaited<ReturnType<typeof readWorkflows>>
beforeAll(async () => {
  ;[installedPackage, documents] = await Promise.all([installPackage(), readWorkflows(root)])
})
afterAll(() => installedPackage?.[Symbol.dispose]())

function workflow(all: readonly WorkflowDocument[], name: string): WorkflowDocument['workflows'][number] {
  const found = all.flatMap(({ workflows }) => workflows).find(({ workflowId }) => workflowId === name)
  if (!found) throw new Error(`There is no workflow ${name}.`)
  return found
}

/** The operations of a workflow with the status that each step expects, up to the step that ends it. */
function expectedCalls(file: string): string[] {
  const [{ steps } = { steps: [] }] = (parse(readFileSync(join(root, file), 'utf8')) as Arazzo).workflows
  const end = steps.findIndex(({ onSuccess = [] }) => onSuccess.some(({ type }) => type === 'end'))
  return steps
    .slice(0, end === -1 ? steps.length : end + 1)
    .map(({ operationId, successCriteria = [] }) => `${operationId} ${successCriteria[0]?.condition.slice(-3)}`)
}

const isLogin = (call: string): boolean => call.startsWith('keystone')

/** Runs a program against a sandbox with the demo data. Returns its result, its calls, and the organizations that it leaves. */
async function run(program: (url: string) => Promise<ProcessResult>) {
  const sandbox = createSandbox({ seed: demoSeed })
  const before = sandbox.snapshot().organizations.map(({ name }) => name)
  const calls: string[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const response = await sandbox.fetch(request)
    calls.push(`${operationOf(request)} ${response.status}`)
    // One workflow waits for a push.
    if (operationOf(request) === 'createTrigger')
      sandbox.images.put({ namespace: 'redeployed', repository: 'web', tag: 'stable' })
    return response
  }
  const server: SandboxServer = await serveSandbox({ fetch, clock: sandbox.clock }, { port: 0 })
  try {
    const result = await program(server.url)
    const left = sandbox.snapshot().organizations.map(({ name }) => name)
    return { ...result, calls, left: left.filter(name => !before.includes(name)) }
  } finally {
    await server.close()
  }
}

describe.each(names)('The workflow %s', (name, file) => {
  it.skipIf(!hasTools).each(['curl', 'command'] as const)(
    `runs unchanged in a shell with %s: the calls of its steps, in order${skipNote}`,
    async form => {
      const code = program(workflow(documents.en, name), 'en', form)
      const { status, stdout, stderr, calls, left } = await run(url => installedPackage.runShell(code, url, ''))
      // The command reports what it redacts.
      expect(stderr.replace(/^Secrets are redacted.*\n/m, '')).toBe('')
      expect(status).toBe(0)
      expect([...new Set(calls)]).toEqual([...new Set(expectedCalls(file))])
      expect(left).toEqual([])
      expect(stdout).not.toMatch(/"auth":\s*"|docker login/)
    },
  )

  it('runs unchanged with the client: the calls of its steps, in order', async () => {
    const code = program(workflow(documents.en, name), 'en', 'typescript')
    const { status, stderr, calls, left } = await run(url => installedPackage.runModule(code, url))
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const withoutLogins = (all: string[]): string[] => [...new Set(all.filter(call => !isLogin(call)))]
    expect(withoutLogins(calls)).toEqual(withoutLogins(expectedCalls(file)))
    expect(left).toEqual([])
  })

  it('has the same code in both languages, except for the comments', () => {
    const plain = (code: string): string => code.replaceAll(/^ *(?:#|\/\/) .*$/gm, '')
    const [english, chinese] = [workflow(documents.en, name), workflow(documents['zh-CN'], name)]
    for (const form of ['curl', 'command'] as const) {
      const translated = program(chinese, 'zh-CN', form)
      expect(plain(translated)).toBe(plain(program(english, 'en', form)))
      for (const [comment] of translated.matchAll(/^ *# .*$/gm)) expect(comment).toMatch(/\p{Script=Han}/u)
    }
    expect(plain(program(chinese, 'zh-CN', 'typescript'))).toBe(plain(program(english, 'en', 'typescript')))
  })
})

it('The programs with the client compile in strict mode', () => {
  const programs = names.map(([name]) => [name, program(workflow(documents.en, name), 'en', 'typescript')])
  expect(typeErrors(Object.fromEntries(programs))).toEqual([])
}, 60_000)

it.skipIf(!hasTools)(`A program stops at the first error, with its message${skipNote}`, async () => {
  const code = program(workflow(documents.en, 'share-an-image'), 'en', 'curl').replace('sandbox}', 'wrong}')
  const { status, stdout, calls } = await run(url => installedPackage.runShell(code, url, ''))
  expect(status).not.toBe(0)
  expect(calls).toEqual(['keystoneCreateUserTokenByPassword 401'])
  expect(stdout).toBe('')
})
