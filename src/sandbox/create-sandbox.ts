import { Hono } from 'hono'
import { addAdminRoutes } from './admin/routes.js'
import { summarize } from './admin/summary.js'
import type { SandboxRuntime } from './context.js'
import { Faults } from './faults/faults.js'
import { findLogin, maxLoginLifetime, regionOfLogin } from './handlers/logins.js'
import { toResponse } from './http/responses.js'
import { addRoutes } from './http/routes.js'
import { servedRequests } from './http/served-requests.js'
import { checkToken } from './http/token-check.js'
import { unknownPathParts } from './http/unknown-path.js'
import { unknownRegion } from './known-regions.js'
import { regionOfProject } from './regions.js'
import { resolveRegistry } from './registry/options.js'
import { createRegistry } from './registry/registry.js'
import type { Sandbox, SandboxOptions } from './sandbox.js'
import { loadSeed } from './seed/seed.js'
import { resolveSettings } from './settings.js'
import { resetTo, restoreSnapshot, takeSnapshot } from './snapshot/snapshot.js'
import { addAccessKey } from './store/access-keys.js'
import { defaultAccounts } from './store/accounts.js'
import { Clock } from './store/clock.js'
import { createImages } from './store/images.js'
import { checkInvariants } from './store/invariants.js'
import { Random } from './store/random.js'
import { runDue, runRetentions } from './store/run-due.js'
import { Store } from './store/store.js'
import { maxTimestamp } from './store/time.js'
import { createUsers } from './store/users.js'
import { validateOptions } from './validate-options.js'
import { Variants } from './variants/variants.js'

/**
 * Creates a sandbox.
 *
 * @throws TypeError when an option is invalid
 *
 * @example
 * const sandbox = createSandbox()
 * const credentials = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }
 * const swr = createSwrClient({ endpoint: 'http://sandbox', credentials, fetch: sandbox.fetch })
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  validateOptions(options)
  const {
    accounts = defaultAccounts,
    seed = {},
    randomSeed = 1,
    firstId = 1,
    faults = [],
    variants = [],
    administration = true,
    frozenAt,
    registry: registryOption,
    ...overrides
  } = options
  const registryOptions = resolveRegistry(registryOption)
  const settings = resolveSettings({ ...overrides, registry: registryOptions.host })
  for (const [index, project] of settings.projects.entries()) {
    const problem = unknownRegion(regionOfProject(project), settings)
    if (problem) throw new TypeError(`Invalid sandbox options: options.projects[${index}]: ${problem}.`)
  }
  const { tokenLifetime, loginLifetime } = settings
  const runtime: SandboxRuntime = {
    store: new Store(),
    // A token or login issued at the latest time must still have an expiry date.
    clock: new Clock(maxTimestamp - Math.max(tokenLifetime, loginLifetime, maxLoginLifetime)),
    random: new Random(randomSeed),
    settings,
    hasRegistry: registryOptions.enabled,
    requestIds: new Random(~randomSeed),
    faults: new Faults(faults, randomSeed),
    variants: new Variants(variants),
  }
  if (frozenAt !== undefined) freezeClock(runtime.clock, frozenAt)
  runtime.store.nextId = firstId
  loadSeed({ accounts }, runtime)
  loadSeed(seed, runtime)
  const initial = takeSnapshot(runtime)

  const registry = registryOptions.enabled ? createRegistry(runtime, registryOptions) : undefined
  const app = new Hono()
  const afterDue = <T>(read: () => T): T => {
    runDue(runtime)
    return read()
  }
  const sandbox: Sandbox = {
    async fetch(input, init) {
      const request = toRequest(input, init)
      // A server handles every request that it received, and creating its signal would be slower than the rest.
      if (!servedRequests.has(request)) request.signal.throwIfAborted()
      runDue(runtime)
      const response = registry?.respond(request)
      if (response) return response
      // The contract has no HEAD operation, and a response to HEAD has no body.
      if (request.method === 'HEAD') {
        const parts = checkToken(request, runtime) ?? (await unknownPathParts(request, runtime))
        return toResponse({ ...parts, text: null }, runtime.clock.now())
      }
      return app.fetch(request)
    },
    clock: runtime.clock,
    images: createImages(runtime),
    users: createUsers(runtime),
    faults: runtime.faults,
    variants: runtime.variants,
    checkLogin(username, password) {
      const login = findLogin(runtime.store, username, password, runtime.clock.now())
      return login && { account: login.account, userId: login.userId, region: regionOfLogin(login) }
    },
    createAccessKey: (options = {}) => addAccessKey(options, runtime),
    state: () => afterDue(() => summarize(runtime)),
    loadSeed: seed => loadSeed(seed, runtime),
    snapshot: () => afterDue(() => takeSnapshot(runtime)),
    runRetentions: () => runRetentions(runtime),
    checkInvariants: () => checkInvariants(runtime.store),
    restore: snapshot => restoreSnapshot(runtime, snapshot),
    reset: () => resetTo(runtime, initial),
  }
  if (administration) addAdminRoutes(app, sandbox, settings)
  addRoutes(app, runtime, administration)
  return sandbox
}

/** Requests of another realm, such as a worker's, aren't instances of this realm's class. */
function toRequest(input: string | URL | Request, init: RequestInit | undefined): Request {
  const isRequest = typeof input === 'object' && 'headers' in input
  return isRequest && init === undefined ? input : new Request(input, init)
}

/** Freezes the clock. The error of an invalid time names the option. */
function freezeClock(clock: Clock, time: number | string | Date): void {
  try {
    clock.freeze(time)
  } catch (error) {
    throw new TypeError(`Invalid sandbox options: options.frozenAt. ${error instanceof Error ? error.message : error}`)
  }
}
