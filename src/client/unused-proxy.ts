import { processEnvironment } from '../auth/environment.js'

/** The properties of the runtime that decide whether it uses a proxy. */
export interface ProxyRuntime {
  env: Readonly<Record<string, string | undefined>>
  /** The version of Node.js with a `v`. */
  version: string
  /** The options that the runtime was started with. */
  execArgv: readonly string[]
  /** The options that the runtime supports. */
  flags: ReadonlySet<string>
}

/** The option that passes a connection through a proxy: `dispatcher` of the client, or `agent` of `nodeTransport`. */
type ProxyOption = 'dispatcher' | 'agent'

const flag = '--use-env-proxy'

/** Whether Node.js passes its connections through the proxy of the environment. Only recent versions can, and only on request. */
export function usesEnvironmentProxy({ env, execArgv, flags, version }: ProxyRuntime, option: ProxyOption): boolean {
  const isRequested = env.NODE_USE_ENV_PROXY === '1' || execArgv.includes(flag) || (env.NODE_OPTIONS ?? '').includes(flag)
  return isRequested && supportsEnvironmentProxy({ flags, version }, option)
}

/** Node.js 24.0 began with `fetch`; 24.5 and 22.21 added `node:http` and the flag. */
function supportsEnvironmentProxy({ flags, version }: Pick<ProxyRuntime, 'flags' | 'version'>, option: ProxyOption): boolean {
  return flags.has(flag) || (option === 'dispatcher' && version.startsWith('v24.'))
}

/** Returns the warning for a request that ignores `HTTPS_PROXY`; `undefined` if it uses the proxy or needs none. */
export function unusedProxyWarning(url: string, option: ProxyOption, runtime: ProxyRuntime): string | undefined {
  const { env, version } = runtime
  const isSet = Boolean(env.HTTPS_PROXY || env.https_proxy)
  if (!isSet || !url.startsWith('https:') || usesEnvironmentProxy(runtime, option)) return undefined
  if (isExcluded(new URL(url), env.NO_PROXY ?? env.no_proxy ?? '')) return undefined
  const pass =
    option === 'agent'
      ? 'pass an `agent` to nodeTransport'
      : 'pass `fetch` and a `dispatcher`, both of npm’s undici, to createSwrClient'
  return supportsEnvironmentProxy(runtime, option)
    ? `HTTPS_PROXY is set but not used. Set NODE_USE_ENV_PROXY=1 before the program starts, or ${pass}.`
    : `HTTPS_PROXY is set but not used: Node.js ${version} can't. Use 22.21, 24.5 or newer with NODE_USE_ENV_PROXY=1, or ${pass}.`
}

/** Whether `NO_PROXY` contains a host: by its name, by the name of a domain that it is in, or with `*`. */
function isExcluded({ hostname, port }: URL, noProxy: string): boolean {
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .some(entry => {
      const [, host, entryPort] = /^\*?\.?([^:]+)(?::(\d+))?$/.exec(entry) ?? []
      if (entry === '*') return true
      if (host === undefined || (entryPort !== undefined && entryPort !== (port || '443'))) return false
      return hostname === host || hostname.endsWith(`.${host}`)
    })
}

let hasWarned = false

/** Emits one warning of the process if a request ignores the proxy of the environment. Bun and Deno always use it. */
export function warnAboutUnusedProxy(url: string, option: ProxyOption): void {
  const { process } = globalThis
  if (hasWarned || process?.release?.name !== 'node' || process.versions.bun || process.versions.deno) return
  if (option === 'dispatcher' && hasOwnGlobalDispatcher()) return
  const warning = unusedProxyWarning(url, option, nodeRuntime())
  if (warning === undefined) return
  hasWarned = true
  process.emitWarning(warning, { code: 'SWR_UNUSED_PROXY' })
}

/** Returns the runtime of this process, which must be Node.js. */
export function nodeRuntime(): ProxyRuntime {
  const { version, execArgv, allowedNodeEnvironmentFlags: flags } = process
  return { env: processEnvironment(), version, execArgv, flags }
}

/** The classes of the dispatchers that Node.js itself creates without a proxy. */
const defaultDispatchers: ReadonlySet<string> = new Set(['Agent', 'Dispatcher1Wrapper'])

/** Whether the program replaced the dispatcher of `fetch`, for example with `setGlobalDispatcher` of npm's undici. */
function hasOwnGlobalDispatcher(): boolean {
  return ['undici.globalDispatcher.1', 'undici.globalDispatcher.2'].some(symbol => {
    const dispatcher: unknown = Reflect.get(globalThis, Symbol.for(symbol))
    const name = typeof dispatcher === 'object' ? dispatcher?.constructor.name : undefined
    return name !== undefined && !defaultDispatchers.has(name)
  })
}
