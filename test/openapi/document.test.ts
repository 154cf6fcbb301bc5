import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bundlePath, readContract } from '../../src/openapi/bundle.js'
import { findOperation } from '../../src/openapi/document.js'

describe('The contract', () => {
  it('is a file beside the sources', () => {
    expect(existsSync(bundlePath())).toBe(true)
  })

  it('is read once', () => {
    expect(readContract()).toBe(readContract())
  })

  it('finds an operation by its ID, with the parameters of its path', () => {
    const { method, path, parameters } = findOperation(readContract(), 'showNamespace')
    expect([method, path]).toEqual(['get', '/v2/manage/namespaces/{namespace}'])
    expect(parameters.map(({ name }) => name)).toContain('namespace')
  })

  it('rejects an unknown operation ID', () => {
    expect(() => findOperation(readContract(), 'showNothing')).toThrow('The contract has no operation showNothing.')
  })
})
