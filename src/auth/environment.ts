import { SwrInputError } from '../errors/input-error.js'
import type { StaticCredentials } from './credentials.js'

/** Environment variables in the form of `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Returns the credentials in the environment variables of Huawei Cloud's SDKs: `HUAWEICLOUD_SDK_AK` and
 * `HUAWEICLOUD_SDK_SK`, and the optional `HUAWEICLOUD_SDK_SECURITY_TOKEN` and `HUAWEICLOUD_SDK_PROJECT_ID`.
 *
 * @param env the environment variables; default: `process.env`
 * @throws SwrInputError if a required variable is missing
 *
 * @example
 * credentialsFromEnvironment({ HUAWEICLOUD_SDK_AK: 'AK', HUAWEICLOUD_SDK_SK: 'SK' })
 * // { accessKeyId: 'AK', secretAccessKey: 'SK' }
 */
export function credentialsFromEnvironment(env: Environment = processEnvironment()): StaticCredentials {
  const accessKeyId = env.HUAWEICLOUD_SDK_AK
  const secretAccessKey = env.HUAWEICLOUD_SDK_SK
  if (!accessKeyId || !secretAccessKey) {
    const missing = [!accessKeyId && 'HUAWEICLOUD_SDK_AK', !secretAccessKey && 'HUAWEICLOUD_SDK_SK']
      .filter(Boolean)
      .join(' and ')
    throw new SwrInputError(`No credentials: set ${missing}, or pass \`credentials\` to createSwrClient.`)
  }
  const securityToken = env.HUAWEICLOUD_SDK_SECURITY_TOKEN
  const projectId = env.HUAWEICLOUD_SDK_PROJECT_ID
  return { accessKeyId, secretAccessKey, ...(securityToken && { securityToken }), ...(projectId && { projectId }) }
}

/** Returns the region in `HUAWEICLOUD_SDK_REGION`, if it is set. */
export function regionFromEnvironment(env: Environment = processEnvironment()): string | undefined {
  return env.HUAWEICLOUD_SDK_REGION || undefined
}

function processEnvironment(): Environment {
  try {
    return globalThis.process?.env ?? {}
  } catch {
    // Some edge runtimes throw when a property of `process` is read.
    return {}
  }
}
