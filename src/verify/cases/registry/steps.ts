import { sleep } from '../../../client/abort.js'
import { DockerLogin } from '../../../client/docker-login.js'
import type { LoginOperation } from '../../../client/types.js'
import type { CaseContext, CaseRequestOptions } from '../../run/case-context.js'
import { parseChallenge, RegistryClient, type RegistryResponse } from '../../run/registry-client.js'
import { asObject, requestOperation } from '../effects/effect.js'
import { type ImagePart, manifestType, type TinyImage } from './image.js'

/** The operations that create logins. */
export const loginOperations: readonly LoginOperation[] = ['createSecret', 'createAuthorizationToken']

/** A repository of the registry, and the login of a user. */
export interface RegistrySession {
  client: RegistryClient
  login: DockerLogin
  /** The challenge with which the registry requests a token. */
  challenge: string
}

/** The names of an image. */
export interface ImageNames extends Readonly<Record<string, string>> {
  namespace: string
  repository: string
  tag: string
}

/**
 * Creates a login, and reads the challenge of its registry.
 *
 * @throws Error when there is no login, or the registry doesn't request a token
 */
export async function openRegistry(
  context: CaseContext,
  options: CaseRequestOptions = {},
  operation: LoginOperation = 'createSecret',
): Promise<RegistrySession> {
  const { headers, json } = await requestOperation(context, operation, {}, options)
  const login = DockerLogin.fromResponse(headers, asObject(json))
  if (!login) throw new Error(`${operation} returned no login.`)
  const client = new RegistryClient(context.session, login.registry)
  const response = await client.send('GET', '/v2/')
  expectRegistryStatus(context, 'GET /v2/ without a token', response, 401)
  const challenge = response.headers.get('www-authenticate') ?? ''
  const { realm } = parseChallenge(challenge)
  if (realm === undefined)
    throw new Error('GET /v2/ without a token: expected the header WWW-Authenticate with a Bearer realm.')
  // The password must not leave the registry unencrypted.
  const { protocol, origin } = new URL(realm, client.origin)
  if (protocol !== 'https:' && origin !== client.origin)
    throw new Error(`The registry ${login.registry} requests the password at ${origin}, which is not encrypted.`)
  return { client, login, challenge }
}

/** Returns the scope of an image. */
export function scopeOf({ namespace, repository }: ImageNames, actions: string): string {
  return `repository:${namespace}/${repository}:${actions}`
}

/**
 * Returns a token for a scope.
 *
 * @throws Error when the registry rejects it
 */
export async function getToken({ client, login, challenge }: RegistrySession, scope?: string): Promise<string> {
  const { status, token } = await client.requestToken(challenge, scope, login)
  if (token === undefined) throw new Error(`The registry returned ${status} and no token for ${scope ?? 'its login'}.`)
  return token
}

/**
 * Pushes an image. The repository that its first push creates is deleted with what the case created.
 *
 * @throws Error when the registry rejects a part
 */
export async function pushImage(
  context: CaseContext,
  registry: RegistrySession,
  names: ImageNames,
  { config, layer, manifest }: TinyImage,
): Promise<void> {
  const { namespace, repository, tag } = names
  context.willCreate({ namespace, repository })
  const token = await getToken(registry, scopeOf(names, 'pull,push'))
  for (const blob of [layer, config]) await pushBlob(registry, names, blob, token)
  const path = `/v2/${namespace}/${repository}/manifests/${tag}`
  const headers = { 'Content-Type': manifestType }
  const response = await registry.client.send('PUT', path, { headers, body: manifest.content, token })
  requireStatus('The push of the manifest', response, 201)
}

async function pushBlob({ client }: RegistrySession, names: ImageNames, blob: ImagePart, token: string): Promise<void> {
  const { namespace, repository } = names
  const started = await client.send('POST', `/v2/${namespace}/${repository}/blobs/uploads/`, { token })
  requireStatus('The start of an upload', started, 202)
  const location = started.headers.get('location')
  if (location === null) throw new Error('The start of an upload: expected the header Location.')
  const url = new URL(location, client.origin)
  url.searchParams.set('digest', blob.digest)
  const headers = { 'Content-Type': 'application/octet-stream' }
  requireStatus('The upload of a layer', await client.send('PUT', url.href, { headers, body: blob.content, token }), 201)
}

/** Requests a manifest with the login, or without one. A registry must reject it even if the client ignores a rejected token. */
export async function requestManifest(
  { client, login, challenge }: RegistrySession,
  names: ImageNames,
  { anonymous = false, reference = names.tag }: { anonymous?: boolean; reference?: string } = {},
): Promise<RegistryResponse & { token?: string | undefined }> {
  const { namespace, repository } = names
  const scope = scopeOf(names, 'pull')
  const { token } = await client.requestToken(challenge, scope, anonymous ? undefined : login)
  const path = `/v2/${namespace}/${repository}/manifests/${reference}`
  return { ...(await client.send('GET', path, { headers: { Accept: manifestType }, token })), token }
}

/** Adds a problem unless a response of the registry has this status. */
export function expectRegistryStatus(
  context: CaseContext,
  step: string,
  { status, text }: RegistryResponse,
  expected: number,
): void {
  context.expect(status === expected, statusProblem(step, status, text, expected))
}

/** @throws Error unless a response of the registry has this status, since the next step needs it */
function requireStatus(step: string, { status, text }: RegistryResponse, expected: number): void {
  if (status !== expected) throw new Error(statusProblem(step, status, text, expected))
}

function statusProblem(step: string, status: number, text: string, expected: number): string {
  // The body of a success can contain a token.
  return `${step}: expected status ${expected}, received ${status}${status < 300 ? '' : `: ${text.slice(0, 200)}`}.`
}

/** How often the API of a shared service is read until it shows a change of the registry, one second apart. */
const maxReads = 15

/** Reads until a condition is true: the registry of a shared service reports its changes to the API with a delay. */
export async function readUntil<Value>(
  { session }: CaseContext,
  read: () => Promise<Value>,
  isDone: (value: Value) => boolean,
): Promise<Value> {
  for (let reads = 1; ; reads++) {
    const value = await read()
    if (isDone(value) || session.target.isSandbox || reads === maxReads) return value
    await sleep(1000, session.signal)
  }
}
