import { renameSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { redocly } from '../../scripts/redocly/run.js'
import { type ContractCopy, copyContract } from '../support/contract-copy.js'

let bench: ContractCopy
beforeEach(() => {
  bench = copyContract()
})
afterEach(() => bench[Symbol.dispose]())

const project = 'openapi/paths/namespaces.yaml'
const name = 'openapi/components/schemas/NamespaceName.yaml'
const filter = 'openapi/components/parameters/TagFilter.yaml'

describe('The linter rejects what tools reject:', () => {
  it.each([
    ['a lookahead in a pattern', name, 'pattern: ^[a-z]', 'pattern: ^(?!a)[a-z]', 'pattern-compiles-in-re2'],
    ['a lookahead in the key of a filter', filter, 'pattern: "[A-Za', 'pattern: "(?!a)[A-Za', 'pattern-compiles-in-re2'],
    [
      'a filter with a pattern that is too long',
      filter,
      'pattern: ^(?:(?:tag::',
      `pattern: ^(?:(?:${'key::value|'.repeat(40)}tag::`,
      'pattern-compiles-in-re2',
    ],
    [
      'a description of a server variable',
      'openapi/openapi.yaml',
      'default: eu-west-101',
      'default: eu-west-101\n        description: The region.',
      'server-variable-without-description',
    ],
    ['a title of a schema', name, 'type: string', 'type: string\ntitle: Organization', 'schema-without-title'],
    ['codes of a status without a response', project, '    "403": [', '    "418": [', 'error-codes-have-response'],
  ])('%s', async (_, file, from, to, rule) => {
    bench.edit(file, from, to)
    const { status, output } = await redocly(['lint', 'swr'], bench.path('.'))
    expect(output).toContain(rule)
    expect(status).toBe(1)
  })

  it('a schema with the name of a parameter', async () => {
    bench.edit(project, 'components/parameters/NamespaceQuery.yaml', 'components/parameters/Namespace.yaml')
    const parameters = 'openapi/components/parameters'
    renameSync(bench.path(`${parameters}/NamespaceQuery.yaml`), bench.path(`${parameters}/Namespace.yaml`))
    for (const file of ['repos', 'shared-repositories'])
      bench.edit(`openapi/paths/${file}.yaml`, 'parameters/NamespaceQuery.yaml', 'parameters/Namespace.yaml')
    const bundled = bench.path('bundle.yaml')
    await redocly(['bundle', 'swr', '--output', bundled], bench.path('.'))
    const { status, output } = await redocly(['lint', bundled], bench.path('.'))
    expect(output).toContain('schema-name-is-unique')
    expect(status).toBe(1)
  })
})
