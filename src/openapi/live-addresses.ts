import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'

/** Scheme and host of a service of the live cloud, in an address. */
const liveOrigin = /https:\/\/[\w-]+(?:\.[\w-]+)?\.myhuaweicloud\.(?:com|eu)(?=[/"])/g

/** Whether the responses of an operation contain addresses that clients call, which a mock replaces by its own. */
export function hasLiveAddresses(operation: OperationId): boolean {
  const row: OperationRow = operations[operation]
  return row.service === 'iam' || operation === 'listApiVersions' || operation === 'showApiVersion'
}

/** Replaces the addresses of the live cloud in the JSON of an example by those of a server. */
export function replaceLiveOrigins(text: string, origin: string): string {
  // A host may contain what a replacement would interpret.
  return text.replaceAll(liveOrigin, () => origin)
}
