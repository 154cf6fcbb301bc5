import type { OperationId } from '../../../generated/operations.js'

type Values = Readonly<Partial<Record<string, string>>>

/** What most operations find in the sandbox of `npm start`. */
const defaultValues: Values = { namespace: 'shop', repository: 'checkout/api', tag: '8.2.1', access_domain: 'partner' }

/** The demo repository that is shared already. */
const sharedRepository: Values = { repository: 'search' }

/** Where that is not enough: what is deleted must be empty, what is changed must be there. The walk leaves its organization so. */
const operationValues: Readonly<Partial<Record<OperationId, Values>>> = {
  deleteNamespaces: { namespace: 'walk' },
  updateNamespaceAuth: { namespace: 'walk' },
  deleteNamespaceAuth: { namespace: 'walk' },
  deleteRepo: { repository: 'legacy/admin' },
  listRepoDomains: sharedRepository,
  showAccessDomain: sharedRepository,
  updateRepoDomains: sharedRepository,
  deleteRepoDomains: sharedRepository,
}

/** What is filled in for a parameter; undefined where the contract's example will do. */
export function prefilledValue(operation: string, parameter: string): string | undefined {
  // Any operation may be asked for; the table has only those that there are.
  return operationValues[operation as OperationId]?.[parameter] ?? defaultValues[parameter]
}
