import type { OperationId } from '../../../../generated/operations.js'
import { parseJson } from '../../../errors/json.js'
import { findOperation } from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext, CaseRequestOptions, ParsedResponse } from '../../run/case-context.js'
import type { OperationRequest } from '../../run/send.js'
import type { Requirement } from '../../run/target.js'
import { validRequest } from '../contract-cases.js'
import { createCase, type SuiteCase, type SuiteCaseOptions } from '../suite-case.js'

/** The fields of an object in a response. */
export type Fields = Readonly<Record<string, unknown>>

export const minute = 60_000
export const day: number = 24 * 60 * minute

/** The values of a request. */
interface RequestValues {
  path?: Readonly<Record<string, string>>
  query?: Fields
  body?: unknown
}

/** A case about the effect of an operation, observed through other operations. */
export function effectCase(
  operation: OperationId,
  title: string,
  requirements: readonly Requirement[],
  run: SuiteCaseOptions['run'],
): SuiteCase {
  return createCase({
    group: 'effects',
    operation,
    title: `${operation}: ${title}`,
    requires: ['service', ...requirements],
    run,
  })
}

/** Creates a request with these path values, query and body; the names of the run are the defaults. */
export function requestFor(
  { session: { contract, names } }: CaseContext,
  operation: OperationId,
  { path = {}, query = {}, body }: RequestValues = {},
): OperationRequest {
  const pathValues = Object.fromEntries(
    pathParamNames(operation).flatMap(name => (path[name] === undefined ? [] : [[name, path[name] ?? '']])),
  )
  const runNames = { ...names, path: { ...names.path, ...pathValues } }
  const request = validRequest(contract, findOperation(contract, operation), runNames)
  return { ...request, query: { ...request.query, ...query }, ...(body === undefined ? {} : { body }) }
}

/** Returns the credentials of the other account. */
export function asOtherAccount({ session }: CaseContext): CaseRequestOptions {
  return { as: session.target.otherAccount?.credentials ?? 'anonymous' }
}

/** Returns the credentials of the second user. */
export function asSecondUser({ session }: CaseContext): CaseRequestOptions {
  return { as: session.target.secondUser?.credentials ?? 'anonymous' }
}

/** Returns the names in the path of a request, with unescaped slashes. */
export function pathNames({ path }: OperationRequest): { namespace: string; repository: string } {
  return { namespace: String(path.namespace), repository: String(path.repository).replaceAll('$', '/') }
}

/** Sends a request and adds a problem unless it succeeds. */
export async function requestSuccess(
  context: CaseContext,
  request: OperationRequest,
  options: CaseRequestOptions = {},
): Promise<ParsedResponse> {
  const response = await context.request(request, options)
  const { status, text } = response
  context.expect(status < 300, `${request.operation}: expected success, received status ${status}: ${text.slice(0, 200)}`)
  return response
}

/** Sends the request of an operation and adds a problem unless it succeeds. */
export function requestOperation(
  context: CaseContext,
  operation: OperationId,
  values: RequestValues = {},
  options: CaseRequestOptions = {},
): Promise<ParsedResponse> {
  return requestSuccess(context, requestFor(context, operation, values), options)
}

/** Sends a request that must succeed and returns the JSON of its response. */
export async function fetchJson(
  context: CaseContext,
  operation: OperationId,
  values: RequestValues = {},
  options: CaseRequestOptions = {},
): Promise<unknown> {
  return (await requestOperation(context, operation, values, options)).json
}

/** Returns the fields of a JSON object; none for any other value. */
export function asObject(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

/** Returns the fields of a document that a service may quote as a string; none for any other text. */
export function asDocument(value: unknown): Fields {
  return asObject(typeof value === 'string' ? parseJson(value) : value)
}

/** Returns the objects in a JSON array; none for any other value. */
export function asObjects(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(asObject) : []
}

/** Returns the time of a response in milliseconds; without a valid `Date` header, that of this computer. */
export function dateOf({ headers }: Pick<ParsedResponse, 'headers'>): number {
  return Date.parse(headers.get('date') ?? '') || Date.now()
}

/** Returns the sum of a numeric field. Another case reports values of the wrong type, which count as 0 here. */
export function sumOf(items: readonly Fields[], field: string): number {
  return items.reduce((sum, item) => sum + (typeof item[field] === 'number' ? item[field] : 0), 0)
}

/** Adds a problem for each field with an unexpected value. */
export function expectFields(context: CaseContext, subject: string, actual: Fields, expected: Fields): void {
  for (const [name, value] of Object.entries(expected))
    context.expect(
      actual[name] === value,
      `${subject}: expected ${name} to be ${JSON.stringify(value)}, received ${JSON.stringify(actual[name])}.`,
    )
}

/** Adds a problem unless a list contains exactly these values, in any order. */
export function expectValues(
  context: CaseContext,
  subject: string,
  actual: readonly unknown[],
  expected: readonly string[],
): void {
  const [found, sorted] = [actual.map(String).sort().join(', '), expected.toSorted().join(', ')]
  context.expect(found === sorted, `${subject}: expected ${sorted || 'nothing'}, received ${found || 'nothing'}.`)
}

/** Returns the tag of the signature of an image: signing tools name it after the digest. */
export function signatureTag({ digest }: Fields): string {
  return `${String(digest).replace(':', '-')}.sig`
}
