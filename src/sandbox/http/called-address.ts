import { originOf } from '../../http/origin.js'
import type { SandboxContext } from '../context.js'
import type { SandboxSettings } from '../settings.js'

/** The requests that came over HTTP. In process, the address of a request is whatever the caller writes. */
export const servedRequests: WeakSet<Request> = new WeakSet()

/** The last settings with an address, since most requests use the same one. */
const addressed = new WeakMap<SandboxSettings, SandboxSettings>()

/** Returns the settings for a request. Unless the setting `registry` names another host, images are where the sandbox was called. */
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
