import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../../generated/error-codes.js'
import { countCoverage, coverageMatrix, unknownReason } from '../../../src/verify/report/coverage-matrix.js'
import type { CoverageItem } from '../../../src/verify/run/result.js'
import { failedWith, reportWith, resultWith } from '../../support/report.js'

describe('The coverage matrix', () => {
  it('contains a row for each documented response, and the reason for each gap', () => {
    const item: CoverageItem = { kind: 'status', operation: 'listNamespaces', status: '500' }
    const { statuses } = coverageMatrix([
      reportWith({ results: [resultWith()], notCovered: [{ item, reason: 'never returns it' }] }),
    ])
    const cells = new Map(statuses.map(({ name, cells }) => [name, cells[0]]))
    expect(cells.get('listNamespaces 200')).toEqual({ passed: 1, failed: 0, skipped: 0 })
    expect(cells.get('listNamespaces 500')).toEqual({ passed: 0, failed: 0, skipped: 0, reason: 'never returns it' })
    expect(cells.get('showNamespace 200')).toEqual({ passed: 0, failed: 0, skipped: 0, reason: unknownReason })
  })

  it('contains each reason of skipped cases once where no gap has a reason', () => {
    const skipped = resultWith({ outcome: 'skipped', reason: 'it would cost money' })
    const { statuses } = coverageMatrix([reportWith({ results: [skipped, skipped] })])
    expect(statuses[0]?.cells[0]).toEqual({ passed: 0, failed: 0, skipped: 2, reason: 'it would cost money' })
  })

  it('contains no reason in a covered cell, even with skipped cases', () => {
    const { statuses } = coverageMatrix([
      reportWith({ results: [resultWith(), resultWith({ outcome: 'skipped', reason: 'why' })] }),
    ])
    expect(statuses[0]?.cells[0]).toEqual({ passed: 1, failed: 0, skipped: 1 })
  })

  it('separates targets, and two runs against one target by their IDs', () => {
    const one = reportWith({ results: [resultWith()] })
    const other = reportWith({ runId: 'verify-2', results: [failedWith()] })
    const { targets, statuses } = coverageMatrix([one, other])
    expect(targets).toEqual(['sandbox (verify-1)', 'sandbox (verify-2)'])
    expect(statuses[0]?.cells.map(({ passed, failed }) => [passed, failed])).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  it('counts every code of the catalogue, and items that only a run contains', () => {
    const covers: CoverageItem[] = [
      { kind: 'code', code: 'SVCSTG.SWR.4090006' },
      { kind: 'code', code: 'NEW.1' },
      { kind: 'authentication', mode: 'token' },
      { kind: 'constraint', name: 'createRepo body /repository maxLength' },
    ]
    const { codes, authentication, constraints } = coverageMatrix([reportWith({ results: [failedWith({ covers })] })])
    expect(countCoverage(codes, 0)).toEqual({ total: Object.keys(errorCodes).length + 1, covered: 2, passed: 0 })
    expect(authentication.map(({ name }) => name)).toEqual(['token'])
    expect(constraints.map(({ name }) => name)).toEqual(['createRepo body /repository maxLength'])
  })
})
