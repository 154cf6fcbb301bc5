import type { PasswordCredentials, StaticCredentials } from '../auth/credentials.js'
import { credentialsFromEnvironment, type Environment } from '../auth/environment.js'
import type { Endpoints } from '../client/endpoints.js'
import { UsageError } from './usage.js'

/** Returns the user of `SWR_USERNAME`, `SWR_PASSWORD`, `SWR_DOMAIN` and `SWR_PROJECT`, or undefined unless all four are set. */
export function readPasswordCredentials(env: Environment): PasswordCredentials | undefined {
  const { SWR_USERNAME, SWR_PASSWORD, SWR_DOMAIN, SWR_PROJECT } = env
  if (!SWR_USERNAME || !SWR_PASSWORD || !SWR_DOMAIN || !SWR_PROJECT) return undefined
  return { username: SWR_USERNAME, password: SWR_PASSWORD, domainName: SWR_DOMAIN, projectName: SWR_PROJECT }
}

/** Returns whether the environment contains an access key, or at least half of one. */
export function hasAccessKey(env: Environment): boolean {
  return Boolean(env.HUAWEICLOUD_SDK_AK || env.HUAWEICLOUD_SDK_SK)
}

/**
 * Returns the first credentials that the environment contains: a token, an access key or a user.
 *
 * @throws UsageError that lists the variables when the environment contains none
 */
export function readCredentials(env: Environment): StaticCredentials {
  if (env.SWR_TOKEN) return { token: env.SWR_TOKEN }
  const user = readPasswordCredentials(env)
  if (user && !hasAccessKey(env)) return user
  try {
    return credentialsFromEnvironment(env)
  } catch {
    const half = hasAccessKey(env) ? ' One of the two variables of the access key is empty.' : ''
    throw new UsageError(
      `No credentials found.${half} Set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or SWR_TOKEN, or SWR_USERNAME, SWR_PASSWORD, SWR_DOMAIN and SWR_PROJECT. The sandbox accepts the access key SANDBOXDEMOAK with the secret key sandbox-demo-sk.`,
    )
  }
}

/**
 * Returns the URL of IAM from `SWR_IAM_ENDPOINT`, or undefined if it is empty: the client derives it from that of the service.
 */
export function readIamEndpoint(env: Environment): string | undefined {
  return env.SWR_IAM_ENDPOINT || undefined
}

/**
 * Requires that the URL of IAM is known by the rule of the client.
 *
 * @param setting how the user specifies it
 * @throws UsageError when it is unknown
 */
export function requireIamEndpoint({ endpoint, iamEndpoint }: Endpoints, setting: string): void {
  if (iamEndpoint === undefined)
    throw new UsageError(`Specify the URL of IAM with ${setting}: ${endpoint} isn't in a public region, so it is unknown.`)
}
