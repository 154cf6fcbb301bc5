import { describe, expect, it } from 'vitest'
import { compareWithBaseline } from '../../../src/verify/report/baseline.js'
import { createProgress } from '../../../src/verify/report/progress.js'
import { summaryLines } from '../../../src/verify/report/summary.js'
import { displayWidth, formatDuration, terminalWidth, truncateToWidth } from '../../../src/verify/report/text.js'
import { failedWith, reportWith, resultWith } from '../../support/report.js'

const wide = '容器镜像'.repeat(40)
const nasty = `\u001b[2J\r${wide}\nnext`

describe('A line of a terminal', () => {
  it.each([
    ['a\n\n  b ', 10, 'a b'],
    ['  a\tb', 10, '  a b'],
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 5, 'abcd…'],
    ['镜像仓库', 7, '镜像仓…'],
    ['镜像仓库', 8, '镜像仓库'],
    ['a', 0, ''],
    ['', 0, ''],
  ])('of %j in %i columns is %j', (text, width, expected) => {
    expect(truncateToWidth(text, width)).toBe(expected)
  })
})

describe('The summary of a run', () => {
  const results = [
    resultWith(),
    failedWith({ id: 'b', title: nasty, problems: [nasty, 'another'] }),
    ...['1', '2'].map(id => resultWith({ id, outcome: 'skipped', reason: 'the sandbox never throttles' })),
  ]
  const notCovered = [{ item: { kind: 'code', code: 'IMG.0001' } as const, reason: 'no known request' }]
  const report = reportWith({ results, notCovered, stopReason: 'Ctrl+C' })

  it('counts outcomes, lists failed cases with their first problem, and groups gaps by reason', () => {
    const plain = reportWith({
      results: [
        failedWith({ problems: ['Expected status 200, received 500.', 'The header is missing.'] }),
        ...results.slice(2),
      ],
      notCovered,
    })
    expect(summaryLines([plain], { color: false, files: { html: 'out/report.html', junit: 'out/junit.xml' } })).toEqual([
      'sandbox  0 passed, 1 failed, 2 skipped  1.5 s',
      expect.stringMatching(/^ {2}coverage: statuses 1\/\d+, constraints 0\/0, error codes 0\/\d+, authentication modes 0\/0$/),
      '  ✗ listNamespaces 200 organizations',
      '    Expected status 200, received 500. (and 1 more)',
      '  skipped  not covered  reason',
      '        2            0  the sandbox never throttles',
      '        0            1  no known request',
      '',
      'html   out/report.html',
      'junit  out/junit.xml',
    ])
  })

  it.each([30, 40, 80, 200])('fits a width of %i with any characters in titles', width => {
    const lines = summaryLines([report], { color: false, width, comparison: compareWithBaseline([report], []) })
    for (const line of lines.slice(1)) expect(displayWidth(line), line).toBeLessThanOrEqual(width)
    expect(lines.join('')).not.toMatch(/\p{Cc}/u)
    expect(lines).toContain('  stopped: Ctrl+C')
  })

  it('contains colors only when they are enabled', () => {
    expect(summaryLines([report], { color: false }).join('')).not.toContain('\u001b')
    expect(summaryLines([report], { color: true }).join('')).toContain('\u001b[31m')
  })

  it('lists regressions and fixed cases compared with a baseline', () => {
    const before = reportWith({ results: [failedWith()] })
    const lines = summaryLines([report], { color: false, width: 60, comparison: compareWithBaseline([report], [before]) })
    expect(lines).toEqual(expect.arrayContaining(['Compared with the baseline:', '      1  newly failed', '      1  fixed']))
  })

  it('limits the number of causes', () => {
    const many = Array.from({ length: 500 }, (_, id) =>
      failedWith({ id: String(id), problems: [`Problem ${String.fromCharCode(97 + (id % 26), 97 + Math.floor(id / 26))}`] }),
    )
    const lines = summaryLines([reportWith({ results: many })], { color: false })
    expect(lines.length).toBeLessThan(60)
    expect(lines).toContain('  … and 480 more failed cases')
  })

  it('starts with a matrix of the failed cases and lists each cause once, whatever its values are', () => {
    const failedAt = (id: number, status: number, parts = {}): ReturnType<typeof failedWith> =>
      failedWith({
        id: String(id),
        problems: [`Expected ${id} items of "${id}", received status ${status}: {"id":${id}}`],
        ...parts,
      })
    const results = [
      ...Array.from({ length: 40 }, (_, id) => failedAt(id, 404)),
      failedAt(40, 500, { group: 'lists' }),
      failedAt(41, 404, { operation: 'showNamespace', title: 'showNamespace 200' }),
    ]
    const lines = summaryLines([reportWith({ results })], { color: false })
    expect(lines.slice(2, 11)).toEqual([
      '  failed cases    responses  lists',
      '  listNamespaces         40      1',
      '  showNamespace           1       ',
      '  ✗ listNamespaces 200 organizations (and 39 more cases)',
      '    Expected 0 items of "0", received status 404: {"id":0}',
      '  ✗ listNamespaces 200 organizations',
      '    Expected 40 items of "40", received status 500: {"id":40}',
      '  ✗ showNamespace 200',
      '    Expected 41 items of "41", received status 404: {"id":41}',
    ])
  })
})

describe('Drift in the summary', () => {
  it('is listed once for each difference, with some of the responses', () => {
    const drift = ['a', 'b', 'c', 'd', 'e'].map(name => `${name} 200: the header x-new isn't declared.`)
    const lines = summaryLines([reportWith({ drift: [...drift, "a 200: the field /x isn't declared."] })], { color: false })
    expect(lines.slice(2, 5)).toEqual([
      "  drift: 2 differences that the contract doesn't describe",
      "    a 200, b 200, c 200 and 2 more: the header x-new isn't declared.",
      "    a 200: the field /x isn't declared.",
    ])
  })
})

describe('Progress', () => {
  const collectOutput = (
    options: { terminal: boolean; width?: number; total?: number; target?: string },
    ...results: ReturnType<typeof resultWith>[]
  ) => {
    const written: string[] = []
    const progress = createProgress({ ...options, write: text => written.push(text) })
    for (const result of results) progress(result)
    progress.done()
    return written
  }

  it('updates one line in a terminal, and clears it at the end', () => {
    const lines = collectOutput({ terminal: true, total: 120 }, resultWith(), failedWith())
    expect(lines).toEqual([
      '\r\u001b[2K  1/120  responses  listNamespaces 200 organizations',
      '\r\u001b[2K  2/120  responses  1 failed  listNamespaces 200 organizations',
      '\r\u001b[2K',
    ])
  })

  it.each([10, 30, 60])('is shorter than a terminal of %i columns, so that the line does not wrap', width => {
    for (const text of collectOutput({ terminal: true, width, total: 1000, target: 'prism' }, failedWith({ title: nasty }))) {
      const line = text.replace('\r\u001b[2K', '')
      expect(displayWidth(line)).toBeLessThan(width)
      expect(line).not.toMatch(/\p{Cc}/u)
    }
  })

  it('writes one line for each group and each failed case if the output is not a terminal', () => {
    const lines = collectOutput(
      { terminal: false, target: 'prism' },
      resultWith(),
      failedWith({ title: `${nasty}`.slice(0, 12) }),
      resultWith({ group: 'filters', outcome: 'skipped' }),
    )
    expect(lines).toEqual([
      expect.stringMatching(/^prism responses: failed: \P{Cc}*: Expected status 200, received 500\.\n$/u),
      'prism responses: 1 passed, 1 failed, 0 skipped\n',
      'prism filters: 0 passed, 0 failed, 1 skipped\n',
    ])
  })

  it('logs only the first failures with the same cause', () => {
    const failures = Array.from({ length: 50 }, (_, id) =>
      failedWith({ id: String(id), problems: [`Received ${1000 + id} items.`] }),
    )
    const lines = collectOutput({ terminal: false }, ...failures)
    expect(lines.filter(line => line.includes('failed: '))).toHaveLength(3)
    expect(lines.at(-1)).toBe('responses: 0 passed, 50 failed, 0 skipped\n')
  })
})

describe('A text in a terminal', () => {
  it('has 80 columns when the terminal reports no width', () => {
    expect([terminalWidth(undefined), terminalWidth(0), terminalWidth(120)]).toEqual([80, 80, 120])
  })

  it('has a width in columns', () => {
    expect([displayWidth('abc'), displayWidth('中文'), displayWidth('e\u0301'), displayWidth('🎉')]).toEqual([3, 4, 1, 2])
    expect([
      truncateToWidth('abcdef', 4),
      truncateToWidth('中文字', 4),
      truncateToWidth('ab', 2),
      truncateToWidth('ab', 0),
    ]).toEqual(['abc…', '中…', 'ab', ''])
  })

  it('formats durations with a suitable unit', () => {
    expect([8.4, 1500, 59_949, 59_960, 61_000].map(formatDuration)).toEqual([
      '8 ms',
      '1.5 s',
      '59.9 s',
      '1 min 0 s',
      '1 min 1 s',
    ])
  })
})
