import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { root } from '../support/contract.js'
import { project } from './support/project.js'
import { run, succeed } from './support/run.js'

/** The oldest supported version. It isn't a dependency of this project, since its `tsc` would replace the newer one. */
const oldest = '5.4.5'
const compilers: Readonly<Record<string, () => string>> = {
  'the oldest TypeScript': () => join(inject('consumer'), 'oldest/node_modules/typescript/bin/tsc'),
  'TypeScript 5': () => join(root, 'node_modules/typescript/bin/tsc'),
  'TypeScript 7': () => join(root, 'node_modules/typescript-next/bin/tsc'),
}
beforeAll(() =>
  succeed(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', `typescript@${oldest}`],
    project('oldest', {}),
  ),
)

/** A program for browsers: it uses only the client, without the types of Node. */
const client = `
import { createSwrClient, type Hooks, type OperationItem, type SwrClient, SwrError } from 'huaweicloud-swr'
import { type ErrorCode, errorCodes } from 'huaweicloud-swr/error-codes'
import { filter } from 'huaweicloud-swr/filter'
import { createRawClient } from 'huaweicloud-swr/raw'
import { createValidator } from 'huaweicloud-swr/validate'

const hooks: Hooks = { retry: ({ attempt }) => console.log(attempt + 1) }
export const swr: SwrClient = createSwrClient({ region: 'cn-north-4', credentials: { token: 'any' }, hooks, validator: createValidator() })
export async function names(namespace: string): Promise<string[]> {
  const found: string[] = []
  for await (const { name } of swr.listReposDetails({ filter: { namespace, center: 'self' } })) found.push(name)
  return found
}
export const last = (items: OperationItem<'listReposDetails'>[]): number | undefined => items.at(-1)?.size
export const meaning = (error: unknown): string =>
  error instanceof SwrError && error.isNotFound ? errorCodes['SVCSTG.SWR.4001018' satisfies ErrorCode].meaning.en : ''
export const text: string = filter<'listReposDetails'>({ namespace: 'group' })
const raw = await createRawClient(swr).GET('/v2/manage/namespaces/{namespace}', { params: { path: { namespace: 'group' } } })
export const id: number | undefined = raw.data?.id
// @ts-expect-error the namespace is missing
void swr.showNamespace({})
// @ts-expect-error there is no such filter
void swr.listReposDetails({ filter: { colour: 'red' } })
`
const everything = `${client}
import { createRunId, createSession, runSuite, type RunReport, type Target, toHtml } from 'huaweicloud-swr/verify'
import { nodeTransport } from 'huaweicloud-swr/node'
import { createSandbox, type Sandbox } from 'huaweicloud-swr/sandbox'
const sandbox: Sandbox = createSandbox()
export const target: Target = {
  name: 'sandbox', kind: 'service', url: 'http://sandbox', fetch: sandbox.fetch, credentials: { token: 'any' },
  allowWrites: true, isSandbox: true, isolated: true, strict: true,
}
export const session = createSession({ contract: { openapi: '', info: { version: '', description: '' }, paths: {}, components: { schemas: {} } }, target, runId: createRunId() })
export const report: RunReport = await runSuite(session)
export const page: string = toHtml([report])
export const own: SwrClient = createSwrClient({ transport: nodeTransport() })
`
const base = { noEmit: true, target: 'es2022', types: [], skipLibCheck: false, moduleDetection: 'force' }
const strict = { ...base, strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true }
const forNode = { lib: ['es2022'], types: ['node'], typeRoots: [join(root, 'node_modules/@types')] }
const finding = (resolution: string) =>
  resolution === 'bundler' ? { module: 'esnext', moduleResolution: 'bundler' } : { module: resolution }
const projects: Readonly<Record<string, { code: string; options: object }>> = {
  'strict, for Node': { code: everything, options: { ...strict, module: 'nodenext', lib: ['es2022', 'dom'] } },
  // The types of Node include fetch. The package must not require the types of the DOM.
  ...Object.fromEntries(
    ['node16', 'nodenext', 'bundler'].map(resolution => [
      `strict, for Node without the DOM, ${resolution}`,
      { code: everything, options: { ...strict, ...forNode, ...finding(resolution) } },
    ]),
  ),
  'strict, for a browser': {
    code: client,
    options: { ...strict, module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom', 'dom.iterable'] },
  },
  'not strict': {
    code: everything.replace("'SVCSTG.SWR.4001018' satisfies ErrorCode", "'SVCSTG.SWR.4001018'"),
    // The usual options of projects that aren't strict.
    options: { ...base, strict: false, skipLibCheck: true, module: 'nodenext', lib: ['es2022', 'dom'] },
  },
}

it.each(['README.md', 'README.zh-CN.md'])('%s states the oldest TypeScript version that this test uses', file => {
  const [stated] = /TypeScript \d+\.\d+/.exec(readFileSync(join(root, file), 'utf8')) ?? []
  expect(stated).toBe(`TypeScript ${oldest.replace(/\.\d+$/, '')}`)
})

describe.each(Object.entries(compilers))('%s', (compiler, tsc) => {
  // Older compilers are slow. The omitted projects differ only in module resolution.
  const chosen = Object.entries(projects).filter(
    ([name]) => compiler === 'TypeScript 7' || !/browser|node16|bundler/.test(name),
  )
  it.concurrent.each(chosen)('compiles: %s', async (name, { code, options }) => {
    const folder = project(`types/${compiler} ${name}`.replaceAll(/[ ,]+/g, '-').toLowerCase(), {
      'package.json': '{ "private": true, "type": "module" }',
      'tsconfig.json': JSON.stringify({ compilerOptions: options, files: ['main.ts'] }),
      'main.ts': code,
    })
    const { status, output } = await run(process.execPath, [tsc(), '-p', folder], folder)
    expect(output).toBe('')
    expect(status).toBe(0)
  })
})
