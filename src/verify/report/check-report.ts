import { type Blank, type CaseResult, type Cover, type Exchange, groups, type Report } from '../run/result.js'

type Fields = Record<string, unknown>

/** A value of a JSON file as a report, when it is one; otherwise an Error names the place that is not. */
export function checkedReport(value: unknown, at: string): Report {
  const fields = object(value, at)
  for (const name of ['version', 'contractVersion', 'target', 'url', 'run', 'startedAt']) text(fields, name, at)
  number(fields, 'duration', at)
  optionalText(fields, 'ended', at)
  list(fields, 'results', at, checkResult)
  list(fields, 'blanks', at, checkBlank)
  list(fields, 'drift', at, checkText)
  return fields as unknown as Report
}

function checkResult(value: unknown, at: string): asserts value is CaseResult {
  const fields = object(value, at)
  text(fields, 'id', at)
  text(fields, 'title', at)
  oneOf(fields, 'group', at, groups)
  oneOf(fields, 'outcome', at, ['held', 'broken', 'skipped'])
  optionalText(fields, 'operation', at)
  optionalText(fields, 'reason', at)
  number(fields, 'duration', at)
  list(fields, 'problems', at, checkText)
  list(fields, 'covers', at, checkCover)
  list(fields, 'exchanges', at, checkExchange)
}

function checkText(value: unknown, at: string): void {
  if (typeof value !== 'string') damaged(at, 'must be a text', value)
}

function checkExchange(value: unknown, at: string): asserts value is Exchange {
  const fields = object(value, at)
  for (const name of ['method', 'url', 'responseBody', 'startedAt']) text(fields, name, at)
  number(fields, 'duration', at)
  if (fields.status !== undefined) number(fields, 'status', at)
  optionalText(fields, 'requestBody', at)
  optionalText(fields, 'error', at)
  for (const name of ['requestHeaders', 'responseHeaders']) {
    const place = `${at}.${name}`
    const headers = object(fields[name], place)
    for (const header of Object.keys(headers)) text(headers, header, place)
  }
}

function checkBlank(value: unknown, at: string): asserts value is Blank {
  const fields = object(value, at)
  text(fields, 'reason', at)
  checkCover(fields.cover, `${at}.cover`)
}

const partsOf = {
  status: ['operation', 'status'],
  constraint: ['name'],
  code: ['code'],
  authentication: ['mode'],
} as const satisfies Record<Cover['kind'], readonly string[]>

function checkCover(value: unknown, at: string): asserts value is Cover {
  const fields = object(value, at)
  const kind = oneOf(fields, 'kind', at, Object.keys(partsOf) as Cover['kind'][])
  for (const name of partsOf[kind]) text(fields, name, at)
}

function object(value: unknown, at: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  damaged(at, 'must be an object', value)
}

function list(fields: Fields, name: string, at: string, check: (value: unknown, at: string) => void): void {
  const values = fields[name]
  if (!Array.isArray(values)) damaged(`${at}.${name}`, 'must be a list', values)
  for (const [index, value] of values.entries()) check(value, `${at}.${name}[${index}]`)
}

function text(fields: Fields, name: string, at: string): void {
  if (typeof fields[name] !== 'string') damaged(`${at}.${name}`, 'must be a text', fields[name])
}

function optionalText(fields: Fields, name: string, at: string): void {
  if (fields[name] !== undefined) text(fields, name, at)
}

function number(fields: Fields, name: string, at: string): void {
  if (typeof fields[name] !== 'number') damaged(`${at}.${name}`, 'must be a number', fields[name])
}

function oneOf<Word extends string>(fields: Fields, name: string, at: string, words: readonly Word[]): Word {
  const word = words.find(word => word === fields[name])
  return word ?? damaged(`${at}.${name}`, `must be one of ${words.join(', ')}`, fields[name])
}

function damaged(at: string, rule: string, value: unknown): never {
  const found = value === undefined ? 'is missing' : `is ${(JSON.stringify(value) ?? String(value)).slice(0, 60)}`
  throw new Error(`The report is damaged: ${at} ${rule}, but ${found}.`)
}
