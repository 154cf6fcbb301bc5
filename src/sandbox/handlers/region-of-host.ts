import { type AddressedRequest, originOf } from '../../http/origin.js'
import { regionsOf, type SandboxSettings } from '../settings.js'

/** Returns the region that the host by which the sandbox was called belongs to. */
export function regionOfHost(call: AddressedRequest, settings: SandboxSettings): string | undefined {
  // Most sandboxes have one region, and none of its hosts.
  if (settings.regions.length === 1 && typeof settings.regions[0] === 'string') return undefined
  const { host, hostname } = new URL(originOf(call))
  return regionsOf(settings).find(region => [host, hostname].includes(region.host?.toLowerCase() ?? ''))?.name
}
