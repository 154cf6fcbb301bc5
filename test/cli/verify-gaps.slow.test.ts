import { readFileSync } from 'node:fs'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox } from '../../src/sandbox/index.js'
import type { RunReport } from '../../src/verify/run/result.js'
import { useVerifyFolder } from '../support/verify-command.js'

// Each test starts a process, and a run sends hundreds of requests.
vi.setConfig({ testTimeout: 60_000 })

const folder = useVerifyFolder({})

describe('Gaps in coverage', () => {
  const gapsOf = async (...args: string[]): Promise<RunReport['notCovered']> => {
    const run = folder.verify('--json', 'a.json', ...args)
    expect(await run.ended, run.output()).toBe(0)
    // Lines of a log are not truncated.
    expect(run.output()).not.toContain('…')
    const { reports } = JSON.parse(readFileSync(folder.file('a.json'), 'utf8')) as { reports: RunReport[] }
    return reports.flatMap(({ notCovered }) => notCovered)
  }
  const codes = (gaps: RunReport['notCovered'], reason: RegExp): string[] =>
    gaps.flatMap(({ item, reason: gapReason }) => (item.kind === 'code' && reason.test(gapReason) ? [item.code] : []))

  it('of a read-only run include the codes that only a write can cause', async () => {
    const server = await serveSandbox(createSandbox(), { port: 0 })
    onTestFinished(() => server.close())
    const gaps = await gapsOf('--target', server.url)
    expect(codes(gaps, /read-only/)).toEqual(expect.arrayContaining(['SVCSTG.SWR.4090060', 'SVCSTG.SWR.4060012']))
    expect(codes(gaps, /every user may send it/)).toEqual([])
  })

  it('of Prism include each authentication mode', async () => {
    const gaps = await gapsOf('--target', 'prism', '--only', 'authentication')
    const modes = gaps.filter(({ item }) => item.kind === 'authentication')
    expect(modes.length).toBeGreaterThan(10)
    for (const { reason } of modes) expect(reason).toContain('checks no credentials')
  })
})
