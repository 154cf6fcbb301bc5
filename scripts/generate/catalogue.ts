import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { ErrorCodeEntry, StatusEntry } from '../../generated/error-codes.js'
import { kindOfStatus } from '../../src/errors/kind-of-status.js'
import { type Contract, type Operation, operationEntries } from '../../src/openapi/document.js'
import { codesIn, documentedCodes } from '../../src/openapi/documented-codes.js'
import { parseLocated } from '../located-yaml.js'
import { ContractError } from '../redocly/run.js'
import { header } from './header.js'

/** A code of the hand-written catalogue. */
export type CodeEntry = Omit<ErrorCodeEntry, 'operations'> & { code: string }
/** A status of the hand-written catalogue. */
export type StatusCodeEntry = StatusEntry & { status: number }

export interface Catalogue {
  codes: CodeEntry[]
  statuses: StatusCodeEntry[]
}

interface CatalogueSchema {
  $defs: { code: { properties: Record<'area' | 'kind', { enum: string[] }> } }
}
const readSchema = (root: string): CatalogueSchema =>
  JSON.parse(readFileSync(join(root, 'openapi/errors/catalogue.schema.json'), 'utf8'))
const union = (names: readonly string[]): string => names.map(name => `'${name}'`).join(' | ')

/**
 * Reads and validates `openapi/errors/`.
 *
 * @throws ContractError with file, line and rule of each problem
 */
export function readCatalogue(root: string): Catalogue {
  const folder = join(root, 'openapi', 'errors')
  const ajv = new Ajv2020({ allErrors: true, strict: false }).addSchema(readSchema(root), 'catalogue')
  const validateCode = ajv.compile({ $ref: 'catalogue#/$defs/code' })
  const validateStatus = ajv.compile({ $ref: 'catalogue#/$defs/status' })
  const problems: string[] = []
  const codes: CodeEntry[] = []
  let statuses: StatusCodeEntry[] = []
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.yaml')) continue
    const path = relative(root, join(folder, name)).replaceAll('\\', '/')
    const isStatuses = name === 'statuses.yaml'
    const list = readList(path, readFileSync(join(folder, name), 'utf8'), isStatuses ? validateStatus : validateCode, problems)
    if (isStatuses) statuses = list as StatusCodeEntry[]
    else codes.push(...(list as CodeEntry[]))
  }
  const seen = new Set<string>()
  for (const { code } of codes) {
    if (seen.has(code)) problems.push(`openapi/errors: ${code} is a duplicate (rule error-codes-are-unique)`)
    seen.add(code)
  }
  if (problems.length > 0) throw new ContractError(problems.join('\n'))
  return { codes, statuses }
}

function readList(path: string, source: string, validate: ValidateFunction, problems: string[]): unknown[] {
  const { value, error, at } = parseLocated(path, source)
  if (error) problems.push(error)
  if (!Array.isArray(value)) {
    if (!error) problems.push(`${path}:1:1 must be a list (rule error-catalogue-entry)`)
    return []
  }
  for (const [index, item] of value.entries()) {
    if (validate(item)) continue
    for (const { instancePath, message, params } of validate.errors ?? [])
      problems.push(`${at([index])} ${instancePath} ${message} [${Object.values(params)}] (rule error-catalogue-entry)`)
  }
  return value
}

/** The error codes of an operation. */
export function codesOf(contract: Contract, operation: Operation): string[] {
  return [...new Set(Object.keys(operation.responses).flatMap(status => documentedCodes(contract, operation, status)))]
}

/** The operations that return each code. */
function operationsByCode(contract: Contract): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { operation } of operationEntries(contract)) {
    for (const code of codesOf(contract, operation)) found.set(code, [...(found.get(code) ?? []), operation.operationId])
  }
  return found
}

/** The file and line of an example or an operation with a code. */
function locateCode(root: string, code: string): string {
  for (const folder of ['openapi/components/examples', 'openapi/paths']) {
    for (const name of readdirSync(join(root, folder))) {
      const line = readFileSync(join(root, folder, name), 'utf8')
        .split('\n')
        .findIndex(text => text.split(/[\s,[\]]+/).includes(code))
      if (line >= 0) return `${folder}/${name}:${line + 1}:1`
    }
  }
  return 'openapi'
}

/** `generated/error-codes.ts`: the catalogue as data. */
export function errorCodesSource(contract: Contract, { codes, statuses }: Catalogue, root: string): string {
  const operationIds = operationsByCode(contract)
  const used = [...operationIds.keys(), ...codesIn((contract.components as { examples?: unknown }).examples)]
  const unknown = [...new Set(used)].filter(code => !codes.some(entry => entry.code === code))
  if (unknown.length > 0) {
    const lines = unknown.map(
      code => `${locateCode(root, code)} ${code} has no entry in openapi/errors (rule example-codes-are-in-the-catalogue)`,
    )
    throw new ContractError(lines.join('\n'))
  }
  const table = Object.fromEntries(
    codes.map(({ code, ...entry }) => [code, { ...entry, operations: operationIds.get(code) ?? [] }]),
  )
  const values = readSchema(root).$defs.code.properties
  const byStatus = Object.fromEntries(statuses.map(({ status, ...entry }) => [status, entry]))
  return `${header}
/** A text in both languages. */
export interface CatalogueText {
  en: string
  zh: string
}
/** An error code of the catalogue. */
export interface ErrorCodeEntry {
  status: number
  /** The subject of the error. */
  area: ${union(values.area.enum)}
  /** The category, when it doesn't follow from the status. */
  kind?: ${union(values.kind.enum)}
  meaning: CatalogueText
  /** Usual causes, the most likely first. */
  causes: readonly CatalogueText[]
  action: CatalogueText
  /** Whether the same request may succeed later. */
  retryable: boolean
  /** \`reference\`: section 5.2; \`live\`: seen in responses of the service; \`sample\`: only in a sample of the reference. */
  source: 'reference' | 'live' | 'sample'
  /** The edition of the reference, unless it is that of 2022-08-30. */
  edition?: string
  /** The source of the code, or of a contradiction: \`entry\` is on the page of discrepancies. */
  evidence?: { entry?: string; grade: 'R' | 'L' | 'C' | 'D' | 'U'; note: CatalogueText }
  note?: CatalogueText
  /** The operations that return it. */
  operations: readonly string[]
}
/** The meaning of a status in this API. */
export interface StatusEntry {
  phrase: string
  meaning: CatalogueText
  source: 'reference' | 'codes' | 'live'
}

/** A code of the catalogue. The service may return others. */
export type ErrorCode =
${codes.map(({ code }) => `  | '${code}'`).join('\n')}

/** The catalogue of error codes: section 5.2 of the reference and the codes seen in responses. */
export const errorCodes: Readonly<Record<ErrorCode, ErrorCodeEntry>> = ${lineForEach(table)}

/** The status codes: section 5.1 of the reference and those of the codes and the gateway. */
export const statusCodes: Readonly<Record<number, StatusEntry>> = ${lineForEach(byStatus)}
`
}

/** Returns an object with one line for each field: the package contains it, and a change shows only what it changes. */
function lineForEach(fields: object): string {
  return `{\n${Object.entries(fields)
    .map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`)
    .join('\n')}\n}`
}

/** `generated/error-kinds.ts`: the part of the catalogue that a client needs at run time. */
export function errorKindsSource({ codes }: Catalogue, root: string): string {
  const kinds = Object.fromEntries(
    codes.flatMap(({ code, status, kind = kindOfStatus[status] }) =>
      kind && (kind !== kindOfStatus[status] || !containsStatus.test(code)) ? [[code, kind]] : [],
    ),
  )
  const retryable = codes.filter(entry => entry.retryable !== retryableStatus(entry.status)).map(({ code }) => code)
  return `${header}
/** Codes whose category differs from that of their status, and codes without a status in their name. */
export const errorKinds: Readonly<Record<string, ErrorKind>> = ${JSON.stringify(kinds, null, 2)}

/** The category of an error. */
export type ErrorKind = ${union(readSchema(root).$defs.code.properties.kind.enum)}

/** Statuses of errors after which the same request may succeed later. */
export const retryableStatuses: readonly number[] = ${JSON.stringify(retryableStatuses)}

/** Codes that are retryable although their status isn't, or vice versa. */
export const retryableExceptions: readonly string[] = ${JSON.stringify(retryable, null, 2)}

/** The codes of the catalogue, and other codes of its large families. */
export const catalogueCode: RegExp = /^(?:${codePatterns(codes).join('|')})$/
`
}

/** Returns a pattern for each family of codes with a status, and one for each other code. */
function codePatterns(codes: Catalogue['codes']): string[] {
  const patterns = codes.map(({ code }) => {
    const prefix = code.replace(containsStatus, '')
    const family = codes.filter(other => other.code.replace(containsStatus, '') === prefix)
    return (family.length > 9 ? `${prefix}.ddddddd` : code).replaceAll('.', '\\.').replace('ddddddd', '\\d{7}')
  })
  return [...new Set(patterns)]
}

/** A code such as `SVCSTG.SWR.4040058` contains its status; codes of the gateway don't. */
const containsStatus = /\.\d{7}$/

const retryableStatuses = [429, 500, 502, 503, 504]
const retryableStatus = (status: number): boolean => retryableStatuses.includes(status)
