import type { Environment } from '../../auth/environment.js'
import { resolveEndpoints } from '../../client/endpoints.js'
import { freePort } from '../../mock/free-port.js'
import { startPrism } from '../../mock/prism.js'
import { createSandbox } from '../../sandbox/create-sandbox.js'
import { isLoopback } from '../../sandbox/http/loopback.js'
import { serveSandbox } from '../../sandbox/http/serve.js'
import type { AccountOptions } from '../../sandbox/store/accounts.js'
import { isSandbox } from '../../verify/cases/sandbox-control.js'
import type { Target } from '../../verify/run/target.js'
import { hasAccessKey, readCredentials, readIamEndpoint, readPasswordCredentials, requireIamEndpoint } from '../environment.js'
import { requireTarget } from './options.js'
import { findOtherCallers } from './other-callers.js'

/** A target that accepts requests. */
export interface OpenTarget {
  target: Target
  close: () => Promise<void>
}

/** Options of targets. */
export interface TargetOptions {
  /** Whether the run may write at a URL. */
  allowWrites: boolean
  /** Whether the run verifies the image registry of the service. */
  registry?: boolean
  /** Whether drift of a service at a URL is a violation. */
  strict: boolean
  /** The maximum request rate at a URL; undefined for the default. */
  requestsPerSecond: number | undefined
  env: Environment
  /** Aborts the detection of a sandbox. */
  signal?: AbortSignal
}

/**
 * Opens a target: starts Prism or a sandbox, or configures a service at a URL.
 *
 * @param name `prism`, `sandbox`, or an http or https URL
 * @throws Error when the target is invalid or can't be opened
 */
export async function openTarget(name: string, options: TargetOptions): Promise<OpenTarget> {
  if (name === 'prism') return openPrism()
  if (name === 'sandbox') return openSandbox(options)
  requireTarget(name)
  return { target: await configureService(name.replace(/\/+$/, ''), options), close: async () => {} }
}

async function openPrism(): Promise<OpenTarget> {
  const prism = await startPrism(await freePort())
  const target: Target = {
    name: 'prism',
    kind: 'mock',
    url: prism.url,
    credentials: { token: 'any' },
    allowWrites: true,
    isSandbox: false,
    isolated: true,
    strict: true,
    // Prism reports its own validation in these headers.
    ignoredHeaders: ['sl-violations', 'www-authenticate'],
  }
  return { target, close: () => prism.stop() }
}

const demo = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }
const partner = { accessKeyId: 'SANDBOXPARTNERAK', secretAccessKey: 'sandbox-partner-sk' }
const member = { accessKeyId: 'SANDBOXMEMBERAK', secretAccessKey: 'sandbox-member-sk' }
const memberId = '7d1f6a0c9b3e4852a6c4f0e19b7d3a58'

/** The accounts of an isolated sandbox: the default ones, and a user without permissions. */
export const sandboxAccounts: readonly AccountOptions[] = [
  {
    name: 'demo',
    users: [
      { name: 'admin', password: 'sandbox', accessKeys: [toAccessKey(demo)] },
      { name: 'member', password: 'sandbox', id: memberId, administrator: false, accessKeys: [toAccessKey(member)] },
    ],
  },
  { name: 'partner', users: [{ name: 'admin', password: 'sandbox', accessKeys: [toAccessKey(partner)] }] },
]

function toAccessKey({ accessKeyId, secretAccessKey }: typeof demo): { id: string; secret: string } {
  return { id: accessKeyId, secret: secretAccessKey }
}

/** Returns an isolated sandbox with these accounts as a target. */
export function sandboxTarget(url: string, { registry = false }: Pick<TargetOptions, 'registry'> = {}): Target {
  return {
    name: 'sandbox',
    kind: 'service',
    url,
    credentials: demo,
    user: { username: 'admin', password: 'sandbox', domainName: 'demo', projectName: 'my-kualalumpur-1' },
    otherAccount: { name: 'partner', credentials: partner },
    secondUser: { userId: memberId, userName: 'member', credentials: member },
    allowWrites: true,
    isSandbox: true,
    isolated: true,
    registry,
    strict: true,
  }
}

async function openSandbox(options: TargetOptions): Promise<OpenTarget> {
  const server = await serveSandbox(createSandbox({ accounts: sandboxAccounts }), { port: 0 })
  return { target: sandboxTarget(server.url, options), close: server.close }
}

/** The default request rate at a URL, per second. */
const defaultRate = 10

async function configureService(url: string, options: TargetOptions): Promise<Target> {
  const { env, allowWrites, registry = false, strict, requestsPerSecond, signal } = options
  const iamEndpoint = readIamEndpoint(env)
  requireIamEndpoint(resolveEndpoints(undefined, url, iamEndpoint), 'SWR_IAM_ENDPOINT')
  const sandbox = await isSandbox(url, request => fetch(request), signal)
  // The default keys of a sandbox are public.
  const credentials =
    sandbox && !env.SWR_TOKEN && !readPasswordCredentials(env) && !hasAccessKey(env) ? demo : await readCredentials(env)
  const isLocal = isLoopback(new URL(url).hostname)
  const rate = requestsPerSecond ?? (sandbox && isLocal ? undefined : defaultRate)
  const user = readPasswordCredentials(env)
  return {
    name: url,
    kind: 'service',
    url,
    ...(iamEndpoint === undefined ? {} : { iamEndpoint }),
    credentials,
    ...(user ? { user } : {}),
    ...(await findOtherCallers(env, { url, credentials, ...(iamEndpoint === undefined ? {} : { iamEndpoint }) })),
    allowWrites,
    isSandbox: sandbox,
    isolated: false,
    registry,
    strict,
    ...(rate === undefined ? {} : { requestsPerSecond: rate }),
  }
}
