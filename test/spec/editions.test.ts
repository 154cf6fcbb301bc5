import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { type OperationRow, operations } from '../../generated/operations.js'
import { downConvert } from '../../scripts/generate/down-convert.js'
import { redocly } from '../../scripts/redocly/run.js'
import {
  type Contract,
  deref,
  operationEntries,
  type Parameter,
  type ResponseObject,
  type Schema,
} from '../../src/openapi/document.js'
import { changedBodies, exampleBodies } from '../support/bodies.js'
import { contract, root } from '../support/contract.js'
import { readEdition } from '../support/editions.js'

const names = [
  'openapi-3.0.json',
  'openapi-client.json',
  'openapi-client-3.0.json',
  'openapi-slim.json',
  'openapi-2022-08-30.json',
] as const
const client = readEdition('openapi-client.json')

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/

/** Compiles the schemas of OpenAPI 3.1, which are JSON Schema 2020-12. */
function compile31(document: Contract): (name: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false })
  return compileWith(ajv, document)
}

/** Compiles the schemas of OpenAPI 3.0, which have `nullable` and no keyword that is unknown there. */
function compile30(document: Contract): (name: string) => ValidateFunction {
  const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false })
  ajv.addVocabulary([
    ...['example', 'x-edition', 'x-evidence', 'x-extensible-enum', 'x-item-key', 'x-body-optional', 'components'],
    'x-later-values',
  ])
  return compileWith(ajv, document)
}

function compileWith(ajv: Ajv | Ajv2020, document: Contract): (name: string) => ValidateFunction {
  ajv.addFormat('date-time', dateTime)
  for (const format of ['int32', 'int64', 'double', 'password']) ajv.addFormat(format, true)
  ajv.addSchema({
    $id: 'contract',
    components: { schemas: JSON.parse(JSON.stringify(document.components.schemas).replaceAll('"#/', '"contract#/')) },
  })
  return name => ajv.compile({ $ref: `contract#/components/schemas/${name}` })
}

/** The schema of a parameter or a response header, with an example of a value. */
interface SimpleSchema {
  place: string
  schema: Schema
  example: unknown
}

/** Returns the schemas of all parameters and response headers. */
function simpleSchemas(document: Contract): SimpleSchema[] {
  return operationEntries(document).flatMap(({ operation, parameters }) => {
    const headers = Object.entries(operation.responses).flatMap(([status, ref]) =>
      Object.entries(deref<ResponseObject>(document, ref).headers ?? {}).map(([name, header]) => ({
        ...deref<Parameter>(document, header),
        name: `${status} ${name}`,
      })),
    )
    return [...parameters, ...headers].map(({ name, schema, example }) => ({
      place: `${operation.operationId} ${name}`,
      schema: deref<Schema>(document, schema),
      example,
    }))
  })
}

/** Returns values at and just outside of the limits of a schema. */
function valuesAround({ minimum, maximum, minLength, maxLength, enum: values = [] }: Schema): unknown[] {
  const numbers = [minimum, maximum].flatMap(limit =>
    typeof limit === 'number' ? [limit - 1, limit, limit + 1, limit + 0.5] : [],
  )
  const lengths = [minLength, maxLength].flatMap(limit => (typeof limit === 'number' ? [limit - 1, limit, limit + 1] : []))
  const texts = lengths.flatMap(length => (length < 0 ? [] : ['a'.repeat(length), 'é'.repeat(length)]))
  return [...numbers, ...texts, ...(values as unknown[]), null, true, [], {}, '', 'A B', '1', 1, 'a$b', 'a%2Fb', 'forever']
}

const accepts = (check: ValidateFunction, bodies: readonly unknown[]): boolean[] => bodies.map(body => check(body) === true)

describe.each([
  ['openapi-3.0.json', contract],
  ['openapi-client-3.0.json', client],
] as const)('The edition %s', (name, original) => {
  const converted = readEdition(name)
  const bodies = exampleBodies(original)

  it('accepts and rejects the same bodies as OpenAPI 3.1: all examples, and more than 5,000 others', () => {
    const [check31, check30] = [compile31(original), compile30(converted)]
    let [accepted, rejected] = [0, 0]
    for (const [index, [schema, examples]] of [...bodies].entries()) {
      const [one, other] = [check31(schema), check30(schema)]
      expect(accepts(one, examples), schema).toEqual(examples.map(() => true))
      expect(accepts(other, examples), schema).toEqual(examples.map(() => true))
      const changed = changedBodies(examples, 400, index)
      const verdicts = accepts(one, changed)
      const different = changed.filter((body, at) => (other(body) === true) !== verdicts[at])
      expect(different, schema).toEqual([])
      accepted += verdicts.filter(Boolean).length
      rejected += verdicts.filter(verdict => !verdict).length
    }
    console.info(`${name}: OpenAPI 3.0 and 3.1 accept the same ${accepted} and reject the same ${rejected} changed bodies.`)
    expect(accepted + rejected).toBeGreaterThan(5000)
    expect(Math.min(accepted, rejected)).toBeGreaterThan(1500)
  })

  it('has the same operations, parameters and statuses', () => {
    const outline = (document: Contract): unknown =>
      operationEntries(document).map(({ path, method, operation, parameters }) => ({
        call: `${method} ${path}`,
        parameters: parameters.map(({ name, in: place, required = false }) => [name, place, required]),
        statuses: Object.keys(operation.responses),
      }))
    expect(outline(converted)).toEqual(outline(original))
  })

  it('accepts and rejects the same parameters and headers: their examples, and values just outside of their limits', () => {
    const [ajv31, ajv30] = [new Ajv2020({ strict: false }), new Ajv({ strict: false })]
    for (const ajv of [ajv31, ajv30]) {
      ajv.addFormat('date-time', dateTime)
      for (const format of ['int32', 'int64']) ajv.addFormat(format, true)
    }
    const [before, after] = [simpleSchemas(original), simpleSchemas(converted)]
    expect(after.map(({ place }) => place)).toEqual(before.map(({ place }) => place))
    expect(before.length).toBeGreaterThan(100)
    let rejected = 0
    for (const [index, { place, schema, example }] of before.entries()) {
      const [check31, check30] = [ajv31.compile(schema), ajv30.compile(after[index]?.schema ?? {})]
      if (example !== undefined) expect([check31(example), check30(example)], place).toEqual([true, true])
      const values = [...valuesAround(schema), ...changedBodies([example ?? 'text'], 20, index)]
      const verdicts = accepts(check31, values)
      expect(accepts(check30, values), place).toEqual(verdicts)
      rejected += verdicts.filter(verdict => !verdict).length
    }
    expect(rejected).toBeGreaterThan(1000)
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

  it('has the same requests and the same responses, apart from the content and headers of those that may be empty', () => {
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
        const [one, other] = [deref<ResponseObject>(client, ref), deref<ResponseObject>(contract, declared)]
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

it('Redocly finds nothing wrong in any edition', async () => {
  const { status, output } = await redocly(
    ['lint', ...names.map(name => `generated/${name}`), '--config', 'test/support/redocly-spec.yaml'],
    root,
  )
  expect(output).not.toMatch(/warning/i)
  expect(status, output).toBe(0)
})
