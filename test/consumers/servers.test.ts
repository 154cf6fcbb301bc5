import { readFileSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Missing } from '../support/cache.js'
import { root } from '../support/contract.js'
import { jsonLines, run } from '../support/run.js'
import { fileOf } from './support/editions.js'
import { npmPackages } from './support/packages.js'
import { type Finding, recordFinding, type Tool } from './support/results.js'

/** A package that serves or converts the contract, and what its program prints. */
interface Program extends Tool {
  packages?: readonly string[]
  title: string
  expected: unknown
  findings: readonly Finding[]
}

const { paths } = JSON.parse(readFileSync(fileOf('openapi-client'), 'utf8'))
const operations = Object.values(paths).flatMap(item => Object.keys(item as object)).length

const tools: readonly Program[] = [
  {
    name: 'openapi-backend',
    version: '5.21.2',
    edition: 'openapi-3.0',
    title: 'routes requests, rejects invalid ones, and accepts all examples of responses',
    expected: {
      params: { namespace: 'ready', repository: 'team$app' },
      query: { limit: '2', offset: '0' },
      invalid: 'invalid',
      unknown: 'not found',
      examples: true,
      rejected: [],
    },
    findings: ['examples', 'request-validation'],
  },
  {
    name: 'express-openapi-validator',
    version: '5.6.2',
    edition: 'openapi',
    packages: ['express@5.3.0'],
    title: 'rejects invalid requests and responses, and accepts valid ones',
    expected: { valid: 200, invalidName: 400, invalidResponse: 500, validBody: 201, invalidBody: 400 },
    findings: ['request-validation', 'response-validation'],
  },
  {
    name: '@msw/source',
    version: '0.6.1',
    edition: 'openapi-client',
    packages: ['msw@2.12.4'],
    title: 'makes handlers that match every operation and return its example',
    expected: { operations, unmatched: [], name: 'group' },
    findings: ['handlers'],
  },
  {
    name: 'openapi-to-postmanv2',
    version: '6.3.3',
    edition: 'openapi-client-3.0',
    title: 'makes a request of every operation',
    expected: { requests: operations },
    findings: ['requests'],
  },
]

const programs: Readonly<Record<string, string>> = { '@msw/source': 'msw.mjs', 'openapi-to-postmanv2': 'postman.mjs' }

describe.each(tools)('$name $version', ({ name, version, edition, packages = [], title, expected, findings }) => {
  const program = programs[name] ?? `${name}.mjs`
  let folder = ''
  let missing: string | undefined
  beforeAll(async () => {
    try {
      folder = await npmPackages(program.replace('.mjs', ''), [`${name}@${version}`, ...packages])
    } catch (error) {
      if (!(error instanceof Missing)) throw error
      missing = error.message
      console.warn(`${name} is skipped. ${missing}`)
    }
  }, 600_000)
  beforeEach(({ skip }) => skip(missing !== undefined, missing))

  it(title, async () => {
    const work = await mkdtemp(join(folder, 'work-'))
    try {
      await cp(fileOf(edition), join(work, `${edition}.json`))
      await cp(join(root, 'test/consumers/programs', program), join(work, program))
      const { stdout, stderr } = await run({ command: 'node', args: [program], cwd: work })
      expect(jsonLines(stdout), stderr).toEqual([expected])
      for (const finding of findings) recordFinding({ name, version, edition }, finding)
    } finally {
      await rm(work, { recursive: true, force: true })
    }
  })
})
