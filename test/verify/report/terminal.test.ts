import { describe, expect, it } from 'vitest'
import { compareWithBaseline } from '../../../src/verify/report/baseline.js'
import { createProgress } from '../../../src/verify/report/progress.js'
import { summaryLines } from '../../../src/verify/report/summary.js'
import { columns, cut, spoken } from '../../../src/verify/report/text.js'
import { brokenWith, reportWith, resultWith } from '../../support/report.js'

const wide = '容器镜像'.repeat(40)
const nasty = `\u001b[2J\r${wide}\nnext`

describe('The end of a run', () => {
  const results = [
    resultWith(),
    brokenWith({ id: 'b', title: nasty, problems: [nasty, 'another'] }),
    ...['1', '2'].map(id => resultWith({ id, outcome: 'skipped', reason: 'the sandbox never throttles' })),
  ]
  const blanks = [{ cover: { kind: 'code', code: 'IMG.0001' } as const, reason: 'nobody knows how' }]
  const report = reportWith({ results, blanks, ended: 'Ctrl+C' })

  it('counts, names what is broken with its first problem, and groups what was not asked by reason', () => {
    const plain = reportWith({ results: [brokenWith({ problems: ['It is 500.', 'And late.'] }), ...results.slice(2)], blanks })
    expect(summaryLines([plain], { color: false, files: { html: 'out/report.html', junit: 'out/junit.xml' } })).toEqual([
      'sandbox  0 held, 1 broken, 2 skipped  1.5 s',
      expect.stringMatching(/^ {2}covered: statuses 1\/\d+, constraints 0\/0, error codes 0\/\d+, authentication modes 0\/0$/),
      '  ✗ listNamespaces 200 organizations',
      '    It is 500. (and 1 more)',
      '  skipped  blank  why',
      '        2      0  the sandbox never throttles',
      '        0      1  nobody knows how',
      '',
      'html   out/report.html',
      'junit  out/junit.xml',
    ])
  })

  it.each([30, 40, 80, 200])('keeps to a width of %i, whatever a title holds', width => {
    const lines = summaryLines([report], { color: false, width, comparison: compareWithBaseline([report], []) })
    for (const line of lines.slice(1)) expect(columns(line), line).toBeLessThanOrEqual(width)
    expect(lines.join('')).not.toMatch(/\p{Cc}/u)
    expect(lines).toContain('  ended early: Ctrl+C')
  })

  it('has colours only where they are wanted', () => {
    expect(summaryLines([report], { color: false }).join('')).not.toContain('\u001b')
    expect(summaryLines([report], { color: true }).join('')).toContain('\u001b[31m')
  })

  it('says what got worse and better against a baseline', () => {
    const before = reportWith({ results: [brokenWith()] })
    const lines = summaryLines([report], { color: false, width: 60, comparison: compareWithBaseline([report], [before]) })
    expect(lines).toEqual(expect.arrayContaining(['Against the baseline:', '      1  got worse', '      1  got better']))
  })

  it('does not drown the end in broken cases', () => {
    const many = Array.from({ length: 500 }, (_, id) => brokenWith({ id: String(id) }))
    const lines = summaryLines([reportWith({ results: many })], { color: false })
    expect(lines.length).toBeLessThan(60)
    expect(lines).toContain('  … and 480 broken cases more')
  })
})

describe('Progress', () => {
  const shownBy = (
    options: { terminal: boolean; width?: number; total?: number; target?: string },
    ...results: ReturnType<typeof resultWith>[]
  ) => {
    const written: string[] = []
    const progress = createProgress({ ...options, write: text => written.push(text) })
    for (const result of results) progress(result)
    progress.done()
    return written
  }

  it('rewrites one line in a terminal, and leaves it empty', () => {
    const lines = shownBy({ terminal: true, total: 120 }, resultWith(), brokenWith())
    expect(lines).toEqual([
      '\r\u001b[2K  1/120  answers  listNamespaces 200 organizations',
      '\r\u001b[2K  2/120  answers  1 broken  listNamespaces 200 organizations',
      '\r\u001b[2K',
    ])
  })

  it.each([10, 30, 60])('never fills a terminal of %i columns, so that it does not wrap', width => {
    for (const text of shownBy({ terminal: true, width, total: 1000, target: 'prism' }, brokenWith({ title: nasty }))) {
      const line = text.replace('\r\u001b[2K', '')
      expect(columns(line)).toBeLessThan(width)
      expect(line).not.toMatch(/\p{Cc}/u)
    }
  })

  it('writes plain lines elsewhere: one for each group, and one for each broken case at once', () => {
    const lines = shownBy(
      { terminal: false, target: 'prism' },
      resultWith(),
      brokenWith({ title: `${nasty}`.slice(0, 12) }),
      resultWith({ group: 'filters', outcome: 'skipped' }),
    )
    expect(lines).toEqual([
      expect.stringMatching(/^prism answers: broken: \P{Cc}*: The status is 500, not 200\.\n$/u),
      'prism answers: 1 held, 1 broken, 0 skipped\n',
      'prism filters: 0 held, 0 broken, 1 skipped\n',
    ])
  })
})

describe('A text in a terminal', () => {
  it('is measured in columns', () => {
    expect([columns('abc'), columns('中文'), columns('e\u0301'), columns('🎉')]).toEqual([3, 4, 1, 2])
    expect([cut('abcdef', 4), cut('中文字', 4), cut('ab', 2), cut('ab', 0)]).toEqual(['abc…', '中…', 'ab', ''])
  })

  it('says a time as a person does', () => {
    expect([8.4, 1500, 59_949, 59_960, 61_000].map(spoken)).toEqual(['8 ms', '1.5 s', '59.9 s', '1 min 0 s', '1 min 1 s'])
  })
})
