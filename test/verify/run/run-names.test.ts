import { describe, expect, it } from 'vitest'
import { createRunId, runStartTime } from '../../../src/verify/run/run-names.js'

describe('A run id', () => {
  it('contains the start time', () => {
    const now = Math.floor(Date.now() / 1000) * 1000
    expect(runStartTime(`${createRunId(now)}-a`)).toBe(now)
  })

  it.each([
    'group',
    'swrv-mine',
    'swrv-tp0c1r',
    'my-swrv-tp0c1r-gr47-a',
    'swrv-TP0C1R-gr47-a',
    'swrv-backup-data',
    'swrv-tp0c1r-gr47-a',
  ])('is not found in the name %s', name => {
    expect(runStartTime(name)).toBeUndefined()
  })
})
