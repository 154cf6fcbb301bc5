import { SwrInputError } from '../errors/input-error.js'
import type { StaticCredentials } from './credentials.js'

/** Environment variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Credentials from the vendor's own environment variables: `HUAWEICLOUD_SDK_AK` with `HUAWEICLOUD_SDK_SK`, and
 * `HUAWEICLOUD_SDK_SECURITY_TOKEN` and `HUAWEICLOUD_SDK_PROJECT_ID` where they are set.
 *
 * @param env the environment; `process.env` unless given
 * @throws SwrInputError when one of the two is missing; the message names it
 *
 * @example
 * credentialsFromEnvironment({ HUAWEICLOUD_SDK_AK: 'AK', HUAWEICLOUD_SDK_SK: 'SK' })
 */
export function credentialsFromEnvironment(env: Environment = processEnvironment()): StaticCredentials {
  const accessKeyId = env.HUAWEICLOUD_SDK_AK
  const secretAccessKey = env.HUAWEICLOUD_SDK_SK
  if (!accessKeyId || !secretAccessKey) {
    const missing = [!accessKeyId && 'HUAWEICLOUD_SDK_AK', !secretAccessKey && 'HUAWEICLOUD_SDK_SK']
      .filter(Boolean)
      .join(' and ')
    throw new SwrInputError(
      `No credentials: ${missing} not set. Set the variables, or pass \`credentials\` to createSwrClient.`,
    )
  }
  const securityToken = env.HUAWEICLOUD_SDK_SECURITY_TOKEN
  const projectId = env.HUAWEICLOUD_SDK_PROJECT_ID
  return { accessKeyId, secretAccessKey, ...(securityToken && { securityToken }), ...(projectId && { projectId }) }
}

/** The region from `HUAWEICLOUD_SDK_REGION`, if it is set. */
export function regionFromEnvironment(env: Environment = processEnvironment()): string | undefined {
  return env.HUAWEICLOUD_SDK_REGION || undefined
}

function processEnvironment(): Environment {
  return globalThis.process?.env ?? {}
}
