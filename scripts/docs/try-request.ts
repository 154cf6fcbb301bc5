import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'
import { exampleCall } from '../../src/cli/call/example.js'
import type { Contract, OperationEntry } from '../../src/openapi/document.js'

/** The request of the panel “Try it” of an operation, and its inputs. */
export interface TryRequest {
  method: string
  path: string
  /** Whether the operation requires a token. */
  token: boolean
  parameters: { name: string; in: 'path' | 'query' | 'header'; value: string; slash?: string }[]
  /** The body to start with, as text. */
  body?: string
}

type Values = Readonly<Partial<Record<string, string>>>

/** Values that exist in the sandbox of `npm start`, for most operations. */
const defaultValues: Values = { namespace: 'shop', repository: 'checkout/api', tag: '8.2.1', access_domain: 'partner' }

/** The demo repository that is already shared. */
const sharedRepository: Values = { repository: 'search' }

/** The demo repository that has a trigger. */
const withTrigger: Values = { repository: 'storefront', trigger: 'redeploy-storefront' }

/** The demo repository that has a retention policy. */
const withRetention: Values = { namespace: 'data', repository: 'etl/orders', retention_id: '46' }

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
  showRetention: withRetention,
  updateRetention: withRetention,
  deleteRetention: withRetention,
  deleteImageSyncRepo: { repository: 'storefront' },
  listTriggersDetails: withTrigger,
  showTrigger: withTrigger,
  updateTrigger: withTrigger,
  deleteTrigger: withTrigger,
}

/** What the body of the contract's example has differently in the sandbox: values that exist there. */
const operationBodies: Readonly<Partial<Record<OperationId, object>>> = {
  createRepoTag: { source_tag: '8.2.1' },
  updateRetention: { rules: [{ template: 'tag_rule', params: { num: '20' }, tag_selectors: [] }] },
  deleteImageSyncRepo: { remoteNamespace: 'shop-mirror' },
}

function prefilledBody(body: unknown, id: OperationId): unknown {
  const own = operationBodies[id]
  return own ? { ...(body as object), ...own } : body
}

/** Returns the request of “Try it”. Paths and bodies are filled in; queries are empty, since all filters combined match nothing. */
export function tryRequest(contract: Contract, { path, method, operation, parameters }: OperationEntry): TryRequest {
  const id = operation.operationId
  const row: OperationRow = operations[id]
  const example = exampleCall(contract, id)
  const prefilled: Values = { ...example.path, ...defaultValues, ...operationValues[id] }
  return {
    method: method.toUpperCase(),
    path,
    token: !row.anonymous,
    parameters: parameters.map(({ name, in: location, required, example: value, 'x-slash-as': slash }) => ({
      name,
      in: location,
      value: location === 'path' ? (prefilled[name] ?? '') : required ? String(value ?? '') : '',
      ...(slash && { slash }),
    })),
    ...(example.body === undefined ? {} : { body: JSON.stringify(prefilledBody(example.body, id), null, 2) }),
  }
}
