import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../generated/error-codes.js'
import { deref, type Example, operationEntries, type Response } from '../../src/openapi/document.js'
import { contract } from '../support/contract.js'

interface Shown {
  operation: string
  status: string
  name: string
  value: unknown
}

const shown: Shown[] = operationEntries(contract).flatMap(({ operation }) =>
  Object.entries(operation.responses)
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([status, ref]) =>
      Object.entries(deref<Response>(contract, ref).content?.['application/json']?.examples ?? {}).map(([name, example]) => ({
        operation: operation.operationId,
        status,
        name,
        value: deref<Example>(contract, example).value,
      })),
    ),
)

const codesIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"error_?[cC]ode":"([^"]+)"/g)].map(([, code = '']) => code)

describe('Error examples', () => {
  it.each(shown.map(example => [`${example.operation} ${example.status} ${example.name}`, example] as const))(
    '%s has a code whose status is that of the answer',
    (_, { status, value }) => {
      const codes = codesIn(value)
      const statuses = codes.map(code => errorCodes[code as keyof typeof errorCodes]?.status)
      if (codes.length === 0) expect(value).toMatchObject({ error: { code: Number(status) } })
      else expect(statuses).toEqual(codes.map(() => Number(status)))
    },
  )

  it('show all five shapes, and the one that is two at once', () => {
    const shapes = new Set(
      shown.map(({ value }) =>
        Array.isArray(value)
          ? 'array'
          : Object.keys(value as object)
              .sort()
              .join(),
      ),
    )
    expect([...shapes].sort()).toEqual([
      'array',
      'details,encoded_authorization_message,error_code,error_msg,errors',
      'error',
      'errorCode,errorMessage',
      'error_code,error_msg,request_id',
      'errors',
    ])
  })

  it('stand for every declared error answer', () => {
    const declared = operationEntries(contract).flatMap(({ operation }) =>
      Object.keys(operation.responses)
        .filter(status => Number(status) >= 400)
        .map(status => `${operation.operationId} ${status}`),
    )
    expect(new Set(shown.map(({ operation, status }) => `${operation} ${status}`))).toEqual(new Set(declared))
  })
})
