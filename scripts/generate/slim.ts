import { type Contract, deref, type Operation, type Ref, type ResponseObject, type Schema } from '../../src/openapi/document.js'
import { pruneComponents } from './prune.js'

const description = `The edition of the contract for agents: requests and successful responses, in short. Each call sends the header X-Auth-Token, or a signature.
In a path, write / in a repository name as $. limit and offset only work together, and a filter replaces all other query parameters.
Confirm an operation with x-destructive before you call it, and never show the response of one with x-secret.
Repeat a call only after 429, 502, 503, 504 or a lost connection, and a POST only after 429.`

const errorDescription =
  'An error, as JSON. Its code, such as SVCSTG.SWR.4040058, is in errorCode or error_code, its message in errorMessage or error_msg.'

/**
 * Returns the edition for agents, which send every operation to a model: without examples, evidence and the operations of IAM, and with
 * one response for all errors. It marks operations that return a secret, and those that can delete or replace something.
 *
 * @param client the edition for code generators
 */
export function slimEdition(contract: Contract, client: Contract): Contract {
  const paths = Object.fromEntries(
    Object.entries(client.paths).map(([path, item]): [string, object] => [
      path,
      Object.fromEntries(
        Object.entries(item).map(([method, operation]) => [
          method,
          slimOperation(client, method, operation as Operation, contract.paths[path]?.[method] as Operation),
        ]),
      ),
    ]),
  )
  const { openapi, info, components, security } = client
  const document = {
    openapi,
    info: { ...info, description: description.replaceAll('\n', ' ') },
    servers: client.servers,
    security,
    paths,
    components,
  }
  return pruneComponents(shortenTexts(document) as Contract)
}

/** Returns an operation of the edition for code generators in short. `full` is the same operation of the complete contract. */
function slimOperation(client: Contract, method: string, operation: Operation, full: Operation): object {
  const success = Object.keys(full.responses).find(status => status.startsWith('2'))
  const response = success && operation.responses[success]
  if (!response) throw new Error(`${operation.operationId} has no successful response.`)
  const marks = {
    ...((method === 'delete' || full['x-destructive']) && { 'x-destructive': true }),
    ...(full['x-secret'] && { 'x-secret': true }),
  }
  const warning =
    method === 'delete'
      ? 'Destructive. '
      : full['x-destructive']
        ? 'Destructive: can delete or replace images. '
        : full['x-secret']
          ? 'Returns a secret; never log or display it. '
          : ''
  return {
    operationId: operation.operationId,
    summary: operation.summary,
    description: `${warning}${operation.description}`,
    ...marks,
    ...(operation.parameters && { parameters: operation.parameters }),
    ...(operation.requestBody && { requestBody: operation.requestBody }),
    responses: { [success]: withoutRequestId(client, response), default: { description: errorDescription } },
  }
}

function withoutRequestId(client: Contract, ref: Ref): object {
  const { headers = {}, ...response } = deref<ResponseObject>(client, ref)
  const kept = Object.entries(headers).filter(([name]) => name !== 'X-Request-Id')
  return { ...response, ...(kept.length > 0 && { headers: Object.fromEntries(kept) }) }
}

/**
 * Removes examples, puts each description on one line, and the known values of an open enumeration into it. Properties keep their
 * names, which may be those of keywords.
 */
function shortenTexts(node: unknown, areNames = false): unknown {
  if (Array.isArray(node)) return node.map(item => shortenTexts(item))
  if (typeof node !== 'object' || node === null) return node
  const known = areNames ? undefined : (node as Schema)['x-extensible-enum']
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => areNames || !removed.has(key))
      .map(([key, value]) => [
        key,
        !areNames && key === 'description' && typeof value === 'string'
          ? `${value.replaceAll(/\s+/g, ' ').trim()}${knownValues(value, known)}`
          : shortenTexts(value, !areNames && key === 'properties'),
      ]),
  )
}

const removed = new Set(['example', 'examples', 'x-extensible-enum'])

/** Returns a sentence with the known values, unless there are none or the description names each of them. */
function knownValues(description: string, values: unknown): string {
  if (!Array.isArray(values) || values.length > maxValues || values.every(value => description.includes(`\`${value}\``)))
    return ''
  return ` Known values: ${values.map(value => `\`${value}\``).join(', ')}.`
}

/** Error codes are more: a model reads them in the error. */
const maxValues = 20
