import type { Contract } from '../../src/openapi/document.js'

// Counts the bundle independently of the code that generates the cases, so that neither hides an omission of the other.

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

/** The ids of the operations that an edition of the reference describes. */
export function editionOperationIds(contract: Contract, edition: string): string[] {
  return operations(contract)
    .filter(({ operation }) => (operation['x-reference'] as Node).edition === edition)
    .map(({ id }) => id)
}

/** All pairs of operation and status, or only those that the reference lists. */
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
