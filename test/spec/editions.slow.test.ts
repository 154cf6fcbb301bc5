import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
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
  location: string
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
      location: `${operation.operationId} ${name}`,
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
  ['openapi-client-3.0.json', readEdition('openapi-client.json')],
] as const)('The edition %s', (name, original) => {
  const converted = readEdition(name)

  it('accepts and rejects the same bodies as OpenAPI 3.1: all examples, and more than 5,000 others', () => {
    const bodies = exampleBodies(original)
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

  it('accepts and rejects the same parameters and headers: their examples, and values just outside of their limits', () => {
    const [ajv31, ajv30] = [new Ajv2020({ strict: false }), new Ajv({ strict: false })]
    for (const ajv of [ajv31, ajv30]) {
      ajv.addFormat('date-time', dateTime)
      for (const format of ['int32', 'int64']) ajv.addFormat(format, true)
    }
    const [before, after] = [simpleSchemas(original), simpleSchemas(converted)]
    expect(after.map(({ location }) => location)).toEqual(before.map(({ location }) => location))
    expect(before.length).toBeGreaterThan(100)
    let rejected = 0
    for (const [index, { location, schema, example }] of before.entries()) {
      const [check31, check30] = [ajv31.compile(schema), ajv30.compile(after[index]?.schema ?? {})]
      if (example !== undefined) expect([check31(example), check30(example)], location).toEqual([true, true])
      const values = [...valuesAround(schema), ...changedBodies([example ?? 'text'], 20, index)]
      const verdicts = accepts(check31, values)
      expect(accepts(check30, values), location).toEqual(verdicts)
      rejected += verdicts.filter(verdict => !verdict).length
    }
    expect(rejected).toBeGreaterThan(1000)
  })
})

it('Redocly finds nothing wrong in any edition', async () => {
  const { status, output } = await redocly(
    ['lint', ...names.map(name => `generated/${name}`), '--config', 'test/support/redocly-spec.yaml'],
    root,
  )
  expect(output).not.toMatch(/warning/i)
  expect(status, output).toBe(0)
})
