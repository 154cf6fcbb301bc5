import type { OperationId } from '../../../generated/operations.js'

type Values = Readonly<Partial<Record<string, string>>>

/** Values that exist in the sandbox of `npm start`, for most operations. */
const defaultValues: Values = { namespace: 'shop', repository: 'checkout/api', tag: '8.2.1', access_domain: 'partner' }

/** The demo repository that is already shared. */
const sharedRepository: Values = { repository: 'search' }

/** The demo repository that has a trigger. */
const withTrigger: Values = { repository: 'storefront', trigger: 'redeploy-storefront' }

/** Values for operations with other requirements, such as deleting an empty organization, which the tour leaves behind. */
const operationValues: Readonly<Partial<Record<OperationId, Values>>> = {
  deleteNamespaces: { namespace: 'tour' },
  updateNamespaceAuth: { namespace: 'tour' },
  deleteNamespaceAuth: { namespace: 'tour' },
  deleteRepo: { repository: 'legacy/admin' },
  listRepoDomains: sharedRepository,
  showAccessDomain: sharedRepository,
  updateRepoDomains: sharedRepository,
  deleteRepoDomains: sharedRepository,
  listTriggersDetails: withTrigger,
  showTrigger: withTrigger,
  updateTrigger: withTrigger,
  deleteTrigger: withTrigger,
}

/** Returns the value to fill in for a parameter, or undefined to use the contract's example. */
export function prefilledValue(operation: string, parameter: string): string | undefined {
  // The operation may not be in the table.
  return operationValues[operation as OperationId]?.[parameter] ?? defaultValues[parameter]
}
