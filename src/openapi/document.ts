import type { OperationId } from '../../generated/operations.js'

/** The contract: an OpenAPI 3.1 document, bundled into one file. Members that this project does not read are left out. */
export interface Contract {
  openapi: string
  info: { version: string; description: string }
  servers?: { url: string }[]
  security?: Record<string, string[]>[]
  tags?: { name: string; description: string; 'x-displayName'?: string }[]
  paths: Record<string, PathItem>
  components: { schemas: Record<string, Schema> }
  /** What the extensions and the grades of evidence mean, and the addresses of the guides. */
  'x-legend'?: { hosts?: { description: string }; guides?: { name: string; url: string }[]; [topic: string]: unknown }
  /** The error codes, with their meaning. */
  'x-error-catalogue'?: Record<string, unknown>
}

/** A path: its operations by method, and the parameters that they share. */
export interface PathItem {
  parameters?: Ref[]
  [method: string]: Operation | Ref[] | undefined
}

/** An operation, with the extensions that `x-legend` of the contract describes. */
export interface Operation {
  operationId: OperationId
  'x-reference': Reference
  'x-creates'?: string[]
  'x-evidence'?: Evidence
  'x-safe'?: boolean
  'x-destructive'?: boolean
  'x-secret'?: boolean
  'x-permission'?: 1 | 3 | 7
  'x-repository-permission'?: 1 | 3 | 7
  'x-raw-slash'?: boolean
  /** The statuses that later editions list for success, with the first of these editions. */
  'x-later-statuses'?: Record<string, string>
  /** The error codes by status; without an entry, those in the examples of the response. */
  'x-error-codes'?: Record<string, string[]>
  summary: string
  description: string
  tags: [string]
  servers?: { url: string }[]
  security?: Record<string, string[]>[]
  parameters?: Ref[]
  requestBody?: { required?: boolean; content: Content }
  responses: Record<string, Ref>
}

/** A section or page of the vendor's reference. */
export interface Reference {
  /** The date of the edition. */
  edition: string
  section?: string
  page?: string
}

/** A reference to a component. The type of what it refers to is known only where it is resolved. */
export interface Ref {
  $ref?: string
}

/** A parameter of the path, the query or the header. */
export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description: string
  schema: Schema
  'x-slash-as'?: string
  example?: unknown
  'x-filter'?: Record<string, FilterKey>
  'x-sorts-by'?: Record<string, string>
  'x-edition'?: string
  'x-evidence'?: Evidence
}

/** The sources of a part of the contract, by the entry on the page of discrepancies. */
export type Evidence = Record<string, { grade: string; also?: string; note: string }>

/** A key of a filter: its valid values, the field of an item that it matches, and whether a substring matches. */
export interface FilterKey {
  required?: true
  enum?: string[]
  pattern?: string
  examples?: string[]
  matches?: { field: string; substring?: true | 'unsettled' }
}

/** A response of an operation. */
export interface ResponseObject {
  headers?: Record<string, Ref>
  'x-evidence'?: Evidence
  content?: Content
}

/** An example of a request body or response body. */
export interface Example {
  value: unknown
}

/** A response header. */
export interface Header {
  'x-conditional'?: boolean
  required?: boolean
  schema: Schema
}

/** A body by media type. */
export type Content = Record<string, { schema: Schema; examples?: Record<string, Ref> }>

/** A JSON Schema. */
export type Schema = Record<string, unknown>

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const

/** Returns the node itself, or the target of its local `$ref`. */
export function deref<T>(contract: Contract, node: Ref | T): T {
  const pointer = (node as Ref).$ref
  if (pointer === undefined) return node as T
  let target: unknown = contract
  for (const part of pointer.slice(2).split('/')) {
    target = (target as Record<string, unknown>)[decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return deref(contract, target as T)
}

/** An operation with its path, its method and all of its parameters, those of its path included. */
export interface OperationEntry {
  path: string
  method: (typeof methods)[number]
  operation: Operation
  parameters: Parameter[]
}

const cache = new WeakMap<Contract, OperationEntry[]>()

/** Returns all operations in the order of the document. They are read once, so the document must not change afterwards. */
export function operationEntries(contract: Contract): OperationEntry[] {
  const entries = cache.get(contract) ?? readEntries(contract)
  cache.set(contract, entries)
  return entries
}

/**
 * Returns an operation by its ID.
 *
 * @throws Error when the contract has no such operation
 */
export function findOperation(contract: Contract, operationId: string): OperationEntry {
  const entry = operationEntries(contract).find(({ operation }) => operation.operationId === operationId)
  if (!entry) throw new Error(`The contract has no operation ${operationId}.`)
  return entry
}

function readEntries(contract: Contract): OperationEntry[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    methods.flatMap(method => {
      const operation = item[method] as Operation | undefined
      if (!operation) return []
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(parameter =>
        deref<Parameter>(contract, parameter),
      )
      return [{ path, method, operation, parameters }]
    }),
  )
}
