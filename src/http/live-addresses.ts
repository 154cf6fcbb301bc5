import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'

/** Scheme and host of a service of the live cloud, in an address. */
const liveOrigin = /https:\/\/[\w-]+(?:\.[\w-]+)?\.myhuaweicloud\.(?:com|eu)(?=[/"])/g

/** Whether an operation describes versions of the API. These are at the root, above all resources. */
export function describesVersions(operation: OperationId): boolean {
  const { service, url }: OperationRow = operations[operation]
  return service !== 'iam' && url.lastIndexOf('/') === 0
}

/** Whether the responses of an operation contain addresses that clients call, which a mock replaces by its own. */
export function hasLiveAddresses(operation: OperationId): boolean {
  const { service }: OperationRow = operations[operation]
  return service === 'iam' || describesVersions(operation)
}

/** Replaces the addresses of the live cloud in the JSON of an example by those of a server. */
export function replaceLiveOrigins(text: string, origin: string): string {
  // A host may contain what a replacement would interpret.
  return text.replaceAll(liveOrigin, () => origin)
}
