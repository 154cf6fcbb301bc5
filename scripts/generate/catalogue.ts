import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { isSeq, LineCounter, parseDocument } from 'yaml'
import { type Contract, deref, type Operation, operationEntries, type Response } from '../../src/openapi/document.js'
import { ContractError } from '../redocly/run.js'
import { areaNames, entrySchema, statusSchema } from './catalogue-schemas.js'
import { header } from './header.js'

interface Text {
  en: string
  zh: string
}
/** A code of the catalogue, as written by hand. */
export interface CodeEntry {
  code: string
  status: number
  area: string
  kind?: string
  meaning: Text
  causes: Text[]
  action: Text
  retryable: boolean
  source: string
  evidence?: { grade: string; note: Text }
  note?: Text
}
/** A status, as written by hand. */
export interface StatusEntry {
  status: number
  phrase: string
  meaning: Text
  source: string
}
export interface Catalogue {
  codes: CodeEntry[]
  statuses: StatusEntry[]
}

/** Reads and checks `openapi/errors/`. Throws a ContractError that names file, line and rule. */
export function readCatalogue(root: string): Catalogue {
  const folder = join(root, 'openapi', 'errors')
  const problems: string[] = []
  const codes: CodeEntry[] = []
  let statuses: StatusEntry[] = []
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.yaml')) continue
    const path = relative(root, join(folder, name)).replaceAll('\\', '/')
    const isStatuses = name === 'statuses.yaml'
    const list = readList(path, readFileSync(join(folder, name), 'utf8'), isStatuses ? statusSchema : entrySchema, problems)
    if (isStatuses) statuses = list as StatusEntry[]
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

function readList(path: string, source: string, schema: object, problems: string[]): unknown[] {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `${path}:${line}:${col}`
  }
  for (const error of document.errors) {
    problems.push(`${at(error.pos[0])} ${error.message.split('\n')[0]} (rule yaml-syntax)`)
  }
  if (document.errors.length > 0) return []
  if (!isSeq(document.contents)) {
    problems.push(`${path}:1:1 must be a list (rule error-catalogue-entry)`)
    return []
  }
  const check = new Ajv2020({ allErrors: true, strict: false }).compile(schema)
  for (const item of document.contents.items) {
    const node = item as { range?: [number, number, number]; toJSON(): unknown }
    if (check(node.toJSON())) continue
    for (const error of check.errors ?? []) {
      const detail = Object.values(error.params).join(', ')
      problems.push(
        `${at(node.range?.[0] ?? 0)} ${error.instancePath} ${error.message} [${detail}] (rule error-catalogue-entry)`,
      )
    }
  }
  return document.toJS() as unknown[]
}

/** The codes that the examples of an operation show. */
export function codesOf(contract: Contract, operation: Operation): string[] {
  const examples = Object.values(operation.responses).flatMap(ref =>
    Object.values(deref<Response>(contract, ref).content?.['application/json']?.examples ?? {}).map(example =>
      deref(contract, example),
    ),
  )
  return codesIn(examples)
}

/** The error codes in a body, whichever of the shapes it has. */
export const codesIn = (body: unknown): string[] => [
  ...new Set([...(JSON.stringify(body) ?? '').matchAll(/"error_?[cC]ode":"([^"]+)"/g)].map(([, code = '']) => code)),
]

/** For each code, the operations whose examples show it. */
function occurrences(contract: Contract): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { operation } of operationEntries(contract)) {
    for (const code of codesOf(contract, operation)) found.set(code, [...(found.get(code) ?? []), operation.operationId])
  }
  return found
}

/** Where an example shows a code: file and line. */
function shownAt(root: string, code: string): string {
  const folder = 'openapi/components/examples'
  for (const name of readdirSync(join(root, folder))) {
    const line = readFileSync(join(root, folder, name), 'utf8')
      .split('\n')
      .findIndex(text => text.trim().endsWith(code))
    if (line >= 0) return `${folder}/${name}:${line + 1}:1`
  }
  return folder
}

/** `generated/error-codes.ts`: the catalogue as data. */
export function errorCodesSource(contract: Contract, { codes, statuses }: Catalogue, root: string): string {
  const occurs = occurrences(contract)
  const unknown = [...occurs.keys()].filter(code => !codes.some(entry => entry.code === code))
  if (unknown.length > 0) {
    const lines = unknown.map(
      code => `${shownAt(root, code)} ${code} has no entry in openapi/errors (rule example-codes-are-in-the-catalogue)`,
    )
    throw new ContractError(lines.join('\n'))
  }
  const table = Object.fromEntries(codes.map(({ code, ...entry }) => [code, { ...entry, operations: occurs.get(code) ?? [] }]))
  const byStatus = Object.fromEntries(statuses.map(({ status, ...entry }) => [status, entry]))
  return `${header}
/** A text in both languages. */
export interface CatalogueText {
  en: string
  zh: string
}
/** What is known about an error code. */
export interface ErrorCodeEntry {
  status: number
  /** What it is about. */
  area: ${areaNames.map(name => `'${name}'`).join(' | ')}
  /** What it comes to for the caller, where the status alone does not tell. */
  kind?: 'not-found' | 'conflict' | 'authentication' | 'permission' | 'quota' | 'throttled'
  meaning: CatalogueText
  /** What usually leads to it, the likeliest first. */
  causes: readonly CatalogueText[]
  action: CatalogueText
  /** Whether the same request may succeed later. */
  retryable: boolean
  /** \`reference\`: section 5.2; \`live\`: seen in answers of the service; \`sample\`: only in a sample of the reference. */
  source: 'reference' | 'live' | 'sample'
  evidence?: { grade: 'R' | 'L' | 'C' | 'D' | 'U'; note: CatalogueText }
  note?: CatalogueText
  /** The operations whose examples show it. */
  operations: readonly string[]
}
/** What a status means in this API. */
export interface StatusEntry {
  phrase: string
  meaning: CatalogueText
  source: 'reference' | 'codes' | 'live'
}

/** A code of the catalogue. The service may send others. */
export type ErrorCode =
${codes.map(({ code }) => `  | '${code}'`).join('\n')}

/** The catalogue of error codes: section 5.2 of the reference and the codes seen live. */
export const errorCodes: Readonly<Record<ErrorCode, ErrorCodeEntry>> = ${JSON.stringify(table, null, 2)}

/** The status codes: section 5.1 of the reference and those that the codes and the gateway add. */
export const statusCodes: Readonly<Record<number, StatusEntry>> = ${JSON.stringify(byStatus, null, 2)}
`
}

/** `generated/error-kinds.ts`: the little that a client must know of the catalogue at run time. */
export function errorKindsSource({ codes }: Catalogue): string {
  const kinds = Object.fromEntries(
    codes.flatMap(({ code, status, kind = kindOfStatus[status] }) =>
      kind && (kind !== kindOfStatus[status] || !tellsItsStatus.test(code)) ? [[code, kind]] : [],
    ),
  )
  const retryable = codes.filter(entry => entry.retryable !== retryableStatus(entry.status)).map(({ code }) => code)
  return `${header}
/** What a status comes to, unless the code says otherwise. */
export const kindOfStatus: Readonly<Record<number, ErrorKind>> = ${JSON.stringify(kindOfStatus)}

/** Codes that mean something else than their status does, and those that do not tell their status. */
export const errorKinds: Readonly<Record<string, ErrorKind>> = ${JSON.stringify(kinds, null, 2)}

/** What an error comes to for the caller. */
export type ErrorKind = 'not-found' | 'conflict' | 'authentication' | 'permission' | 'quota' | 'throttled'

/** Statuses after which the same request may succeed later. */
export const retryableStatuses: readonly number[] = ${JSON.stringify(retryableStatuses)}

/** Codes for which the status gives the wrong idea of whether another try helps. */
export const retryableExceptions: readonly string[] = ${JSON.stringify(retryable, null, 2)}
`
}

/** A code such as `SVCSTG.SWR.4040058` has its status in it; those of the gateway have not. */
const tellsItsStatus = /\.\d{7}$/

const kindOfStatus: Readonly<Record<number, string>> = {
  401: 'authentication',
  403: 'permission',
  404: 'not-found',
  406: 'conflict',
  409: 'conflict',
  429: 'throttled',
}
const retryableStatuses = [429, 500, 502, 503, 504]
const retryableStatus = (status: number): boolean => retryableStatuses.includes(status)
