import { describe, expect, it } from 'vitest'
import type { OperationId } from '../../generated/operations.js'
import { samplesOf } from '../../scripts/docs/samples/index.js'
import { operationEntries } from '../../src/openapi/document.js'
import { contract } from '../support/contract.js'
import { typeErrors } from '../support/guide-types.js'
import { pages, program, readmes } from '../support/guides.js'

const all = [...pages(), ...readmes()]

describe('The code of all pages and all samples', () => {
  it('compiles under the strict rules of this project, even where it cannot run', () => {
    const modules = all.flatMap(page => {
      // What needs another place to run is a program of its own.
      const apart = page.blocks.filter(({ language, info }) => language === 'ts' && info !== '')
      const whole = program(page, 'ts', '')
      const named = apart.map(({ code }, index) => [`${page.name}-${index + 1}`, code] as const)
      return whole === '' ? named : [[page.name, whole] as const, ...named]
    })
    const samples = operationEntries(contract).map(({ operation: { operationId } }) => {
      const sample = samplesOf(contract, operationId as OperationId).find(({ lang }) => lang === 'TypeScript')
      return [operationId, sample?.source ?? ''] as const
    })
    expect(modules.length).toBeGreaterThan(10)
    expect(typeErrors(Object.fromEntries([...modules, ...samples]))).toEqual([])
  }, 60_000)

  it('says of each block that is not run why it is not', () => {
    const infos = all.flatMap(({ name, blocks }) =>
      blocks.filter(({ language }) => language === 'ts' || language === 'sh').map(({ info }) => `${name}: ${info}`),
    )
    expect(infos.filter(info => !/: (?:|mock|no-run \w.*)$/.test(info))).toEqual([])
  })
})
