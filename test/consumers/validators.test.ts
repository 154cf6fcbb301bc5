import { readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Missing } from '../support/cache.js'
import { root } from '../support/contract.js'
import { run } from '../support/run.js'
import { editions, fileOf } from './support/editions.js'
import { goProgram, npmPackages, pythonPackages } from './support/packages.js'
import { recordFinding } from './support/results.js'

/** A program that checks a document, and ends with 0 if it finds no mistake. */
interface Validator {
  name: string
  version: string
  prepare: () => Promise<string>
  /** The command, with the file as its last word. */
  command: (folder: string) => [string, ...string[]]
  /** Other files that it checks. */
  others?: readonly string[]
}

const folder = join(root, 'openapi/workflows')
const workflows = readdirSync(folder)
  .filter(name => name.endsWith('.arazzo.yaml'))
  .map(name => join(folder, name))

const swaggerParser = `
import parser from '@apidevtools/swagger-parser'
await parser.validate(process.argv[1])`

const seriousme = `
import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
const { valid, errors } = await new Validator().validate(JSON.parse(readFileSync(process.argv[1], 'utf8')))
if (!valid) throw new Error(JSON.stringify(errors))`

const node = (program: string) => (): [string, ...string[]] => ['node', '--input-type=module', '-e', program]

const validators: readonly Validator[] = [
  {
    name: '@apidevtools/swagger-parser',
    version: '13.0.0',
    prepare: () => npmPackages('swagger-parser', ['@apidevtools/swagger-parser@13.0.0', 'openapi-types@12.1.3']),
    command: node(swaggerParser),
  },
  {
    name: '@seriousme/openapi-schema-validator',
    version: '2.11.0',
    prepare: () => npmPackages('seriousme', ['@seriousme/openapi-schema-validator@2.11.0']),
    command: node(seriousme),
  },
  {
    name: 'spectral',
    version: '6.16.3',
    async prepare() {
      const folder = await npmPackages('spectral', ['@stoplight/spectral-cli@6.16.3'])
      await writeFile(join(folder, 'ruleset.yaml'), 'extends: ["spectral:oas", "spectral:arazzo"]\n')
      return folder
    },
    command: () => ['npx', 'spectral', 'lint', '--ruleset', 'ruleset.yaml'],
    others: workflows,
  },
  {
    name: 'kin-openapi',
    version: '0.153.0',
    prepare: () => goProgram('kin-openapi', 'github.com/getkin/kin-openapi/cmd/validate@v0.153.0'),
    command: folder => [`${folder}/bin/validate`],
  },
  {
    name: 'openapi-spec-validator',
    version: '0.9.0',
    prepare: () => pythonPackages('openapi-spec-validator', ['openapi-spec-validator==0.9.0']),
    command: folder => [`${folder}/venv/bin/openapi-spec-validator`, '--errors', 'all'],
  },
]

describe.each(validators)('$name $version', ({ name, version, prepare, command, others = [] }) => {
  let folder = ''
  let missing: string | undefined
  beforeAll(async () => {
    try {
      folder = await prepare()
    } catch (error) {
      if (!(error instanceof Missing)) throw error
      missing = error.message
      console.warn(`${name} is skipped. ${missing}`)
    }
  }, 600_000)
  beforeEach(({ skip }) => skip(missing !== undefined, missing))

  const files = [...editions.map(fileOf), ...others]
  let passed = 0
  it.each(files.map(file => [basename(file), file]))('finds no mistake in %s', async (_, file) => {
    const [program, ...args] = command(folder)
    const { code, stdout, stderr } = await run({ command: program, args: [...args, file], cwd: folder })
    expect(code, stdout + stderr).toBe(0)
    passed += 1
  })
  afterAll(() => {
    if (passed === files.length) recordFinding({ name, version, edition: 'openapi' }, 'documents', passed)
  })
})
