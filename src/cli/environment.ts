import type { PasswordCredentials, StaticCredentials } from '../auth/credentials.js'
import type { Environment } from '../auth/environment.js'
import { defaultCredentials } from '../auth/sources/default-chain.js'
import { CredentialsNotFoundError } from '../auth/sources/not-found-error.js'
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
  return Boolean(env.HUAWEICLOUD_SDK_AK || env.HUAWEICLOUD_SDK_SK || env.HW_ACCESS_KEY || env.HW_SECRET_KEY)
}

/**
 * Returns the credentials in the environment, else those in the files and the metadata service that `defaultCredentials` reads.
 *
 * @throws UsageError that lists the variables and the searched locations when there are none; SwrInputError when a key is incomplete
 */
export async function readCredentials(env: Environment): Promise<StaticCredentials> {
  if (env.SWR_TOKEN) return { token: env.SWR_TOKEN }
  const user = readPasswordCredentials(env)
  if (user && !hasAccessKey(env)) return user
  try {
    return await defaultCredentials({ env })()
  } catch (error) {
    if (!(error instanceof CredentialsNotFoundError)) throw error
    throw new UsageError(
      `No credentials found. Set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or SWR_TOKEN, or SWR_USERNAME, SWR_PASSWORD, SWR_DOMAIN and SWR_PROJECT. The sandbox accepts the access key SANDBOXDEMOAK with the secret key sandbox-demo-sk.\nSearched:${error.reason}`,
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
 * Requires that the client can derive the URL of IAM, or that the user specifies it.
 *
 * @param setting how the user specifies it
 * @throws UsageError when it is unknown
 */
export function requireIamEndpoint({ endpoint, iamEndpoint }: Endpoints, setting: string): void {
  if (iamEndpoint === undefined)
    throw new UsageError(`Specify the URL of IAM with ${setting}: ${endpoint} isn't in a public region, so it is unknown.`)
}
