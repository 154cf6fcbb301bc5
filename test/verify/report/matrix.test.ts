import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../../generated/error-codes.js'
import { coverageMatrix, coverageOf, unexplained } from '../../../src/verify/report/matrix.js'
import type { Cover } from '../../../src/verify/run/result.js'
import { brokenWith, reportWith, resultWith } from '../../support/report.js'

describe('The matrix of what runs covered', () => {
  it('has a row for each documented answer, and says why a cell is blank', () => {
    const cover: Cover = { kind: 'status', operation: 'listNamespaces', status: '500' }
    const { statuses } = coverageMatrix([
      reportWith({ results: [resultWith()], blanks: [{ cover, reason: 'never gives it' }] }),
    ])
    const cells = new Map(statuses.map(({ name, cells }) => [name, cells[0]]))
    expect(cells.get('listNamespaces 200')).toEqual({ held: 1, broken: 0, skipped: 0 })
    expect(cells.get('listNamespaces 500')).toEqual({ held: 0, broken: 0, skipped: 0, reason: 'never gives it' })
    expect(cells.get('showNamespace 200')).toEqual({ held: 0, broken: 0, skipped: 0, reason: unexplained })
  })

  it('takes the reasons of skipped cases where no blank tells one, each once', () => {
    const skipped = resultWith({ outcome: 'skipped', reason: 'it would cost money' })
    const { statuses } = coverageMatrix([reportWith({ results: [skipped, skipped] })])
    expect(statuses[0]?.cells[0]).toEqual({ held: 0, broken: 0, skipped: 2, reason: 'it would cost money' })
  })

  it('gives a cell that was asked no reason, whatever was skipped besides', () => {
    const { statuses } = coverageMatrix([
      reportWith({ results: [resultWith(), resultWith({ outcome: 'skipped', reason: 'why' })] }),
    ])
    expect(statuses[0]?.cells[0]).toEqual({ held: 1, broken: 0, skipped: 1 })
  })

  it('keeps targets apart, and tells two runs against one by their ids', () => {
    const one = reportWith({ results: [resultWith()] })
    const other = reportWith({ run: 'verify-2', results: [brokenWith()] })
    const { targets, statuses } = coverageMatrix([one, other])
    expect(targets).toEqual(['sandbox (verify-1)', 'sandbox (verify-2)'])
    expect(statuses[0]?.cells.map(({ held, broken }) => [held, broken])).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  it('counts every code of the catalogue, and what only a run names', () => {
    const covers: Cover[] = [
      { kind: 'code', code: 'SVCSTG.SWR.4090006' },
      { kind: 'code', code: 'NEW.1' },
      { kind: 'authentication', mode: 'token' },
      { kind: 'constraint', name: 'createRepo body /repository maxLength' },
    ]
    const { codes, authentication, constraints } = coverageMatrix([reportWith({ results: [brokenWith({ covers })] })])
    expect(coverageOf(codes, 0)).toEqual({ total: Object.keys(errorCodes).length + 1, covered: 2, held: 0 })
    expect(authentication.map(({ name }) => name)).toEqual(['token'])
    expect(constraints.map(({ name }) => name)).toEqual(['createRepo body /repository maxLength'])
  })
})
