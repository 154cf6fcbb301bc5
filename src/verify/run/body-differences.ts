import type { OperationId } from '../../../generated/operations.js'
import { type Contract, deref, findOperation, type ResponseObject, type Schema } from '../../openapi/document.js'

/** How a body differs from its schema without violating it. */
export interface BodyDifferences {
  /** Pointers to fields that the schema doesn't declare; `*` stands for any index. */
  undeclared: ReadonlySet<string>
  /** Values that an open list of values doesn't contain, by pointer. */
  undocumented: ReadonlyMap<string, unknown>
}

/** A part of a body, with the rules for its value. Its parts are resolved when a body first has them. */
interface SchemaNode {
  pointer: string
  schema: {
    properties?: Record<string, Schema>
    items?: Schema
    additionalProperties?: Schema | boolean
    'x-extensible-enum'?: readonly unknown[]
  }
  parts: Map<string, SchemaNode | undefined>
}

const nodesByContract = new WeakMap<Contract, Map<string, SchemaNode>>()

/** Compares a body with the schema of a response. Maps and open objects accept every field. */
export function bodyDifferences(contract: Contract, operation: OperationId, status: number, json: unknown): BodyDifferences {
  const undeclared = new Set<string>()
  const undocumented = new Map<string, unknown>()
  const root = json === undefined ? undefined : bodyNode(contract, operation, status)
  if (root) compare(root, json)
  return { undeclared, undocumented }

  function compare(node: SchemaNode, value: unknown): void {
    const known = node.schema['x-extensible-enum']
    if (known && value !== null && value !== '' && !known.includes(value)) undocumented.set(node.pointer, value)
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      const item = partOf(node, '*')
      if (item) for (const part of value) compare(item, part)
    } else if (node.schema.properties) {
      for (const [name, field] of Object.entries(value)) {
        const part = partOf(node, name)
        if (part) compare(part, field)
        else if (!node.schema.additionalProperties) undeclared.add(`${node.pointer}/${name}`)
      }
    }
  }

  function partOf(node: SchemaNode, name: string): SchemaNode | undefined {
    if (node.parts.has(name)) return node.parts.get(name)
    const { properties = {}, items } = node.schema
    const schema = name === '*' ? items : Object.hasOwn(properties, name) ? properties[name] : undefined
    const part = schema && createNode(contract, schema, `${node.pointer}/${name}`)
    // A hostile service may send any number of undeclared fields.
    if (part) node.parts.set(name, part)
    return part
  }
}

function bodyNode(contract: Contract, operation: OperationId, status: number): SchemaNode | undefined {
  const nodes = nodesByContract.get(contract) ?? new Map<string, SchemaNode>()
  nodesByContract.set(contract, nodes)
  const key = `${operation} ${status}`
  const existing = nodes.get(key)
  if (existing) return existing
  const schema = responseSchema(contract, operation, status)
  const node = schema && createNode(contract, schema, '')
  if (node) nodes.set(key, node)
  return node
}

function createNode(contract: Contract, schema: Schema, pointer: string): SchemaNode {
  const { anyOf, ...target } = deref<Schema & { anyOf?: Schema[] }>(contract, schema)
  const alternatives = anyOf?.map(part => deref<Schema>(contract, part)) ?? []
  // A field is declared if one of the alternatives declares it.
  const merged: Schema = Object.assign({}, target, ...alternatives)
  const properties = Object.assign({}, target.properties, ...alternatives.map(part => part.properties))
  return { pointer, schema: anyOf ? { ...merged, properties } : target, parts: new Map() }
}

/** Returns the schema of a response body, if there is one. */
export function responseSchema(contract: Contract, operation: OperationId, status: number): Schema | undefined {
  const response = findOperation(contract, operation).operation.responses[status]
  return response && deref<ResponseObject>(contract, response).content?.['application/json']?.schema
}
