import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import type { StaticCredentials } from '../../auth/credentials.js'
import { type Environment, regionFromEnvironment } from '../../auth/environment.js'
import type { SwrClientOptions } from '../../client/create-swr-client.js'
import { callerFrom, iamBeside } from '../environment.js'
import { Unaskable } from './nearest.js'
import type { CallSettings } from './options.js'

/**
 * Who is calling: a token, an access key, or a user, whichever the environment has first.
 *
 * @returns undefined for operations that ask nobody who they are
 * @throws Unaskable when the environment has none
 */
export function callerOf(operation: OperationId, env: Environment): StaticCredentials | undefined {
  const row: OperationRow = operations[operation]
  if (row.anonymous) return undefined
  try {
    return callerFrom(env)
  } catch (error) {
    throw new Unaskable(error instanceof Error ? error.message : String(error))
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
