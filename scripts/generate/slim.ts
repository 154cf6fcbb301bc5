import {
  type Contract,
  deref,
  type Operation,
  type Parameter,
  type Ref,
  type ResponseObject,
} from '../../src/openapi/document.js'
import { pruneComponents } from './prune.js'

const description = `The edition of the contract for agents: requests and successful responses, in short. Each call sends the header X-Auth-Token, or a signature.
In a path, write / in a repository name as $. limit and offset only work together, and a filter replaces all other query parameters.`

const errorDescription =
  'An error, as JSON. Its code, such as SVCSTG.SWR.4040058, is in errorCode or error_code, its message in errorMessage or error_msg.'

/**
 * Returns the edition for agents, which send every operation to a model: without examples, evidence and the operations of IAM, and with
 * one response for all errors. It marks operations that return a secret or delete something.
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
    servers: client.servers?.slice(0, 1),
    security,
    paths,
    components,
  }
  return pruneComponents(shorten(document) as Contract)
}

/** Returns an operation of the edition for code generators in short. `full` is the same operation of the complete contract. */
function slimOperation(client: Contract, method: string, operation: Operation, full: Operation): object {
  const [success] = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
  if (!success) throw new Error(`${operation.operationId} has no successful response.`)
  const marks = {
    ...(method === 'delete' && { 'x-destructive': true }),
    ...(full['x-secret'] && { 'x-secret': true }),
  }
  const warning = method === 'delete' ? 'Destructive. ' : full['x-secret'] ? 'Returns a secret; never log or display it. ' : ''
  return {
    operationId: operation.operationId,
    summary: operation.summary,
    description: `${warning}${firstSentences(operation.description, 2)}`,
    ...marks,
    ...(operation.parameters && { parameters: operation.parameters }),
    ...(operation.requestBody && { requestBody: operation.requestBody }),
    responses: { [success[0]]: withoutRequestId(client, success[1]), default: { description: errorDescription } },
  }
}

function withoutRequestId(client: Contract, ref: Ref): object {
  const { headers = {}, ...response } = deref<ResponseObject>(client, ref)
  const kept = Object.entries(headers).filter(([name]) => name !== 'X-Request-Id')
  return { ...response, ...(kept.length > 0 && { headers: Object.fromEntries(kept) }) }
}

/** Removes examples, and shortens descriptions to one sentence. Properties keep their names, which may be those of keywords. */
function shorten(node: unknown, areNames = false): unknown {
  if (Array.isArray(node)) return node.map(item => shorten(item))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => areNames || !removed.has(key))
      .map(([key, value]) => [
        key,
        !areNames && key === 'description' && typeof value === 'string' && !('operationId' in node) && !('title' in node)
          ? firstSentences(value, isParameter(node) ? 2 : 1)
          : shorten(value, !areNames && key === 'properties'),
      ]),
  )
}

const removed = new Set(['example', 'examples', 'x-extensible-enum'])

const isParameter = (node: object): node is Parameter => 'in' in node && 'name' in node

/** Returns the first sentences of a text. */
function firstSentences(text: string, count: number): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .split(/(?<=\.) (?=[A-Z`])/)
    .slice(0, count)
    .join(' ')
}
