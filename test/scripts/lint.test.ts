import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { redocly } from '../../scripts/redocly/run.js'
import { root } from '../support/contract.js'
import { type ContractCopy, copyContract } from '../support/contract-copy.js'

let bench: ContractCopy
beforeEach(() => {
  bench = copyContract()
})
afterEach(() => bench[Symbol.dispose]())

const namespaces = 'openapi/paths/namespaces.yaml'
const limit = 'openapi/components/parameters/Limit.yaml'

describe('The linter rejects', () => {
  it.each([
    [
      'an operationId with another verb',
      namespaces,
      'listNamespaces',
      'getNamespaces',
      'operation-id-starts-with-a-known-verb',
    ],
    [
      'a summary with a full stop',
      namespaces,
      'List organizations',
      'List organizations.',
      'summary-is-one-sentence-case-line',
    ],
    [
      'a summary in title case',
      namespaces,
      'List organizations',
      'List All Organizations',
      'summary-is-one-sentence-case-line',
    ],
    ['an operation without a reference', namespaces, /\n {2}x-reference: .*/, '', 'operation-has-reference'],
    ['a reference without an edition', namespaces, 'edition: "2022-08-30", ', '', 'operation-has-reference'],
    ['a reference without section and page', namespaces, /, section: "[\d.]+"/, '', 'operation-has-reference'],
    ['a second tag', namespaces, 'tags: [Organizations]', 'tags: [Organizations, Permissions]', 'one-tag'],
    ['a parameter without an example', limit, /\nexample: .*/, '', 'scalar-has-example'],
    [
      'a property without an example',
      'openapi/components/schemas/Namespace.yaml',
      /\n {4}examples: \[group\]/,
      '',
      'scalar-has-example',
    ],
    ['a header parameter Accept', limit, /name: limit\nin: query/, 'name: Accept\nin: header', 'no-protocol-header-parameter'],
    [
      'a filter whose pattern lacks a key',
      'openapi/components/parameters/TagFilter.yaml',
      '\n  order_type:\n    enum: [desc, asc]',
      '',
      'filter-pattern-follows-keys',
    ],
    ['evidence without a note', limit, /\n {4}note: .*/, '', 'evidence-has-grade-and-note'],
    ['evidence with an unknown grade', limit, 'grade: D', 'grade: A', 'evidence-has-grade-and-note'],
    ['evidence for an invalid entry', limit, 'limit-alone:', 'Limit_alone:', 'evidence-has-grade-and-note'],
  ])('%s', async (_, file, from, to, rule) => {
    bench.edit(file, from, to)
    const { status, output } = await redocly(['lint', 'swr'], bench.path('.'))
    expect(output).toContain(rule)
    expect(status).toBe(1)
  })
})

describe('The contract', () => {
  it('has no warnings', async () => {
    const { status, output } = await redocly(['lint', 'swr', 'bundle'], root)
    expect(output).not.toMatch(/warning/i)
    expect(status).toBe(0)
  })

  // Redocly counts the five alternatives of an error, twice each, for the first operation that uses a response, so an operation
  // with error examples of its own can't exceed 82, and almost every operation has some: its examples have only codes that it
  // lists. Operations also lose points for parameters of the path, nested lists, and fields without a limit.
  it('scores at least 75 of 100', async () => {
    const { output } = await redocly(['score', 'bundle', '--format=json'], root)
    const { agentReadiness } = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1))
    expect(agentReadiness).toBeGreaterThanOrEqual(75)
  })
})
