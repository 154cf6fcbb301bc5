import type { Contract } from '../../src/openapi/document.js'

// Counted from the bundle in another way than the cases are made, so that neither can hide what the other forgot.

type Node = Record<string, unknown>
const methods = ['get', 'post', 'patch', 'delete', 'put']

function operations(contract: Contract): { id: string; operation: Node; shared: Node[] }[] {
  return Object.values(contract.paths as Record<string, Node>).flatMap(item =>
    methods
      .filter(method => method in item)
      .map(method => {
        const operation = item[method] as Node
        return { id: operation.operationId as string, operation, shared: (item.parameters ?? []) as Node[] }
      }),
  )
}

/** The number of operations. */
export function operationCount(contract: Contract): number {
  return operations(contract).length
}

/** All pairs of operation and status, or only those that the reference itself lists. */
export function pairs(contract: Contract, onlyDocumented = false): string[] {
  return operations(contract).flatMap(({ id, operation }) =>
    Object.entries(operation.responses as Record<string, Node>)
      .filter(([, response]) => !(onlyDocumented && 'x-evidence' in follow(contract, response)))
      .map(([status]) => `${id} ${status}`),
  )
}

function follow(contract: Contract, node: Node): Node {
  if (typeof node.$ref !== 'string') return node
  const [, , group = '', name = ''] = node.$ref.split('/')
  const components = contract.components as unknown as Record<string, Record<string, Node>>
  const target = components[group]?.[name]
  if (!target) throw new Error(`Nothing at ${node.$ref}`)
  return follow(contract, target)
}
