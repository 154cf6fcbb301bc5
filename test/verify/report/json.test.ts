import { describe, expect, it } from 'vitest'
import { readReport, toJson } from '../../../src/verify/report/json.js'
import { exchangeWith, failedWith, reportWith, resultWith } from '../../support/report.js'

const report = reportWith({
  results: [resultWith(), failedWith({ id: '2', exchanges: [exchangeWith({ error: 'socket hang up', requestBody: '{}' })] })],
  notCovered: [{ item: { kind: 'code', code: 'IMG.0001' }, reason: 'no way' }],
  stopReason: 'Ctrl+C',
})

describe('The JSON report', () => {
  it('can be read back unchanged', () => {
    expect(readReport(toJson([report, reportWith({ target: 'prism' })]))).toEqual([report, reportWith({ target: 'prism' })])
  })

  it('starts with its format', () => {
    expect(Object.entries(JSON.parse(toJson([])))).toEqual([
      ['format', 2],
      ['reports', []],
    ])
  })

  it('does not depend on the order of keys', () => {
    expect(toJson([reverseKeys(report)])).toBe(toJson([report]))
  })

  it('accepts a byte order mark, and operations that this version does not know', () => {
    expect(readReport(`\ufeff${toJson([report]).replaceAll('listNamespaces', 'listUnknown')}`)[0]?.results[0]?.operation).toBe(
      'listUnknown',
    )
  })

  /** Returns a file with one changed value in its first report. */
  const changeValue = (path: string, value: unknown): string => {
    const file: unknown = JSON.parse(toJson([report]))
    const keys = `reports/0/${path}`.split('/')
    const holder = keys.slice(0, -1).reduce((node, key) => (node as Record<string, unknown>)[key], file)
    Object.assign(holder as object, { [keys.at(-1) ?? '']: value })
    return JSON.stringify(file)
  }
  it.each([
    ['', 'The report is empty.'],
    ['<html>', "The report isn't JSON: "],
    ['[]', 'This isn\'t a report of `huaweicloud-swr verify`: it has no "format".'],
    ['null', 'This isn\'t a report of `huaweicloud-swr verify`: it has no "format".'],
    ['{"format":1,"reports":[]}', 'The report has format 1; this version reads format 2.'],
    ['{"format":2}', 'The report is invalid: reports must be an array.'],
    ['{"format":2,"reports":[null]}', 'The report is invalid: reports[0] must be an object, but is null.'],
    [changeValue('runId', 7), 'reports[0].runId must be a string, but is 7.'],
    [
      changeValue('results/1/outcome', 'green'),
      'reports[0].results[1].outcome must be one of passed, failed, skipped, but is "green".',
    ],
    [
      changeValue('results/0/covers', [{ kind: 'code' }]),
      'reports[0].results[0].covers[0].code must be a string, but is missing.',
    ],
    [
      changeValue('results/1/exchanges/0/responseHeaders', { a: 1 }),
      'results[1].exchanges[0].responseHeaders.a must be a string, but is 1.',
    ],
    [changeValue('notCovered', {}), 'reports[0].notCovered must be an array, but is {}.'],
  ])('rejects %.60s', (text, message) => {
    expect(() => readReport(text)).toThrow(message)
  })
})

function reverseKeys<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(reverseKeys) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reverseKeys(part)]),
  ) as Value
}
