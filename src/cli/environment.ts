import type { PasswordCredentials, StaticCredentials } from '../auth/credentials.js'
import { credentialsFromEnvironment, type Environment } from '../auth/environment.js'

/** The user of `SWR_USERNAME`, `SWR_PASSWORD`, `SWR_DOMAIN` and `SWR_PROJECT`, when all four are set. */
export function userFrom(env: Environment): PasswordCredentials | undefined {
  const { SWR_USERNAME, SWR_PASSWORD, SWR_DOMAIN, SWR_PROJECT } = env
  if (!SWR_USERNAME || !SWR_PASSWORD || !SWR_DOMAIN || !SWR_PROJECT) return undefined
  return { username: SWR_USERNAME, password: SWR_PASSWORD, domainName: SWR_DOMAIN, projectName: SWR_PROJECT }
}

/** Whether the environment has an access key, or at least half of one. */
export function hasKey(env: Environment): boolean {
  return Boolean(env.HUAWEICLOUD_SDK_AK || env.HUAWEICLOUD_SDK_SK)
}

/**
 * Who is calling: a token, an access key, or a user, whichever the environment has first.
 *
 * @throws Error when it has none, with the variables to set
 */
export function callerFrom(env: Environment): StaticCredentials {
  if (env.SWR_TOKEN) return { token: env.SWR_TOKEN }
  const user = userFrom(env)
  if (user && !hasKey(env)) return user
  try {
    return credentialsFromEnvironment(env)
  } catch {
    const half = hasKey(env) ? ' One of the two variables of the access key is empty.' : ''
    throw new Error(
      `No credentials.${half} Set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or SWR_TOKEN, or SWR_USERNAME, SWR_PASSWORD, SWR_DOMAIN and SWR_PROJECT. The sandbox takes the access key SANDBOXDEMOAK with sandbox-demo-sk.`,
    )
  }
}

/** IAM of the public regions lies beside SWR; a partner cloud, a proxy or a mock answers for both unless told otherwise. */
export function iamBeside(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname } = new URL(address)
  return hostname.startsWith('swr-api.') ? `${protocol}//iam.${hostname.slice('swr-api.'.length)}` : undefined
}
