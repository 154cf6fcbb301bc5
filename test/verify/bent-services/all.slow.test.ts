import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { operations } from '../../../generated/operations.js'
import { bentServices, bentServicesOf, firstFailure, parts } from '../../support/detect-bent-services.js'

describe('The suite', () => {
  it('is tested with at least 1,900 bent services, some for every operation', () => {
    expect(bentServices.length).toBeGreaterThanOrEqual(1900)
    const bent = new Set(bentServices.map(([, operation]) => operation))
    expect(Object.keys(operations).filter(operation => !bent.has(operation as never))).toEqual([])
  })

  it('is tested with each bent service in exactly one file', () => {
    const files = readdirSync(import.meta.dirname).filter(name => name.startsWith('part-'))
    expect(files).toHaveLength(parts)
    const tested = files.flatMap((_, index) => bentServicesOf(index + 1))
    expect(new Set(tested)).toEqual(new Set(bentServices))
    expect(tested).toHaveLength(bentServices.length)
  })

  it('is tested with bent services whose names differ within a kind', () => {
    const names = bentServices.map(([kind, operation, name]) => `${kind}: ${operation} ${name}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('passes at a conforming service', async () => {
    expect(await firstFailure({ name: 'conforms', operation: 'listNamespaces' })).toBeUndefined()
    // All cases run.
  }, 300_000)
})
