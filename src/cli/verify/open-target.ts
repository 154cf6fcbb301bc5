import type { StaticCredentials } from '../../auth/credentials.js'
import type { Environment } from '../../auth/environment.js'
import { freePort } from '../../mock/free-port.js'
import { startPrism } from '../../mock/prism.js'
import { bundlePath } from '../../openapi/bundle.js'
import { isLoopback } from '../../sandbox/http/loopback.js'
import { serveSandbox } from '../../sandbox/http/serve.js'
import { type AccountOptions, createSandbox } from '../../sandbox/index.js'
import { isSandbox } from '../../verify/cases/sandbox-control.js'
import type { Target } from '../../verify/run/target.js'
import { deriveIamEndpoint, hasAccessKey, readCredentials, readPasswordCredentials } from '../environment.js'

/** A target that is there to be asked, and how to be done with it. */
export interface OpenTarget {
  target: Target
  close: () => Promise<void>
}

/** What is said of targets besides their names. */
export interface TargetOptions {
  /** Whether an address may be written to. */
  allowWrites: boolean
  /** Whether drift of an address counts as a breach. */
  strict: boolean
  /** How many requests an address gets in a second; undefined where nobody said. */
  requestsPerSecond: number | undefined
  env: Environment
  /** Ends the look at what an address is. */
  signal?: AbortSignal
}

/**
 * Opens a target: starts Prism or a sandbox, or gets ready to ask an address.
 *
 * @param name `prism`, `sandbox`, or an http or https address
 * @throws Error when it cannot be opened, with what to do
 */
export async function openTarget(name: string, options: TargetOptions): Promise<OpenTarget> {
  if (name === 'prism') return openPrism()
  if (name === 'sandbox') return openSandbox()
  if (!/^https?:\/\//.test(name) || !URL.canParse(name))
    throw new Error(`--target takes prism, sandbox or an address such as http://127.0.0.1:4010, not ${name}.`)
  return { target: await addressed(name.replace(/\/+$/, ''), options), close: async () => {} }
}

async function openPrism(): Promise<OpenTarget> {
  const prism = await startPrism(bundlePath('yaml'), await freePort())
  const target: Target = {
    name: 'prism',
    kind: 'examples',
    url: prism.url,
    credentials: { token: 'any' },
    writes: true,
    sandbox: false,
    own: true,
    strict: true,
    // Prism says in them what it found wrong.
    ownHeaders: ['sl-violations', 'www-authenticate'],
  }
  return { target, close: () => prism.stop() }
}

const demo = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }
const partner = { accessKeyId: 'SANDBOXPARTNERAK', secretAccessKey: 'sandbox-partner-sk' }
const member = { accessKeyId: 'SANDBOXMEMBERAK', secretAccessKey: 'sandbox-member-sk' }
const memberId = '7d1f6a0c9b3e4852a6c4f0e19b7d3a58'

/** The accounts of a sandbox of one's own: those that are always there, and a user without permissions. */
export const sandboxAccounts: readonly AccountOptions[] = [
  {
    name: 'demo',
    users: [
      { name: 'admin', password: 'sandbox', accessKeys: [keyOf(demo)] },
      { name: 'member', password: 'sandbox', id: memberId, administrator: false, accessKeys: [keyOf(member)] },
    ],
  },
  { name: 'partner', users: [{ name: 'admin', password: 'sandbox', accessKeys: [keyOf(partner)] }] },
]

function keyOf({ accessKeyId, secretAccessKey }: typeof demo): { id: string; secret: string } {
  return { id: accessKeyId, secret: secretAccessKey }
}

/** A sandbox with these accounts as a target of its own run. */
export function sandboxTarget(url: string): Target {
  return {
    name: 'sandbox',
    kind: 'service',
    url,
    credentials: demo,
    user: { username: 'admin', password: 'sandbox', domainName: 'demo', projectName: 'my-kualalumpur-1' },
    other: { credentials: partner, account: 'partner' },
    member: { userId: memberId, userName: 'member', credentials: member },
    writes: true,
    sandbox: true,
    own: true,
    strict: true,
  }
}

async function openSandbox(): Promise<OpenTarget> {
  const server = await serveSandbox(createSandbox({ accounts: sandboxAccounts }), { port: 0 })
  return { target: sandboxTarget(server.url), close: server.close }
}

/** Requests a second at somebody's address. */
const usualRate = 10

async function addressed(url: string, options: TargetOptions): Promise<Target> {
  const { env, allowWrites, strict, requestsPerSecond, signal } = options
  const sandbox = await isSandbox(url, request => fetch(request), signal)
  // The keys of a sandbox are no secret.
  const credentials =
    sandbox && !env.SWR_TOKEN && !readPasswordCredentials(env) && !hasAccessKey(env) ? demo : readCredentials(env)
  const near = isLoopback(new URL(url).hostname)
  const rate = requestsPerSecond ?? (sandbox && near ? undefined : usualRate)
  const user = readPasswordCredentials(env)
  const iamUrl = env.SWR_IAM_ENDPOINT ?? deriveIamEndpoint(url)
  const other = pairFrom(env, 'SWR_OTHER')
  const memberKey = pairFrom(env, 'SWR_MEMBER')
  return {
    name: url,
    kind: 'service',
    url,
    ...(iamUrl === undefined ? {} : { iamUrl }),
    credentials,
    ...(user ? { user } : {}),
    ...(other && env.SWR_OTHER_ACCOUNT ? { other: { credentials: other, account: env.SWR_OTHER_ACCOUNT } } : {}),
    ...(env.SWR_MEMBER_ID && env.SWR_MEMBER_NAME
      ? {
          member: {
            userId: env.SWR_MEMBER_ID,
            userName: env.SWR_MEMBER_NAME,
            ...(memberKey ? { credentials: memberKey } : {}),
          },
        }
      : {}),
    writes: allowWrites,
    sandbox,
    own: false,
    strict,
    ...(rate === undefined ? {} : { requestsPerSecond: rate }),
  }
}

function pairFrom(env: Environment, prefix: string): StaticCredentials | undefined {
  const [accessKeyId, secretAccessKey] = [env[`${prefix}_AK`], env[`${prefix}_SK`]]
  return accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined
}
