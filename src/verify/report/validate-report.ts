import {
  type CaseResult,
  type CoverageGap,
  type CoverageItem,
  caseGroups,
  type Exchange,
  type RunReport,
} from '../run/result.js'

type ReportFields = Record<string, unknown>

/**
 * Asserts that a value from a JSON file is a report.
 *
 * @param path the path of the value in the file, for error messages
 * @throws Error with the path of the first invalid value
 */
export function assertReport(value: unknown, path: string): asserts value is RunReport {
  const fields = expectObject(value, path)
  for (const name of ['version', 'contractVersion', 'target', 'url', 'runId', 'startedAt']) expectString(fields, name, path)
  expectNumber(fields, 'duration', path)
  expectOptionalString(fields, 'stopReason', path)
  expectArray(fields, 'results', path, assertResult)
  expectArray(fields, 'notCovered', path, assertGap)
  expectArray(fields, 'drift', path, assertText)
  if (fields.unsettled !== undefined) expectArray(fields, 'unsettled', path, assertText)
}

function assertResult(value: unknown, path: string): asserts value is CaseResult {
  const fields = expectObject(value, path)
  expectString(fields, 'id', path)
  expectString(fields, 'title', path)
  expectOneOf(fields, 'group', path, caseGroups)
  expectOneOf(fields, 'outcome', path, ['passed', 'failed', 'skipped'])
  expectOptionalString(fields, 'operation', path)
  expectOptionalString(fields, 'reason', path)
  expectNumber(fields, 'duration', path)
  expectArray(fields, 'problems', path, assertText)
  expectArray(fields, 'covers', path, assertCoverageItem)
  expectArray(fields, 'exchanges', path, assertExchange)
}

function assertText(value: unknown, path: string): asserts value is string {
  if (typeof value !== 'string') rejectReport(path, 'a string', value)
}

function assertExchange(value: unknown, path: string): asserts value is Exchange {
  const fields = expectObject(value, path)
  for (const name of ['method', 'url', 'responseBody', 'startedAt']) expectString(fields, name, path)
  expectNumber(fields, 'duration', path)
  if (fields.status !== undefined) expectNumber(fields, 'status', path)
  expectOptionalString(fields, 'requestBody', path)
  expectOptionalString(fields, 'error', path)
  for (const name of ['requestHeaders', 'responseHeaders']) {
    const headersPath = `${path}.${name}`
    const headers = expectObject(fields[name], headersPath)
    for (const header of Object.keys(headers)) expectString(headers, header, headersPath)
  }
}

function assertGap(value: unknown, path: string): asserts value is CoverageGap {
  const fields = expectObject(value, path)
  expectString(fields, 'reason', path)
  assertCoverageItem(fields.item, `${path}.item`)
}

const fieldsByKind = {
  status: ['operation', 'status'],
  constraint: ['name'],
  code: ['code'],
  authentication: ['mode'],
} as const satisfies Record<CoverageItem['kind'], readonly string[]>

function assertCoverageItem(value: unknown, path: string): asserts value is CoverageItem {
  const fields = expectObject(value, path)
  const kind = expectOneOf(fields, 'kind', path, Object.keys(fieldsByKind) as CoverageItem['kind'][])
  for (const name of fieldsByKind[kind]) expectString(fields, name, path)
}

function expectObject(value: unknown, path: string): ReportFields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as ReportFields
  rejectReport(path, 'an object', value)
}

function expectArray(fields: ReportFields, name: string, path: string, check: (value: unknown, path: string) => void): void {
  const values = fields[name]
  if (!Array.isArray(values)) rejectReport(`${path}.${name}`, 'an array', values)
  for (const [index, value] of values.entries()) check(value, `${path}.${name}[${index}]`)
}

function expectString(fields: ReportFields, name: string, path: string): void {
  if (typeof fields[name] !== 'string') rejectReport(`${path}.${name}`, 'a string', fields[name])
}

function expectOptionalString(fields: ReportFields, name: string, path: string): void {
  if (fields[name] !== undefined) expectString(fields, name, path)
}

function expectNumber(fields: ReportFields, name: string, path: string): void {
  if (typeof fields[name] !== 'number') rejectReport(`${path}.${name}`, 'a number', fields[name])
}

function expectOneOf<Word extends string>(fields: ReportFields, name: string, path: string, words: readonly Word[]): Word {
  const word = words.find(word => word === fields[name])
  return word ?? rejectReport(`${path}.${name}`, `one of ${words.join(', ')}`, fields[name])
}

function rejectReport(path: string, expected: string, value: unknown): never {
  const actual = value === undefined ? 'is missing' : `is ${(JSON.stringify(value) ?? String(value)).slice(0, 60)}`
  throw new Error(`The report is invalid: ${path} must be ${expected}, but ${actual}.`)
}
