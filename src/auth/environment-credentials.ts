import { SwrInputError } from '../errors/input-error.js'
import type { StaticCredentials } from './credentials.js'
import { type Environment, processEnvironment } from './environment.js'

/** The variables of an access key: its ID, its secret, the security token of a temporary one, and the ID of a sub-project. */
const accessKeyVariables = [
  // Of the vendor's SDKs: huaweicloudsdkcore 3.1.219 (PyPI), auth/provider.py.
  ['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK', 'HUAWEICLOUD_SDK_SECURITY_TOKEN', 'HUAWEICLOUD_SDK_PROJECT_ID'],
  // Of the vendor's Terraform provider: terraform-provider-huaweicloud, huaweicloud/provider.go.
  ['HW_ACCESS_KEY', 'HW_SECRET_KEY', 'HW_SECURITY_TOKEN', 'HW_PROJECT_ID'],
] as const

/**
 * Returns the access key in the environment variables of Huawei Cloud's SDKs: `HUAWEICLOUD_SDK_AK` and `HUAWEICLOUD_SDK_SK`, and
 * the optional `HUAWEICLOUD_SDK_SECURITY_TOKEN` and `HUAWEICLOUD_SDK_PROJECT_ID`. Otherwise, that of the Terraform provider:
 * `HW_ACCESS_KEY` and `HW_SECRET_KEY`, and the optional `HW_SECURITY_TOKEN` and `HW_PROJECT_ID`.
 *
 * @param env the environment variables; default: `process.env`
 * @throws SwrInputError if a required variable is missing
 *
 * @example
 * credentialsFromEnvironment({ HUAWEICLOUD_SDK_AK: 'AK', HUAWEICLOUD_SDK_SK: 'SK' })
 * // { accessKeyId: 'AK', secretAccessKey: 'SK' }
 */
export function credentialsFromEnvironment(env: Environment = processEnvironment()): StaticCredentials {
  const found = findEnvironmentCredentials(env)
  if (found) return found
  throw new SwrInputError(
    'No credentials: set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or pass `credentials` to createSwrClient.',
  )
}

/**
 * Returns the access key in the environment; `undefined` if none of its variables is set.
 *
 * @throws SwrInputError if only one half of an access key is set: the user expects it to be used
 */
export function findEnvironmentCredentials(env: Environment = processEnvironment()): StaticCredentials | undefined {
  for (const names of accessKeyVariables) {
    const [accessKeyId, secretAccessKey, securityToken, projectId] = names.map(name => env[name])
    if (!accessKeyId && !secretAccessKey) continue
    if (!accessKeyId || !secretAccessKey) {
      const [present, missing] = accessKeyId ? names : [names[1], names[0]]
      throw new SwrInputError(`The access key is incomplete: set ${missing}, or unset ${present}.`)
    }
    return { accessKeyId, secretAccessKey, ...(securityToken && { securityToken }), ...(projectId && { projectId }) }
  }
  return undefined
}
