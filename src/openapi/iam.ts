import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'

/** Whether an operation belongs to IAM, which is another service: on a host of its own, with errors of its own. */
export function isIam(operation: OperationId): boolean {
  const { service }: OperationRow = operations[operation]
  return service === 'iam'
}

/** Whether a path belongs to IAM, even if no operation has it. `/v3/manage` belongs to the API. */
export function isIamPath(pathname: string): boolean {
  return /^\/v3(?:$|\/(?!manage(?:\/|$))|(?:\.0|-ext)\/)/.test(pathname)
}

/** The operation that returns a token: its response is a credential, and it needs none itself. */
export const tokenOperation: OperationId = findTokenOperation()

function findTokenOperation(): OperationId {
  const rows = Object.entries(operations) as [OperationId, OperationRow][]
  const [operation] = rows.find(([, { anonymous, secret }]) => anonymous && secret) ?? []
  if (operation === undefined) throw new Error('The contract has no operation that returns a token.')
  return operation
}
