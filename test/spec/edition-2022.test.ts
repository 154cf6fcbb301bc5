import { describe, expect, it } from 'vitest'
import { operationEntries } from '../../src/openapi/document.js'
import { contract } from '../support/contract.js'
import { editionOperationIds, pairs } from '../support/count.js'
import { readEdition } from '../support/editions.js'

describe('The edition of 2022-08-30', () => {
  const first = readEdition('openapi-2022-08-30.json')
  const entries = operationEntries(first)

  it('has its 26 operations with its 111 pairs of operation and status', () => {
    expect(entries.map(({ operation }) => operation.operationId)).toEqual(editionOperationIds(contract, '2022-08-30'))
    expect(entries).toHaveLength(26)
    expect(pairs(first, true)).toHaveLength(111)
  })

  it('has its 188 codes, and codes that were only seen in responses', () => {
    const codes = Object.values(first['x-error-catalogue'] as Record<string, { source?: string; edition?: string }>)
    expect(codes.filter(({ source }) => source === undefined)).toHaveLength(188)
    expect(codes.filter(({ edition }) => edition !== undefined)).toEqual([])
  })

  it('has nothing that later editions add', () => {
    expect(JSON.stringify(contract)).toContain('"x-edition"')
    const { paths, components } = first
    expect(JSON.stringify([paths, components])).not.toContain('"x-edition"')
    expect(JSON.stringify([paths, components])).not.toMatch(/"scanned"|X-Swr-Expireat|is_public::/)
    expect(components).toHaveProperty('examples.ListRepositoryTagsResponse.value.0.tag_type')
    expect(components.schemas.RepositoryCategory?.['x-extensible-enum']).toEqual(expect.not.arrayContaining(['windows']))
    const names = entries.flatMap(({ parameters }) => parameters.map(({ name }) => name))
    expect(names.filter(name => ['is_public', 'status', 'domain_name', 'duration_seconds'].includes(name))).toEqual([])
  })

  it('has no status and no value that later editions add', () => {
    const text = JSON.stringify(first)
    const all = JSON.stringify(contract)
    for (const name of ['x-later-statuses', 'x-later-values']) {
      expect(all).toContain(`"${name}":`)
      expect(JSON.stringify([first.paths, first.components])).not.toContain(`"${name}":`)
    }
    const statuses = entries.map(({ operation }) => [operation.operationId, ...Object.keys(operation.responses)])
    expect(statuses.filter(([, ...listed]) => listed.includes('406')).map(([id]) => id)).toEqual(['deleteRepo'])
    const columns = entries.flatMap(({ operation, parameters }) =>
      parameters.flatMap(({ name, schema, 'x-filter': filter, 'x-sorts-by': sortsBy = {} }) => {
        const found = name === 'order_column' ? schema.enum : filter?.order_column?.enum
        return found ? [[operation.operationId, name, [...(found as string[])].sort(), Object.keys(sortsBy).length]] : []
      }),
    )
    const [repositories, shared] = [
      ['name', 'tag_count', 'updated_time'],
      ['name', 'tag_count', 'updated_at', 'updated_time'],
    ]
    expect(columns).toEqual([
      ['listRepositoryTags', 'order_column', ['updated_at'], 1],
      ['listRepositoryTags', 'filter', ['updated_at'], 0],
      ['listReposDetails', 'order_column', repositories, 3],
      ['listReposDetails', 'filter', repositories, 0],
      ['listSharedReposDetails', 'order_column', shared, 4],
      ['listSharedReposDetails', 'filter', shared, 0],
    ])
    expect(text).not.toMatch(/order_column::[^)]*(?:namespace|domain_name|is_public|\|tag\b)/)
  })

  it('accepts the filters of its keys', () => {
    const filter = entries.flatMap(({ parameters }) => parameters).filter(parameter => parameter['x-filter'])
    expect(filter).toHaveLength(4)
    for (const { schema, example } of filter) expect(example).toMatch(new RegExp(schema.pattern as string))
  })
})

it('The legend of the edition of 2022-08-30 explains only the extensions that it has', () => {
  const { 'x-legend': legend, ...first } = readEdition('openapi-2022-08-30.json')
  const names = Object.keys(legend?.extensions ?? {})
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter(name => !JSON.stringify(first).includes(`"${name}":`))).toEqual([])
})
