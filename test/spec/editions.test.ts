import { describe, expect, it } from 'vitest'
import { type OperationRow, operations } from '../../generated/operations.js'
import { downConvert } from '../../scripts/generate/down-convert.js'
import { type Contract, deref, operationEntries, type ResponseObject } from '../../src/openapi/document.js'
import { contract } from '../support/contract.js'
import { readEdition } from '../support/editions.js'

const client = readEdition('openapi-client.json')

describe.each([
  ['openapi-3.0.json', contract],
  ['openapi-client-3.0.json', client],
] as const)('The edition %s', (name, original) => {
  const converted = readEdition(name)

  it('has the same operations, parameters and statuses', () => {
    const outline = (document: Contract): unknown =>
      operationEntries(document).map(({ path, method, operation, parameters }) => ({
        call: `${method} ${path}`,
        parameters: parameters.map(({ name, in: location, required = false }) => [name, location, required]),
        statuses: Object.keys(operation.responses),
      }))
    expect(outline(converted)).toEqual(outline(original))
  })
})

describe('The conversion to OpenAPI 3.0', () => {
  it.each([
    ['dependentRequired', { dependentRequired: { a: ['b'] } }],
    ['two types', { type: ['array', 'object'] }],
    ['text beside a reference', { $ref: '#/components/schemas/Tag', description: 'text' }],
  ])('rejects what 3.0 lacks: %s', (_, schema) => {
    expect(() => downConvert({ openapi: '3.1.0', info: {}, components: { schemas: { Wrong: schema } } })).toThrow('OpenAPI 3.0')
  })
})

describe('The edition for code generators', () => {
  const isIdentity = ({ operation }: { operation: object }): boolean => 'servers' in operation
  const kept = operationEntries(contract).filter(entry => !isIdentity(entry))

  it('has every operation except those of other hosts', () => {
    expect(operationEntries(client).map(({ operation }) => operation.operationId)).toEqual(
      kept.map(({ operation }) => operation.operationId),
    )
    expect(JSON.stringify(client)).not.toContain('iam.')
  })

  it('has the same requests and the same responses, apart from fewer error examples and from what may be empty', () => {
    const resolve = (document: Contract, node: unknown): unknown =>
      JSON.parse(
        JSON.stringify(node, (_, value) => (typeof value?.$ref === 'string' ? deref(document, value) : value)),
        (key, value) => (key.startsWith('x-') && key !== 'x-extensible-enum' ? undefined : value),
      )
    for (const [index, { operation, parameters }] of operationEntries(client).entries()) {
      const original = kept[index]
      if (!original) throw new Error('unreachable')
      expect(resolve(client, [parameters, operation.requestBody])).toEqual(
        resolve(contract, [original.parameters, original.operation.requestBody]),
      )
      for (const [status, ref] of Object.entries(operation.responses)) {
        const declared = original.operation.responses[status]
        if (!declared) {
          expect(original.operation['x-later-statuses'], operation.operationId).toHaveProperty(status)
          expect(ref).toEqual({ description: expect.stringContaining('The same as 20') })
          continue
        }
        const one = deref<ResponseObject>(client, ref)
        const other = structuredClone(deref<ResponseObject>(contract, declared))
        // An error response has the examples that all operations with it can return.
        const examples = other.content?.['application/json']?.examples ?? {}
        const kept = Object.keys(one.content?.['application/json']?.examples ?? {})
        if (Number(status) >= 400) for (const name of Object.keys(examples)) if (!kept.includes(name)) delete examples[name]
        if (kept.length === 0) delete other.content?.['application/json']?.examples
        const { content, headers: _, ...rest } = other
        const mayBeEmpty = JSON.stringify(resolveRaw(content)).includes('x-body-optional')
        expect(resolve(client, one)).toEqual(resolve(contract, mayBeEmpty ? rest : other))
        const { response }: OperationRow = operations[operation.operationId]
        expect(mayBeEmpty).toBe(status.startsWith('2') && response === 'optional')
      }
    }
    function resolveRaw(content: ResponseObject['content']): unknown {
      const schema = content?.['application/json']?.schema
      return schema ? deref(contract, schema) : {}
    }
  })

  it('declares the success statuses of later editions', () => {
    const later = kept.flatMap(({ operation: { operationId, 'x-later-statuses': statuses = {} } }) =>
      Object.keys(statuses).map(status => [operationId, status] as const),
    )
    expect(later.length).toBeGreaterThan(0)
    const declared = new Map(operationEntries(client).map(({ operation }) => [operation.operationId, operation.responses]))
    for (const [operationId, status] of later) expect(declared.get(operationId), operationId).toHaveProperty(status)
  })

  it('has no response twice', () => {
    const { responses = {} } = client.components as { responses?: object }
    const texts = Object.values(responses).map(response => JSON.stringify(response))
    expect(texts.length).toBeGreaterThan(10)
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('has no extension of this project', () => {
    expect(new Set(JSON.stringify(client).match(/"x-[a-z-]+"(?=:)/g))).toEqual(new Set(['"x-extensible-enum"']))
  })
})

it.each(['openapi-client.json', 'openapi-client-3.0.json', 'openapi-slim.json', 'openapi-2022-08-30.json'])(
  '%s names no operation and no part of the document that it lacks',
  name => {
    const document = readEdition(name)
    const kept = new Set(operationEntries(document).map(({ operation }) => operation.operationId))
    const left = operationEntries(contract).flatMap(({ operation: { operationId } }) =>
      kept.has(operationId) ? [] : [operationId],
    )
    // The catalogue of codes also serves later editions.
    const { 'x-error-catalogue': catalogue, ...rest } = document
    const words = new Set(JSON.stringify(rest).match(/\w+/g))
    expect(left.filter(operationId => words.has(operationId))).toEqual([])
    expect(catalogue !== undefined || !/catalogue/.test(JSON.stringify(rest))).toBe(true)
  },
)
