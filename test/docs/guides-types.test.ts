import { describe, expect, it } from 'vitest'
import { samplesOf } from '../../scripts/docs/code/samples.js'
import { operationEntries } from '../../src/openapi/document.js'
import { contract } from '../support/contract.js'
import { typeErrors } from '../support/guide-types.js'
import { joinBlocks, readGuides, readReadmes } from '../support/guides.js'

const all = [...readGuides(), ...readReadmes()]

describe('The code of all pages and all samples', () => {
  it('compiles in strict mode, including code that is not run', () => {
    const modules = all.flatMap(page => {
      // Blocks that aren't run are separate programs.
      const separate = page.blocks.filter(({ language, info }) => language === 'ts' && info !== '')
      const main = joinBlocks(page, 'ts', '')
      const named = separate.map(({ code }, index) => [`${page.name}-${index + 1}`, code] as const)
      return main === '' ? named : [[page.name, main] as const, ...named]
    })
    const samples = operationEntries(contract).map(({ operation: { operationId } }) => {
      const sample = samplesOf(contract, operationId).find(({ lang }) => lang === 'ts')
      return [operationId, sample?.source ?? ''] as const
    })
    expect(modules.length).toBeGreaterThan(10)
    expect(typeErrors(Object.fromEntries([...modules, ...samples]))).toEqual([])
  }, 60_000)

  it('states a reason for each block that is not run', () => {
    const infos = all.flatMap(({ name, blocks }) =>
      blocks.filter(({ language }) => language === 'ts' || language === 'sh').map(({ info }) => `${name}: ${info}`),
    )
    expect(infos.filter(info => !/: (?:|mock|no-run \w.*|proxy(?: NODE_USE_ENV_PROXY)?|certificate)$/.test(info))).toEqual([])
  })
})
