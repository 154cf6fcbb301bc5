import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import type { PasswordCredentials, StaticCredentials } from '../../auth/credentials.js'
import { credentialsFromEnvironment, type Environment, regionFromEnvironment } from '../../auth/environment.js'
import type { SwrClientOptions } from '../../client/create-swr-client.js'
import { Unaskable } from './nearest.js'
import type { CallSettings } from './options.js'

/** The user of `SWR_USERNAME`, `SWR_PASSWORD`, `SWR_DOMAIN` and `SWR_PROJECT`, when all four are set. */
export function userFrom(env: Environment): PasswordCredentials | undefined {
  const { SWR_USERNAME, SWR_PASSWORD, SWR_DOMAIN, SWR_PROJECT } = env
  if (!SWR_USERNAME || !SWR_PASSWORD || !SWR_DOMAIN || !SWR_PROJECT) return undefined
  return { username: SWR_USERNAME, password: SWR_PASSWORD, domainName: SWR_DOMAIN, projectName: SWR_PROJECT }
}

/**
 * Who is calling: a token, an access key, or a user, whichever the environment has first.
 *
 * @returns undefined for operations that ask nobody who they are
 * @throws Unaskable when the environment has none
 */
export function callerOf(operation: OperationId, env: Environment): StaticCredentials | undefined {
  const row: OperationRow = operations[operation]
  if (row.anonymous) return undefined
  if (env.SWR_TOKEN) return { token: env.SWR_TOKEN }
  const user = userFrom(env)
  const key = env.HUAWEICLOUD_SDK_AK || env.HUAWEICLOUD_SDK_SK
  if (user && !key) return user
  try {
    return credentialsFromEnvironment(env)
  } catch {
    const half = key ? ' One of the two variables of the access key is empty.' : ''
    throw new Unaskable(
      `No credentials.${half} Set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or SWR_TOKEN, or SWR_USERNAME, SWR_PASSWORD, SWR_DOMAIN and SWR_PROJECT. The sandbox takes the access key SANDBOXDEMOAK with sandbox-demo-sk.`,
    )
  }
}

/**
 * Where the service is: the options first, then the environment.
 *
 * @throws Unaskable when nothing says
 */
export function placeOf(
  { endpoint, iamEndpoint, region }: CallSettings,
  env: Environment,
): Pick<SwrClientOptions, 'endpoint' | 'iamEndpoint' | 'region'> {
  // An option is nearer to the call than any variable.
  const address = endpoint ?? (region === undefined ? env.SWR_ENDPOINT || undefined : undefined)
  const named = region ?? regionFromEnvironment(env)
  if (address === undefined && named === undefined)
    throw new Unaskable(
      'Which service? Give --region (as in my-kualalumpur-1) or --endpoint (as in http://127.0.0.1:4010), or set HUAWEICLOUD_SDK_REGION or SWR_ENDPOINT.',
    )
  const iam = iamEndpoint ?? (env.SWR_IAM_ENDPOINT || (address === undefined ? undefined : iamBeside(address)))
  return {
    ...(address === undefined ? { region: named ?? '' } : { endpoint: address }),
    ...(iam === undefined ? {} : { iamEndpoint: iam }),
  }
}

/** IAM of the public regions lies beside SWR; a partner cloud, a proxy or a mock answers for both unless told otherwise. */
function iamBeside(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname } = new URL(address)
  return hostname.startsWith('swr-api.') ? `${protocol}//iam.${hostname.slice('swr-api.'.length)}` : undefined
}
