import { type OperationId, operations } from '../../generated/operations.js'
import { isIam } from '../openapi/iam.js'

/** Scheme and host of a service of the live cloud, in an address. */
const liveOrigin = /https:\/\/[\w-]+(?:\.[\w-]+)?\.myhuaweicloud\.(?:com|eu)(?=[/"])/g

/** Whether an operation describes versions of the API. These are at the root, above all resources. */
export function describesVersions(operation: OperationId): boolean {
  return !isIam(operation) && operations[operation].url.lastIndexOf('/') === 0
}

/** Whether the responses of an operation contain addresses that clients call, which a mock replaces by its own. */
export function hasLiveAddresses(operation: OperationId): boolean {
  return isIam(operation) || describesVersions(operation)
}

/** Replaces the addresses of the live cloud in the JSON of an example with those of a server. */
export function replaceLiveOrigins(text: string, origin: string): string {
  // A host may contain what a replacement would interpret.
  return text.replaceAll(liveOrigin, () => origin)
}
