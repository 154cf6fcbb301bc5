import { describe, expect, it } from 'vitest'
import { project } from './support/project.js'
import { succeed } from './support/run.js'

/** Uses the client with the sandbox, and each other entry once. */
const program = `
  const { fetch } = createSandbox()
  const credentials = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }
  const swr = createSwrClient({ endpoint: 'http://sandbox', credentials, fetch })
  await swr.createNamespace({ namespace: 'group' })
  const error = await swr.createNamespace({ namespace: 'group' }).catch(error => error)
  const target = {
    name: 'sandbox', kind: 'service', url: 'http://sandbox', fetch, credentials,
    allowWrites: true, isSandbox: true, isolated: true, strict: true,
  }
  const report = await runSuite(createSession({ contract, target, runId: createRunId() }), { filter: ({ group }) => group === 'routing' })
  console.log(JSON.stringify({
    conflict: error instanceof SwrError && error.isConflict,
    known: error.code in errorCodes,
    filter: filter({ namespace: 'group' }),
    transport: typeof nodeTransport(),
    others: [defaultCredentials, createRawClient, createValidator].map(entry => typeof entry),
    failed: report.results.filter(({ outcome }) => outcome === 'failed'),
    hasResults: report.results.length > 0,
    junit: toJunit([report]).startsWith('<?xml'),
    contract: contract.openapi,
  }))`
const expected = {
  conflict: true,
  known: true,
  filter: 'namespace::group',
  transport: 'function',
  others: ['function', 'function', 'function'],
  failed: [],
  hasResults: true,
  junit: true,
  contract: '3.1.0',
}

describe('Plain JavaScript', () => {
  it('imports every entry as an ES module', async () => {
    const folder = project('esm', {
      'main.mjs': `
import { createSwrClient, SwrError } from 'huaweicloud-swr'
import { createRunId, createSession, runSuite, toJunit } from 'huaweicloud-swr/verify'
import { errorCodes } from 'huaweicloud-swr/error-codes'
import { filter } from 'huaweicloud-swr/filter'
import { nodeTransport } from 'huaweicloud-swr/node'
import contract from 'huaweicloud-swr/openapi.json' with { type: 'json' }
import { createSandbox } from 'huaweicloud-swr/sandbox'
import { defaultCredentials } from 'huaweicloud-swr/credentials'
import { createRawClient } from 'huaweicloud-swr/raw'
import { createValidator } from 'huaweicloud-swr/validate'
${program}`,
    })
    expect(JSON.parse(await succeed(process.execPath, ['main.mjs'], folder))).toEqual(expected)
  })

  it.skipIf(!process.features.require_module)(
    'requires every entry from CommonJS (if Node supports require(esm))',
    async () => {
      const folder = project('commonjs', {
        'main.cjs': `
const { createSwrClient, SwrError } = require('huaweicloud-swr')
const { createRunId, createSession, runSuite, toJunit } = require('huaweicloud-swr/verify')
const { errorCodes } = require('huaweicloud-swr/error-codes')
const { filter } = require('huaweicloud-swr/filter')
const { nodeTransport } = require('huaweicloud-swr/node')
const contract = require('huaweicloud-swr/openapi.json')
const { createSandbox } = require('huaweicloud-swr/sandbox')
const { defaultCredentials } = require('huaweicloud-swr/credentials')
const { createRawClient } = require('huaweicloud-swr/raw')
const { createValidator } = require('huaweicloud-swr/validate')
async function main() {${program}
}
main()`,
      })
      expect(JSON.parse(await succeed(process.execPath, ['main.cjs'], folder))).toEqual(expected)
    },
  )

  it('imports the documents, but no other file', async () => {
    const folder = project('documents', {
      'main.mjs': `
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
const names = ['openapi.json', 'openapi.yaml', 'openapi-3.0.json', 'openapi-client.json', 'openapi-client-3.0.json', 'openapi-slim.json', 'openapi-2022-08-30.json', 'openapi.zh-CN.json', 'package.json']
const sizes = names.map(name => readFileSync(fileURLToPath(import.meta.resolve('huaweicloud-swr/' + name))).length)
const internal = await import('huaweicloud-swr/dist/index.js').catch(error => error.code)
console.log(JSON.stringify([sizes.every(size => size > 500), internal]))`,
    })
    expect(JSON.parse(await succeed(process.execPath, ['main.mjs'], folder))).toEqual([true, 'ERR_PACKAGE_PATH_NOT_EXPORTED'])
  })
})
