import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../generated/error-codes.js'
import { deref, type Example, operationEntries, type ResponseObject } from '../../src/openapi/document.js'
import { contract } from '../support/contract.js'

interface ErrorExample {
  operation: string
  status: string
  name: string
  value: unknown
}

const errorExamples: ErrorExample[] = operationEntries(contract).flatMap(({ operation }) =>
  Object.entries(operation.responses)
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([status, ref]) =>
      Object.entries(deref<ResponseObject>(contract, ref).content?.['application/json']?.examples ?? {}).map(
        ([name, example]) => ({
          operation: operation.operationId,
          status,
          name,
          value: deref<Example>(contract, example).value,
        }),
      ),
    ),
)

const codesIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"error_?[cC]ode":"([^"]+)"/g)].map(([, code = '']) => code)

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
      'error',
      'errorCode,errorMessage',
      'error_code,error_msg,errors',
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
})
