import type { OperationId } from '../../../generated/operations.js'

type Values = Readonly<Partial<Record<string, string>>>

/** What most operations find in the sandbox of `npm start`. */
const usual: Values = { namespace: 'shop', repository: 'checkout/api', tag: '8.2.1', access_domain: 'partner' }

/** The demo repository that is shared already. */
const shared: Values = { repository: 'search' }

/** Where that is not enough: what is deleted must be empty, what is changed must be there. The walk leaves its organization so. */
const others: Readonly<Partial<Record<OperationId, Values>>> = {
  deleteNamespaces: { namespace: 'walk' },
  updateNamespaceAuth: { namespace: 'walk' },
  deleteNamespaceAuth: { namespace: 'walk' },
  deleteRepo: { repository: 'legacy/admin' },
  listRepoDomains: shared,
  showAccessDomain: shared,
  updateRepoDomains: shared,
  deleteRepoDomains: shared,
}

/** What is filled in for a parameter; undefined where the contract's example will do. */
export function filledIn(operation: string, parameter: string): string | undefined {
  // Any operation may be asked for; the table has only those that there are.
  return others[operation as OperationId]?.[parameter] ?? usual[parameter]
}
