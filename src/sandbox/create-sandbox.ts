import { Hono } from 'hono'
import { type AccountOptions, accountState, defaultAccounts } from './accounts.js'
import { administrate } from './administration.js'
import type { Service } from './call.js'
import { Clock } from './clock.js'
import { type FaultRule, Faults } from './faults.js'
import { createImages, type Images } from './images.js'
import { contradictions } from './invariants.js'
import { type Overview, overview } from './overview.js'
import { Random } from './random.js'
import { addRoutes } from './routes.js'
import { loginOf } from './rules/login.js'
import { plant, type Seed } from './seed.js'
import { defaultSettings, type Settings } from './settings.js'
import { putSnapshot, takeSnapshot } from './snapshot.js'
import type { SandboxState } from './state.js'
import { Store } from './store.js'

/** How a sandbox is to be. */
export interface SandboxOptions extends Partial<Settings> {
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
  /** Answers a request; goes straight into `createSwrClient({ fetch })`. */
  fetch: (request: Request) => Promise<Response>
  clock: Clock
  images: Images
  faults: Faults
  /** Whom a temporary login belongs to, while it lasts. */
  checkLogin: (username: string, password: string) => LoginOwner | undefined
  /** What there is, in short and without secrets. */
  state: () => Overview
  /**
   * Adds data: all of it or, when something is wrong, nothing.
   *
   * @throws TypeError or Refusal when something is wrong
   */
  seed: (seed: Seed | unknown) => void
  /** The whole state as plain data, for `restore`. It holds the secrets of the sandbox's users. */
  snapshot: () => SandboxState
  /**
   * Goes back to a snapshot.
   *
   * @throws TypeError when it is none, or contradicts itself; the state stays as it is then
   */
  restore: (state: SandboxState | unknown) => void
  /** What contradicts itself in the state, one sentence each; nothing but a mistake of the sandbox brings any. */
  contradictions: () => string[]
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
  const {
    accounts = defaultAccounts,
    seed = {},
    randomSeed = 1,
    firstId = 1,
    faults = [],
    administration = true,
    ...given
  } = options
  const settings: Settings = { ...defaultSettings, ...given }
  const store = new Store()
  const service: Service = { store, clock: new Clock(), random: new Random(randomSeed), settings }
  const requests = new Random(~randomSeed)
  for (const account of accounts) store.addAccount(accountState(account, settings))
  store.nextId = firstId
  plant(seed, service)
  const beginning = takeSnapshot(service, requests)

  const app = new Hono()
  const sandbox: Sandbox = {
    fetch: async request => app.fetch(request),
    clock: service.clock,
    images: createImages(service),
    faults: new Faults(faults, randomSeed),
    checkLogin(username, password) {
      const login = loginOf(service.store, username, password, service.clock.now())
      return login && { account: login.account, userId: login.userId }
    },
    state: () => overview(service),
    seed(seed) {
      const before = takeSnapshot(service, requests)
      try {
        plant(seed, service)
      } catch (error) {
        putSnapshot(service, requests, before)
        throw error
      }
    },
    snapshot: () => takeSnapshot(service, requests),
    contradictions: () => contradictions(service.store),
    restore: state => putSnapshot(service, requests, state),
    reset() {
      putSnapshot(service, requests, beginning)
      sandbox.faults.set(faults)
    },
  }
  if (administration) administrate(app, sandbox, settings.maxAdministrationBytes)
  addRoutes(app, service, requests, sandbox.faults, administration)
  return sandbox
}
