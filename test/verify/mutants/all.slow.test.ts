import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { operations } from '../../../generated/operations.js'
import { firstFailure, mutants, mutantsOf, parts } from '../../support/detect-mutants.js'

describe('The suite', () => {
  it('is tested with at least 2,800 mutants, some for every operation', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(2800)
    const mutated = new Set(mutants.map(([, operation]) => operation))
    expect(Object.keys(operations).filter(operation => !mutated.has(operation as never))).toEqual([])
  })

  it('is tested with each mutant in exactly one file', () => {
    const files = readdirSync(import.meta.dirname).filter(name => name.startsWith('part-'))
    expect(files).toHaveLength(parts)
    const tested = files.flatMap((_, index) => mutantsOf(index + 1))
    expect(new Set(tested)).toEqual(new Set(mutants))
    expect(tested).toHaveLength(mutants.length)
  })

  it('is tested with mutants whose names differ within a kind', () => {
    const names = mutants.map(([kind, operation, name]) => `${kind}: ${operation} ${name}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('passes at a conforming service', async () => {
    expect(await firstFailure({ name: 'conforms', operation: 'listNamespaces' })).toBeUndefined()
    // All cases run.
  }, 300_000)
})
