import { describe, expect, it } from 'vitest'
import { readReport, toJson } from '../../../src/verify/report/json.js'
import { brokenWith, exchangeWith, reportWith, resultWith } from '../../support/report.js'

const report = reportWith({
  results: [resultWith(), brokenWith({ id: '2', exchanges: [exchangeWith({ error: 'socket hang up', requestBody: '{}' })] })],
  blanks: [{ cover: { kind: 'code', code: 'IMG.0001' }, reason: 'no way' }],
  ended: 'Ctrl+C',
})

describe('The JSON report', () => {
  it('comes back as it was', () => {
    expect(readReport(toJson([report, reportWith({ target: 'prism' })]))).toEqual([report, reportWith({ target: 'prism' })])
  })

  it('says its format first', () => {
    expect(Object.entries(JSON.parse(toJson([])))).toEqual([
      ['format', 1],
      ['reports', []],
    ])
  })

  it('is the same text in whatever order the keys were given', () => {
    expect(toJson([backwards(report)])).toBe(toJson([report]))
  })

  it('is read with a byte order mark, and with operations that this version does not know', () => {
    expect(readReport(`\ufeff${toJson([report]).replaceAll('listNamespaces', 'listGone')}`)[0]?.results[0]?.operation).toBe(
      'listGone',
    )
  })

  /** The file with one place of the first report changed. */
  const changed = (path: string, value: unknown): string => {
    const file: unknown = JSON.parse(toJson([report]))
    const keys = `reports/0/${path}`.split('/')
    const holder = keys.slice(0, -1).reduce((node, key) => (node as Record<string, unknown>)[key], file)
    Object.assign(holder as object, { [keys.at(-1) ?? '']: value })
    return JSON.stringify(file)
  }
  it.each([
    ['', 'The report is empty.'],
    ['<html>', 'The report is not JSON: '],
    ['[]', 'This is not a report of `huaweicloud-swr verify`: it has no "format".'],
    ['null', 'This is not a report of `huaweicloud-swr verify`: it has no "format".'],
    ['{"format":2}', 'The report has format 2; this version reads format 1.'],
    ['{"format":1}', 'The report is damaged: reports must be a list.'],
    ['{"format":1,"reports":[null]}', 'The report is damaged: reports[0] must be an object, but is null.'],
    [changed('run', 7), 'reports[0].run must be a text, but is 7.'],
    [
      changed('results/1/outcome', 'green'),
      'reports[0].results[1].outcome must be one of held, broken, skipped, but is "green".',
    ],
    [changed('results/0/covers', [{ kind: 'code' }]), 'reports[0].results[0].covers[0].code must be a text, but is missing.'],
    [
      changed('results/1/exchanges/0/responseHeaders', { a: 1 }),
      'results[1].exchanges[0].responseHeaders.a must be a text, but is 1.',
    ],
    [changed('blanks', {}), 'reports[0].blanks must be a list, but is {}.'],
  ])('says what is wrong with %.60s', (text, message) => {
    expect(() => readReport(text)).toThrow(message)
  })
})

function backwards<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(backwards) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, backwards(part)]),
  ) as Value
}
