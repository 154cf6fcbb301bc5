import { checkOptions, type OptionTypes } from '../../errors/check-options.js'
import type { StaticCredentials } from '../credentials.js'
import { type Environment, processEnvironment } from '../environment.js'
import { findEnvironmentCredentials } from '../environment-credentials.js'
import { credentialChain } from './credential-chain.js'
import { fromCredentialsFile } from './credentials-file.js'
import { fromHcloudConfig } from './hcloud-config.js'
import { fromInstanceMetadata } from './instance-metadata.js'
import { CredentialsNotFoundError } from './not-found-error.js'

/** Options of `defaultCredentials` and `fromEnvironment`. */
export interface EnvironmentOptions {
  /** The environment variables. Default: `process.env`. */
  env?: Environment | undefined
}

const optionTypes: OptionTypes = { env: 'an object such as process.env' }

/**
 * Returns a function that reads the access key in the environment: `HUAWEICLOUD_SDK_AK` and `HUAWEICLOUD_SDK_SK`, or
 * `HW_ACCESS_KEY` and `HW_SECRET_KEY`.
 *
 * The function throws CredentialsNotFoundError if none is set, and SwrInputError if only one half of a key is set.
 *
 * @example
 * const swr = createSwrClient({ region: 'my-kualalumpur-1', credentials: fromEnvironment() })
 */
export function fromEnvironment(options: EnvironmentOptions = {}): () => Promise<StaticCredentials> {
  checkOptions('fromEnvironment', options, optionTypes)
  const { env } = options
  return async () => {
    const found = findEnvironmentCredentials(env)
    if (found) return found
    const reason = 'neither HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK nor HW_ACCESS_KEY and HW_SECRET_KEY are set'
    throw new CredentialsNotFoundError('the environment', reason)
  }
}

/**
 * Returns a function that searches the usual locations for credentials, in this order: the environment, the profile file of the
 * vendor's SDKs, the configuration of `hcloud`, and the metadata service of a cloud server. A client without the option
 * `credentials` uses it.
 *
 * The function throws CredentialsNotFoundError that lists where it looked if it finds none, and SwrInputError if a file can't be
 * read or a key is incomplete.
 *
 * @example
 * const swr = createSwrClient({ region: 'my-kualalumpur-1', credentials: defaultCredentials() })
 */
export function defaultCredentials(options: EnvironmentOptions = {}): () => Promise<StaticCredentials> {
  checkOptions('defaultCredentials', options, optionTypes)
  const { env = processEnvironment() } = options
  return credentialChain(
    fromEnvironment({ env }),
    fromCredentialsFile({ env }),
    fromHcloudConfig({ env }),
    fromInstanceMetadata({ env }),
  )
}
