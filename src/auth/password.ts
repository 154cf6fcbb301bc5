import type { components } from '../../generated/schema.js'
import { createError } from '../errors/create-error.js'
import { SwrResponseError } from '../errors/response-errors.js'
import type { PasswordCredentials } from './credentials.js'
import type { Lifetime } from './expiring.js'

const oneDay = 24 * 60 * 60_000

/** Calls `keystoneCreateUserTokenByPassword`. */
export type CreateToken = (body: components['schemas']['TokenRequest']) => Promise<{
  data: { token?: { expires_at?: string } }
  response: Response
}>

/**
 * Requests an IAM token for a user. Section 3.2 of the API reference.
 *
 * @throws SwrError if IAM rejects the request; SwrResponseError if its response contains no token
 */
export async function fetchToken(createToken: CreateToken, user: PasswordCredentials): Promise<Lifetime<string>> {
  const { data, response } = await createToken(tokenRequestBody(user))
  const value = response.headers.get('x-subject-token')
  if (!value) {
    const request = { method: 'POST', url: response.url, headers: {} }
    const message = "IAM's response has no header X-Subject-Token. Check `iamEndpoint`."
    throw createError(SwrResponseError, message, { request }, { status: response.status })
  }
  return { value, lifetime: remainingLifetime(data?.token?.expires_at, response) }
}

/** Returns the body of a token request, which contains the password. */
export function tokenRequestBody({
  username,
  password,
  domainName,
  projectName,
}: PasswordCredentials): components['schemas']['TokenRequest'] {
  const user = { name: username, password, domain: { name: domainName } }
  return { auth: { identity: { methods: ['password'], password: { user } }, scope: { project: { name: projectName } } } }
}

/** Returns how long a token is valid, in milliseconds. The server's clock decides when it expires. */
function remainingLifetime(expiresAt: string | undefined, response: Response): number {
  const serverTime = Date.parse(response.headers.get('date') ?? '')
  const lifetime = Date.parse(expiresAt ?? '') - (Number.isNaN(serverTime) ? Date.now() : serverTime)
  return Number.isNaN(lifetime) ? oneDay : Math.max(lifetime, 0)
}
