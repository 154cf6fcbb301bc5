/** The parts of the bundle that the generator reads. */
export interface Contract {
  openapi: string
  info: { version: string }
  paths: Record<string, PathItem>
  components: { schemas: Record<string, Schema> }
}
export interface PathItem {
  parameters?: Ref[]
  [method: string]: Operation | Ref[] | undefined
}
export interface Operation {
  operationId: string
  'x-reference': string
  'x-creates'?: string[]
  'x-safe'?: boolean
  'x-permission'?: 1 | 3 | 7
  summary: string
  description: string
  tags: [string]
  servers?: { url: string }[]
  security?: Record<string, string[]>[]
  parameters?: Ref[]
  requestBody?: { required?: boolean; content: Content }
  responses: Record<string, Ref>
}
export interface Ref {
  $ref?: string
}
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
}
/** A key of a filter: what it takes, which field of an item it looks at, and whether a part of that matches. */
export interface FilterKey {
  enum?: string[]
  pattern?: string
  examples?: string[]
  matches?: { field: string; substring?: true | 'unsettled' }
}
export interface Response {
  headers?: Record<string, Ref>
  'x-evidence'?: Record<string, { grade: string; note: string }>
  content?: Content
}
export interface Example {
  value: unknown
}
export interface Header {
  'x-conditional'?: boolean
  required?: boolean
  schema: Schema
}
export type Content = Record<string, { schema: Schema; examples?: Record<string, Ref> }>
export type Schema = Record<string, unknown>

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const

/** Follows a local `$ref`, if it is one. */
export function deref<T>(contract: Contract, node: Ref | T): T {
  const pointer = (node as Ref).$ref
  if (pointer === undefined) return node as T
  let target: unknown = contract
  for (const part of pointer.slice(2).split('/')) {
    target = (target as Record<string, unknown>)[decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return deref(contract, target as T)
}

/** An operation with what its path item adds. */
export interface OperationEntry {
  path: string
  method: (typeof methods)[number]
  operation: Operation
  parameters: Parameter[]
}

const known = new WeakMap<Contract, OperationEntry[]>()

/** All operations, in the order of the document. A document does not change once it is read. */
export function operationEntries(contract: Contract): OperationEntry[] {
  const found = known.get(contract) ?? readEntries(contract)
  known.set(contract, found)
  return found
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
