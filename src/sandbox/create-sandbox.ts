import { Hono } from 'hono'
import { addAdminRoutes } from './admin/routes.js'
import { type SandboxSummary, summarize } from './admin/summary.js'
import { validateOptions } from './validate-options.js'
import { type FaultRule, Faults } from './faults/faults.js'
import { findLogin } from './handlers/logins.js'
import { toResponse } from './http/responses.js'
import { addRoutes, notFoundParts } from './http/routes.js'
import { type AccountOptions, defaultAccounts } from './store/accounts.js'
import { Clock } from './store/clock.js'
import { createImages, type Images } from './store/images.js'
import { checkInvariants } from './store/invariants.js'
import { Random } from './store/random.js'
import { loadSeed, type Seed } from './seed/seed.js'
import { defaultSettings, type SandboxSettings } from './settings.js'
import { type SandboxRuntime, resetTo, restoreSnapshot, takeSnapshot } from './store/snapshot.js'
import type { SandboxSnapshot } from './store/snapshot-types.js'
import { Store } from './store/store.js'
import { maxTimestamp } from './store/time.js'

/** How a sandbox is to be. */
export interface SandboxOptions extends Partial<SandboxSettings> {
  /** The accounts; `demo` and `partner` unless given. */
  accounts?: readonly AccountOptions[]
  /** Data to begin with; `reset` comes back to it. */
  seed?: Seed
  /** Where the generators of tokens, passwords, ids of requests and faults begin. */
  randomSeed?: number
  /** The first id of an organization, a repository or a tag. */
  firstId?: number
  /** Faults that happen by themselves. */
  faults?: readonly FaultRule[]
  /** Whether `/_sandbox/` answers and requests may ask for faults; so it is unless told otherwise. */
  administration?: boolean
}

/** Whom a temporary login belongs to. */
export interface LoginOwner {
  account: string
  userId: string
}

/** The service's behaviour in memory. */
export interface Sandbox {
  /** Answers a request; goes straight into `createSwrClient({ fetch })`. Fails with the reason of the request's signal, as `fetch` does. */
  fetch: (request: Request) => Promise<Response>
  clock: Clock
  images: Images
  faults: Faults
  /** Whom a temporary login belongs to, while it lasts. */
  checkLogin: (username: string, password: string) => LoginOwner | undefined
  /** What there is, in short and without secrets. */
  state: () => SandboxSummary
  /**
   * Adds data: all of it or, when something is wrong, nothing.
   *
   * @throws TypeError or ApiError when something is wrong
   */
  loadSeed: (seed: Seed | unknown) => void
  /** The whole state as plain data, for `restore`. It holds the secrets of the sandbox's users. */
  snapshot: () => SandboxSnapshot
  /**
   * Goes back to a snapshot.
   *
   * @throws TypeError when it is none, or contradicts itself; the state stays as it is then
   */
  restore: (state: SandboxSnapshot | unknown) => void
  /** What contradicts itself in the state, one sentence each; nothing but a mistake of the sandbox brings any. */
  checkInvariants: () => string[]
  /** Goes back to the beginning: accounts, seed, clock, generators and faults. */
  reset: () => void
}

/**
 * Makes a sandbox.
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
    administration = true,
    ...given
  } = options
  const settings: SandboxSettings = { ...defaultSettings }
  // What is left undefined is as if it was not named.
  for (const [name, value] of Object.entries(given)) if (value !== undefined) Object.assign(settings, { [name]: value })
  const { tokenLife, loginLife } = settings
  const parts: SandboxRuntime = {
    store: new Store(),
    // What is issued at the last moment must still have a date for its end.
    clock: new Clock(maxTimestamp - Math.max(tokenLife, loginLife)),
    random: new Random(randomSeed),
    settings,
    requests: new Random(~randomSeed),
    faults: new Faults(faults, randomSeed),
  }
  parts.store.nextId = firstId
  loadSeed({ accounts }, parts)
  loadSeed(seed, parts)
  const beginning = takeSnapshot(parts)

  const app = new Hono()
  const sandbox: Sandbox = {
    async fetch(request) {
      request.signal.throwIfAborted()
      // The contract has no HEAD, and an answer to it has no body.
      if (request.method === 'HEAD') return toResponse({ ...notFoundParts(parts), text: null }, parts.clock.now())
      return app.fetch(request)
    },
    clock: parts.clock,
    images: createImages(parts),
    faults: parts.faults,
    checkLogin(username, password) {
      const login = findLogin(parts.store, username, password, parts.clock.now())
      return login && { account: login.account, userId: login.userId }
    },
    state: () => summarize(parts),
    loadSeed: seed => loadSeed(seed, parts),
    snapshot: () => takeSnapshot(parts),
    checkInvariants: () => checkInvariants(parts.store),
    restore: state => restoreSnapshot(parts, state),
    reset: () => resetTo(parts, beginning),
  }
  if (administration) addAdminRoutes(app, sandbox, settings.maxAdministrationBytes)
  addRoutes(app, parts, administration)
  return sandbox
}
