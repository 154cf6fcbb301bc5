import type { Methods } from '../../generated/methods.js'
import type { components } from '../../generated/schema.js'
import { SwrAnswerError } from '../client/errors/answer-error.js'
import type { MethodTable } from '../client/types.js'
import type { Token } from './authenticator.js'
import type { PasswordCredentials } from './credentials.js'

const day = 24 * 60 * 60_000
/** A token is renewed this long before its end, in milliseconds. */
const renewEarly = 5 * 60_000

/**
 * Gets a token of IAM for a user. Section 3.2 of the reference.
 *
 * @throws SwrError when IAM refuses, SwrAnswerError when its answer has no token
 */
export async function fetchToken(
  swr: Pick<Methods<MethodTable>, 'keystoneCreateUserTokenByPassword'>,
  user: PasswordCredentials,
): Promise<Token> {
  const { data, response } = await swr.keystoneCreateUserTokenByPassword(tokenRequest(user)).withResponse()
  const value = response.headers.get('x-subject-token')
  if (!value) {
    const request = { method: 'POST', url: response.url, headers: {} }
    throw new SwrAnswerError(
      'IAM answered without X-Subject-Token. Check `iamEndpoint`.',
      { request },
      { status: response.status },
    )
  }
  return { value, renewAt: Date.now() + lifeOf(data?.token?.expires_at, response) }
}

/** The body that asks for a token; it holds the password. */
export function tokenRequest({
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
