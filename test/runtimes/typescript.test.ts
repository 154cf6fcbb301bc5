import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { project } from '../package/support/project.js'
import { run } from '../package/support/run.js'
import { root } from '../support/contract.js'
import { installBinary, installPackages } from './support/install.js'
import { recordPassed } from './support/records.js'
import { toolNode, versions } from './support/versions.js'

/** A program that uses the types of each entry for programs. */
const code = `
import { createSwrClient, type SwrClient, type SwrClientOptions, SwrError } from 'huaweicloud-swr'
import { credentialChain, defaultCredentials, fromInstanceMetadata } from 'huaweicloud-swr/credentials'
import { type ErrorCode, errorCodes } from 'huaweicloud-swr/error-codes'
import { filter } from 'huaweicloud-swr/filter'
import { nodeTransport } from 'huaweicloud-swr/node'
import { createSandbox, type Sandbox } from 'huaweicloud-swr/sandbox'
import { type RunReport, toHtml } from 'huaweicloud-swr/verify'

const credentials: SwrClientOptions['credentials'] = credentialChain(defaultCredentials(), fromInstanceMetadata())
export const swr: SwrClient = createSwrClient({ region: 'cn-north-4', credentials, transport: nodeTransport() })
export async function names(namespace: string): Promise<string[]> {
  const found: string[] = []
  for await (const { name } of swr.listReposDetails({ filter: { namespace, center: 'self' } })) found.push(name)
  return found
}
export const isKnown = (error: unknown): boolean => error instanceof SwrError && (error.code as ErrorCode) in errorCodes
export const text: string = filter<'listReposDetails'>({ namespace: 'group' })
export const sandbox: Sandbox = createSandbox()
export const page = (report: RunReport): string => toHtml([report])
// @ts-expect-error the namespace is missing
void swr.showNamespace({})
`

const resolutions: Readonly<Record<string, object>> = {
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
  node16: { module: 'node16' },
  nodenext: { module: 'nodenext' },
}

const strict = {
  ...{ noEmit: true, target: 'es2022', strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
  ...{ skipLibCheck: false, moduleDetection: 'force', lib: ['es2022'] },
  ...{ types: ['node'], typeRoots: [join(root, 'node_modules/@types')] },
}

describe('The types', () => {
  it.for(versions.typescript)('compile with TypeScript %s and each module resolution', async (version, context) => {
    const node = await installBinary('node', toolNode)
    if (node.path === undefined) return context.skip(node.reason)
    const installed = await installPackages(`typescript-${version}`, [`typescript@${version}`])
    if (installed.folder === undefined) return context.skip(installed.reason)
    const tsc = join(installed.folder, 'node_modules/typescript/bin/tsc')
    for (const [resolution, options] of Object.entries(resolutions)) {
      const folder = project(`runtimes/typescript-${version}/${resolution}`, {
        'package.json': '{ "private": true, "type": "module" }',
        'tsconfig.json': JSON.stringify({ compilerOptions: { ...strict, ...options }, files: ['main.ts'] }),
        'main.ts': code,
      })
      const { status, output } = await run(node.path, [tsc, '-p', folder], folder)
      expect([status, output], resolution).toEqual([0, ''])
    }
    recordPassed({ runtime: 'TypeScript', version, use: Object.keys(resolutions).join(', ') })
  })
})
