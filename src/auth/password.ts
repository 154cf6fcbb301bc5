import type { components } from '../../generated/schema.js'
import { SwrResponseError } from '../errors/response-error.js'
import type { Token } from './authenticator.js'
import type { PasswordCredentials } from './credentials.js'

const day = 24 * 60 * 60_000
/** A token is renewed this long before its end, in milliseconds. */
const renewEarly = 5 * 60_000

/** Calls `keystoneCreateUserTokenByPassword`. */
export type CreateToken = (body: components['schemas']['TokenRequest']) => Promise<{
  data: { token?: { expires_at?: string } }
  response: Response
}>

/**
 * Fetches an IAM token for a user. Section 3.2 of the reference.
 *
 * @throws SwrError when IAM refuses, SwrResponseError when its answer has no token
 */
export async function fetchToken(createToken: CreateToken, user: PasswordCredentials): Promise<Token> {
  const { data, response } = await createToken(tokenRequestBody(user))
  const value = response.headers.get('x-subject-token')
  if (!value) {
    const request = { method: 'POST', url: response.url, headers: {} }
    throw new SwrResponseError(
      'IAM answered without X-Subject-Token. Check `iamEndpoint`.',
      { request },
      { status: response.status },
    )
  }
  return { value, renewAt: Date.now() + lifeOf(data?.token?.expires_at, response) }
}

/** The body that asks for a token; it holds the password. */
export function tokenRequestBody({
  username,
  password,
  domainName,
  projectName,
}: PasswordCredentials): components['schemas']['TokenRequest'] {
  const user = { name: username, password, domain: { name: domainName } }
  return { auth: { identity: { methods: ['password'], password: { user } }, scope: { project: { name: projectName } } } }
}

/** How long to use a token, in milliseconds: until shortly before its end, by the clock of the server. */
function lifeOf(end: string | undefined, response: Response): number {
  const serverTime = Date.parse(response.headers.get('date') ?? '')
  const life = Date.parse(end ?? '') - (Number.isNaN(serverTime) ? Date.now() : serverTime)
  if (Number.isNaN(life)) return day - renewEarly
  // A token that lives shorter than that must still serve more than one call.
  return Math.max(life - renewEarly, life / 2, 0)
}
