import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { type Contract, findOperation, operationEntries } from '../../openapi/document.js'
import { pathParamNames } from '../../openapi/path-params.js'
import type { CaseContext, ParsedResponse } from '../run/case-context.js'
import { successStatus } from '../run/documented.js'
import type { OperationRequest } from '../run/send.js'
import { validRequest } from './contract-cases.js'
import { createListItems, prepareRequest } from './fixtures.js'
import { serializeFilter } from './list-requests.js'
import { createCase, isReadOnly, type SuiteCase } from './suite-case.js'

/** Ways to write the same path. */
const pathSpellings: Readonly<Record<string, (path: string) => string>> = {
  'an unencoded $': path => path.replaceAll('%24', '$'),
  'lower-case hexadecimal digits': path => path.replace(/(?<=\/namespaces\/\w*)-/, '%2d'),
  'percent-encoded letters': path =>
    path.replace(/(?<=\/namespaces\/|\/repos\/|\/repositories\/|\/tags\/)[a-z0-9]/g, encodeCharacter),
}

/** Ways to write the same query. */
const querySpellings: Readonly<Record<string, (query: string) => string>> = {
  'unencoded :, | and /': query => query.replaceAll('%3A', ':').replaceAll('%7C', '|').replaceAll('%2F', '/'),
  'unencoded : and encoded |': query => query.replaceAll('%3A', ':'),
  'unencoded | and encoded :': query => query.replaceAll('%7C', '|'),
  'lower-case hexadecimal digits': query => query.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase()),
  'percent-encoded letters': query => query.replace(/(?<=(?:%3A%3A|=))[a-z](?!%3A|\w*%3A)/g, encodeCharacter),
}

function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

/** Requests whose address is spelled in another way than the client does. */
export function spellingCases(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(entry => {
    const operation = entry.operation.operationId
    const spellings = pathParamNames(operation).includes('repository')
      ? Object.keys(pathSpellings)
      : pathParamNames(operation).includes('namespace')
        ? ['lower-case hexadecimal digits', 'percent-encoded letters']
        : []
    return [
      ...spellings.map(spelling => pathCase(contract, operation, spelling)),
      ...(entry.parameters.some(isQueryOfList) && !pathParamNames(operation).includes('tag')
        ? [queryCase(contract, operation)]
        : []),
    ]
  })
}

const isQueryOfList = ({ name }: { name: string }): boolean => name === 'filter' || name === 'marker'

/** Returns a page as text. The status of a job changes as time passes. */
const pageOf = ({ text, headers }: Pick<ParsedResponse, 'text' | 'headers'>): string =>
  text.replace(/"(?:status|updatedAt)":"[^"]*"/g, '') + headers.get('content-range')

function pathCase(contract: Contract, operation: OperationId, spelling: string): SuiteCase {
  return createCase({
    group: 'routing',
    operation,
    title: `${operation} accepts a path with ${spelling}`,
    requires: ['service', 'writes'],
    async run(context) {
      const request = await prepareRequest(context, operation)
      const url = `${pathSpellings[spelling]?.(encodePath(request))}${encodeQuery(request.query)}`
      context.expectStatus(request, await context.request(request, { url }), successStatus(contract, operation))
    },
  })
}

/** Writes the path as the client does. */
function encodePath({ operation, path }: OperationRequest): string {
  return operations[operation].url.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])))
}

/** Writes the query as the client does. */
function encodeQuery(query: OperationRequest['query']): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

function queryCase(contract: Contract, operation: OperationId): SuiteCase {
  const params = pathParamNames(operation)
  return createCase({
    group: 'filters',
    operation,
    title: `${operation} accepts other spellings of a query`,
    requires: ['service', 'writes', ...(params.length > 0 ? (['images'] as const) : []), ...sharedOnly(operation)],
    async run(context) {
      await createListItems(context, operation)
      const request = validRequest(contract, findOperation(contract, operation), context.session.names)
      for (const query of queriesFor(context, operation)) {
        const usual = await context.request({ ...request, query })
        context.expectStatus(request, usual, 200)
        const text = encodeQuery(query)
        context.expect(/"(?:name|Tag|tag)"/.test(usual.text), `${operation}${text} returns nothing.`)
        for (const [spelling, spell] of Object.entries(querySpellings)) {
          const url = `${encodePath(request)}${spell(text)}`
          const response = await context.request(request, { url })
          context.expect(
            response.status === 200 && pageOf(response) === pageOf(usual),
            `${url} with ${spelling} returns another response than the encoded query: ${response.status}.`,
          )
        }
      }
    },
  })
}

function sharedOnly(operation: OperationId): readonly 'otherAccount'[] {
  const { query = [] }: OperationRow = operations[operation]
  return scopeOf(query).length > 0 && isReadOnly(operation) ? ['otherAccount'] : []
}

/** Returns the parameters that choose the repositories which the account shares. */
const scopeOf = (query: readonly string[]): [name: string, value: string][] =>
  ['center', 'shared_by'].flatMap(name => (query.includes(name) ? [[name, 'self']] : []))

/** Returns queries that find fixtures of the run, as a filter and as plain parameters. */
function queriesFor({ session: { names } }: CaseContext, operation: OperationId): Record<string, string>[] {
  const { query = [] }: OperationRow = operations[operation]
  const { namespace = '', repository = '', tag = '' } = names.path
  const page = { limit: '1', offset: '0' }
  const fields: Record<string, string>[] = query.includes('tag')
    ? [{ tag, ...page }, page]
    : query.includes('name')
      ? [{ ...Object.fromEntries(scopeOf(query)), namespace, name: repository }]
      : query.includes('namespace')
        ? [{ namespace, mode: 'visible' }]
        : [page]
  return fields.flatMap(pairs => {
    const plain = Object.fromEntries(Object.entries(pairs).filter(([name]) => query.includes(name)))
    const filters = query.includes('filter') ? [{ filter: serializeFilter(pairs) }] : []
    return Object.keys(plain).length === 0 ? filters : [...filters, plain]
  })
}
