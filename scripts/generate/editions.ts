import {
  type Contract,
  deref,
  type Operation,
  type PathItem,
  type Ref,
  type ResponseObject,
  type Schema,
} from '../../src/openapi/document.js'
import { compactJson } from './compact-json.js'
import { downConvert } from './down-convert.js'
import { editionOf, firstEdition } from './edition-of.js'
import { mergeErrorResponses } from './merge-responses.js'
import { pruneComponents } from './prune.js'
import { slimEdition } from './slim.js'

/** Returns the files of the editions that are made from the bundle, by name. */
export function editionFiles(contract: Contract): [name: string, text: string][] {
  const client = clientEdition(contract)
  const editions: [string, object][] = [
    ['openapi-3.0.json', downConvert(contract)],
    ['openapi-client.json', client],
    ['openapi-client-3.0.json', downConvert(client)],
    ['openapi-slim.json', slimEdition(contract, client)],
    [`openapi-${firstEdition}.json`, editionOf(contract, firstEdition)],
  ]
  return editions.map(([name, document]) => [name, `${compactJson(document)}\n`])
}

const editionDescription = `The edition of the contract for code generators: without the operations of IAM, which other hosts serve, and without
the project's own extensions. Responses that may be empty have no content here, although the service can send a JSON object. The complete
contract is \`openapi.yaml\` of the package huaweicloud-swr.`

/**
 * Returns the edition for code generators. Many of them ignore the servers of an operation and would send a password to the wrong host,
 * so the operations of IAM are left out.
 */
export function clientEdition(contract: Contract): Contract {
  const paths = Object.fromEntries(
    Object.entries(contract.paths).flatMap(([path, item]) => {
      const kept = Object.entries(item).filter(([, operation]) => !(operation as Operation).servers)
      return kept.length === 0
        ? []
        : [[path, Object.fromEntries(kept.map(([method, part]) => [method, clientResponses(contract, part as Operation)]))]]
    }),
  )
  const used = new Set(
    Object.values(paths).flatMap(item => Object.values(item as PathItem).flatMap(part => (part as Operation).tags)),
  )
  const { tags = [] } = contract
  const kept = {
    ...contract,
    info: { ...contract.info, description: editionDescription.replaceAll('\n', ' ') },
    tags: tags.filter(({ name }) => used.has(name)),
    paths,
  }
  return pruneComponents(mergeErrorResponses(withoutExtensions(kept) as Contract))
}

/**
 * Removes the content of responses whose body may be empty, since OpenAPI can't express it and generated clients fail. Their headers
 * go too: openapi-typescript-codegen returns a header in place of every body, also of errors, if a success has only headers.
 * Declares the success statuses of later editions, since strict clients report a status that isn't declared as a failure.
 */
function clientResponses(contract: Contract, operation: Operation): Operation {
  const responses = Object.entries(operation.responses).map(([status, ref]): [string, Ref] => {
    const response = deref<ResponseObject>(contract, ref)
    const schema = response.content?.['application/json']?.schema
    if (!schema || !deref<Schema>(contract, schema)['x-body-optional']) return [status, ref]
    const { content: _content, headers: _headers, ...rest } = response
    return [status, rest as Ref]
  })
  const success = Object.keys(operation.responses).find(status => status.startsWith('2'))
  const later = Object.keys(operation['x-later-statuses'] ?? {}).map((status): [string, Ref & { description: string }] => [
    status,
    { description: `The same as ${success}. Later editions of the reference list it instead.` },
  ])
  return { ...operation, responses: Object.fromEntries([...responses, ...later]) }
}

/** Extensions that tools other than those of this project read. */
const publicExtensions = new Set(['x-extensible-enum'])

/** Removes the extensions, but not the names of headers and fields. */
function withoutExtensions(node: unknown, areNames = false): unknown {
  if (Array.isArray(node)) return node.map(item => withoutExtensions(item))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => areNames || !key.startsWith('x-') || publicExtensions.has(key))
      .map(([key, value]) => [
        key,
        !areNames && (key === 'value' || key === 'example')
          ? value
          : withoutExtensions(value, !areNames && (key === 'properties' || key === 'headers')),
      ]),
  )
}
