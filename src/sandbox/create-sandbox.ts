import { Hono } from 'hono'
import { type OperationId, operations } from '../../generated/operations.js'
import { type AccountOptions, accountState, defaultAccounts } from './accounts.js'
import type { Service } from './call.js'
import { Clock } from './clock.js'
import { createImages, type Images } from './images.js'
import { ListCache } from './listing.js'
import { operate } from './operate.js'
import { Random } from './random.js'
import { Refusal } from './refusal.js'
import { goodReply, type Reply, refusalReply, response } from './respond.js'
import { loginOf } from './rules/login.js'
import { defaultSettings, type Settings } from './settings.js'
import { Store } from './store.js'

/** How a sandbox is to be. */
export interface SandboxOptions extends Partial<Settings> {
  /** The accounts; `demo` and `partner` unless given. */
  accounts?: readonly AccountOptions[]
  /** Where the generator of tokens, passwords and ids begins. */
  randomSeed?: number
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
  /** Whom a temporary login belongs to, while it lasts. */
  checkLogin: (username: string, password: string) => LoginOwner | undefined
}

/**
 * Makes a sandbox.
 *
 * @example
 * const sandbox = createSandbox()
 * const credentials = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }
 * const swr = createSwrClient({ endpoint: 'http://sandbox', credentials, fetch: sandbox.fetch })
 */
export function createSandbox({ accounts = defaultAccounts, randomSeed = 1, ...given }: SandboxOptions = {}): Sandbox {
  const settings: Settings = { ...defaultSettings, ...given }
  const service: Service = {
    store: new Store(),
    clock: new Clock(),
    random: new Random(randomSeed),
    settings,
    lists: new ListCache(),
  }
  for (const account of accounts) service.store.addAccount(accountState(account, settings))

  const requests = new Random(~randomSeed)
  const app = new Hono()
  for (const [operation, { method, url }] of Object.entries(operations) as [OperationId, { method: string; url: string }][]) {
    app.on(method, url.replaceAll(/\{(\w+)\}/g, ':$1'), async context =>
      response(await reply(operation, context.req.raw, context.req.param() as Record<string, string>), service.clock.now()),
    )
  }
  app.notFound(() => response(refusalReply(new Refusal('APIGW.0101'), requests.hex(32)), service.clock.now()))

  async function reply(operation: OperationId, request: Request, path: Record<string, string>): Promise<Reply> {
    const requestId = requests.hex(32)
    try {
      return goodReply(await operate(operation, request, path, service), requestId)
    } catch (error) {
      return refusalReply(error, requestId)
    }
  }

  app.onError(error => {
    // Nothing but a mistake in the sandbox comes here: its user shall see it.
    throw error
  })

  return {
    fetch: async request => app.fetch(request),
    clock: service.clock,
    images: createImages(service),
    checkLogin(username, password) {
      const login = loginOf(service.store, username, password, service.clock.now())
      return login && { account: login.account, userId: login.userId }
    },
  }
}
