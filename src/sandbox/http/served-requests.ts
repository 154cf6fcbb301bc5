import { originOf } from '../../http/origin.js'
import type { SandboxContext } from '../context.js'
import type { SandboxSettings } from '../settings.js'

/** The requests that were received over HTTP. In process, callers choose any address. */
export const servedRequests: WeakSet<Request> = new WeakSet()

/** The last settings with an address, since most requests use the same one. */
const addressed = new WeakMap<SandboxSettings, SandboxSettings>()

/**
 * Returns the settings for a request. Unless the setting `registry` names another host, the registry has the address by which the
 * sandbox was called.
 */
export function settingsFor(request: Request, { settings, hasRegistry }: SandboxContext): SandboxSettings {
  if (!hasRegistry || settings.registry !== null || !servedRequests.has(request)) return settings
  const origin = originOf(request)
  const registry = origin.slice(origin.indexOf('//') + 2)
  const last = addressed.get(settings)
  if (last?.registry === registry) return last
  const changed = { ...settings, registry }
  addressed.set(settings, changed)
  return changed
}
