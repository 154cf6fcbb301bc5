import { describe, expect, it } from 'vitest'
import { errorCodes, statusCodes } from '../../generated/error-codes.js'
import { operationEntries } from '../../src/openapi/document.js'
import { contract } from '../support/contract.js'
import { editionOperationIds, pairs } from '../support/count.js'

const edition = '2022-08-30'
const operationIds = editionOperationIds(contract, edition)
const fromEdition = ({ source, edition: from = edition }: { source: string; edition?: string }): boolean =>
  source === 'reference' && from === edition

describe(`The contract covers the reference of ${edition}`, () => {
  it('has its 26 operations', () => {
    expect(operationIds).toHaveLength(26)
  })

  it('has its 111 pairs of operation and status', () => {
    const documented = pairs(contract, true).filter(pair => operationIds.includes(pair.split(' ')[0] ?? ''))
    expect(documented).toHaveLength(111)
  })

  it('has the 188 codes of section 5.2', () => {
    expect(Object.values(errorCodes).filter(fromEdition)).toHaveLength(188)
  })

  it('has the 18 status codes of section 5.1', () => {
    expect(Object.values(statusCodes).filter(fromEdition)).toHaveLength(18)
  })
})

it('Every operation cites a different section or page of the reference', () => {
  const references = operationEntries(contract).map(({ operation }) => JSON.stringify(operation['x-reference']))
  expect(new Set(references).size).toBe(references.length)
})

it('Exactly the operations within an organization have a required permission', () => {
  for (const { path, operation } of operationEntries(contract))
    expect(operation['x-permission'] !== undefined, operation.operationId).toBe(path.includes('{namespace}'))
})
