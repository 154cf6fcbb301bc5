import { describe, expect, it } from 'vitest'
import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { findOperation } from '../../../src/openapi/document.js'
import { codesIn, documentedCodes } from '../../../src/openapi/documented-codes.js'
import { type ContractCase, contractConstraintCases, contractFilterCases } from '../../../src/verify/cases/contract-cases.js'
import { contract } from '../../support/contract.js'
import { createFixture } from '../../support/sandbox.js'

const invalid = [...contractConstraintCases(contract).cases, ...contractFilterCases(contract)].filter(({ valid }) => !valid)
const operationsOfService = (Object.keys(operations) as OperationId[]).filter(operation => {
  const row: OperationRow = operations[operation]
  return row.service === undefined && invalid.some(({ request }) => request.operation === operation)
})

/** Returns the address of a request; a name's slashes are written as the contract specifies. */
function addressOf({ request: { operation, path, query } }: ContractCase): string {
  const { url, slashAs }: OperationRow = operations[operation]
  const pathname = url.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(path[name]).replaceAll('/', slashAs?.[name] ?? '/')),
  )
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
  return search.size > 0 ? `${pathname}?${search}` : pathname
}

describe('The sandbox rejects an invalid request with a code that the operation documents', async () => {
  const { send } = await createFixture()

  it.each(operationsOfService)('%s', async operation => {
    const undocumented: string[] = []
    for (const one of invalid.filter(({ request }) => request.operation === operation)) {
      const { status, body } = await send(operations[operation].method, addressOf(one), one.request.body)
      const documented = documentedCodes(contract, findOperation(contract, operation).operation, String(status))
      for (const code of codesIn(body))
        if (!documented.includes(code) && code !== 'APIGW.0101') undocumented.push(`${one.title}: ${status} ${code}`)
    }
    expect(undocumented).toEqual([])
  })
})
