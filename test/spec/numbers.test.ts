import { describe, expect, it } from 'vitest'
import { errorCodes, statusCodes } from '../../generated/error-codes.js'
import { operationEntries } from '../../src/openapi/document.js'
import { contract } from '../support/contract.js'
import { operationCount, pairs } from '../support/count.js'

describe('The contract covers the reference', () => {
  it('has 26 operations', () => {
    expect(operationCount(contract)).toBe(26)
  })

  it('has the 111 pairs of operation and status that the reference lists', () => {
    expect(pairs(contract, true)).toHaveLength(111)
  })

  it('has the 188 codes of section 5.2', () => {
    expect(Object.values(errorCodes).filter(({ source }) => source === 'reference')).toHaveLength(188)
  })

  it('has the 18 status codes of section 5.1', () => {
    expect(Object.values(statusCodes).filter(({ source }) => source === 'reference')).toHaveLength(18)
  })

  it('names a section of the reference for every operation, and none twice', () => {
    const sections = operationEntries(contract).map(({ operation }) => operation['x-reference'])
    expect(new Set(sections).size).toBe(26)
  })
})

it('Every operation within an organization says from which permission on it is allowed, and no other does', () => {
  for (const { path, operation } of operationEntries(contract))
    expect(operation['x-permission'] !== undefined, operation.operationId).toBe(path.includes('{namespace}'))
})
