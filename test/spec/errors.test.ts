import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../generated/error-codes.js'
import { type Contract, deref, type Example, operationEntries, type ResponseObject } from '../../src/openapi/document.js'
import { contract, root } from '../support/contract.js'

interface ErrorExample {
  operation: string
  status: string
  name: string
  value: unknown
}

const errorExamplesOf = (document: Contract): ErrorExample[] =>
  operationEntries(document).flatMap(({ operation }) =>
    Object.entries(operation.responses)
      .filter(([status]) => Number(status) >= 400)
      .flatMap(([status, ref]) =>
        Object.entries(deref<ResponseObject>(document, ref).content?.['application/json']?.examples ?? {}).map(
          ([name, example]) => ({
            operation: operation.operationId,
            status,
            name,
            value: deref<Example>(document, example).value,
          }),
        ),
      ),
  )

const errorExamples = errorExamplesOf(contract)
const generatorExamples = errorExamplesOf(JSON.parse(readFileSync(join(root, 'generated/openapi-client.json'), 'utf8')))

const codesIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"error_?[cC]ode":"([^"]+)"/g)].map(([, code = '']) => code)

const errorCodesOf = (id: string, status: string): readonly string[] =>
  operationEntries(contract).find(({ operation }) => operation.operationId === id)?.operation['x-error-codes']?.[status] ?? []

describe('Error examples', () => {
  it.each(errorExamples.map(example => [`${example.operation} ${example.status} ${example.name}`, example] as const))(
    '%s has a code with the status of the response',
    (_, { status, value }) => {
      const codes = codesIn(value)
      const statuses = codes.map(code => errorCodes[code as keyof typeof errorCodes]?.status)
      if (codes.length === 0) expect(value).toMatchObject({ error: { code: Number(status) } })
      else expect(statuses).toEqual(codes.map(() => Number(status)))
    },
  )

  it('about a body occur only in operations that have such a body', () => {
    const withBody = new Set<string>(
      operationEntries(contract).flatMap(({ operation }) => (operation.requestBody ? [operation.operationId] : [])),
    )
    const misplaced = errorExamples.filter(({ operation, value }) =>
      codesIn(value).some(
        code => /4001018|400106[567]|4001009|400(?:1091|1041)|41310(?:01|12)/.test(code) && !withBody.has(operation),
      ),
    )
    expect(misplaced.map(({ operation, status, name }) => `${operation} ${status} ${name}`)).toEqual([])
  })

  it.each([
    ['the bundle', errorExamples],
    ['the edition for code generators', generatorExamples],
  ])('of %s are those that the operation can return', (_, examples) => {
    expect(examples.length).toBeGreaterThan(100)
    const others = examples.flatMap(({ operation, status, name, value }) => {
      const listed = errorCodesOf(operation, status)
      if (listed.length === 0) return []
      const unlisted = codesIn(value).filter(code => !listed.includes(code) && !code.startsWith('APIGW.'))
      return unlisted.map(code => `${operation} ${status} ${name} ${code}`)
    })
    expect(others).toEqual([])
  })

  it.each([
    ['get', /500(?:0046|0011|0005)$/],
    ['post', /500(?:0007|0008|0011|0005)$/],
    ['patch', /500(?:0007|0008|0046|0005)$/],
    ['delete', /500(?:0007|0008|0046|0011)$/],
  ])('of a %s are not about what another method does', (method, codes) => {
    const operations = operationEntries(contract).flatMap(entry =>
      entry.method === method ? [entry.operation.operationId] : [],
    )
    const misplaced = errorExamples.filter(
      ({ operation, value }) => operations.some(id => id === operation) && codesIn(value).some(code => codes.test(code)),
    )
    expect(misplaced.map(({ operation, status, name }) => `${operation} ${status} ${name}`)).toEqual([])
  })

  it('cover all five formats and their combination', () => {
    const formats = new Set(
      errorExamples.map(({ value }) =>
        Array.isArray(value)
          ? 'array'
          : Object.keys(value as object)
              .sort()
              .join(),
      ),
    )
    expect([...formats].sort()).toEqual([
      'array',
      'details,encoded_authorization_message,error_code,error_msg,errors',
      'error',
      'errorCode,errorMessage',
      'error_code,error_msg,request_id',
      'errors',
    ])
  })

  it('exist for every declared error response', () => {
    const declared = operationEntries(contract).flatMap(({ operation }) =>
      Object.keys(operation.responses)
        .filter(status => Number(status) >= 400)
        .map(status => `${operation.operationId} ${status}`),
    )
    expect(new Set(errorExamples.map(({ operation, status }) => `${operation} ${status}`))).toEqual(new Set(declared))
  })

  it('show the first code that an operation lists for a status that the caller causes', () => {
    const missing = operationEntries(contract).flatMap(({ operation: { operationId, 'x-error-codes': listed = {} } }) =>
      Object.entries(listed).flatMap(([status, [code = '']]) => {
        const shown = errorExamples.filter(example => example.operation === operationId && example.status === status)
        return Number(status) < 500 && !codesIn(shown.map(({ value }) => value)).includes(code)
          ? [`${operationId} ${status} ${code}`]
          : []
      }),
    )
    expect(missing, 'Add an example with the code to the response, in the path file if the response is shared.').toEqual([])
  })
})
