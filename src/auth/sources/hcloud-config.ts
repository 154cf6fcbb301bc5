import { checkOptions } from '../../errors/check-options.js'
import { SwrInputError } from '../../errors/input-error.js'
import { isRecord, parseJson } from '../../errors/json.js'
import type { StaticCredentials } from '../credentials.js'
import { type Environment, processEnvironment } from '../environment.js'
import { expandHome, homeFile, readUserFile } from './home-file.js'
import { CredentialsNotFoundError, readNamedLocation } from './not-found-error.js'

/** Options of `fromHcloudConfig`. */
export interface HcloudConfigOptions {
  /** The path of the file. Default: `HW_SHARED_CONFIG_FILE`, or `.hcloud/config.json` in the home folder. */
  file?: string | undefined
  /** The name of the profile. Default: `HW_PROFILE`, or the current profile of the file. */
  profile?: string | undefined
  /** The environment variables. Default: `process.env`. */
  env?: Environment | undefined
}

/**
 * Returns a function that reads the access key of a profile of KooCLI, the vendor's command `hcloud`.
 *
 * The function throws CredentialsNotFoundError if there is no such file or profile, if the profiles are encrypted, which is
 * KooCLI's default, or if the profile has no access key of its own; SwrInputError if the file can't be read or is invalid, or if
 * nothing is found in the file or profile that an environment variable names.
 *
 * The fields and the two variables are those that the vendor's Terraform provider reads (terraform-provider-huaweicloud,
 * huaweicloud/config/auth.go at 020d6d6 and its documentation). `authEncrypt` is a string, as in the vendor's huaweicloud-devkit
 * 1.1.4, which reads the same file.
 *
 * @example
 * const swr = createSwrClient({ region: 'my-kualalumpur-1', credentials: fromHcloudConfig({ profile: 'test' }) })
 */
export function fromHcloudConfig(options: HcloudConfigOptions = {}): () => Promise<StaticCredentials> {
  checkOptions('fromHcloudConfig', options, {
    file: 'a string',
    profile: 'a string',
    env: 'an object such as process.env',
  })
  const read = async (env: Environment): Promise<StaticCredentials> => {
    const named = options.file ?? env.HW_SHARED_CONFIG_FILE
    const file = named ? expandHome(named, env) : homeFile(env, ['.hcloud', 'config.json'])
    const config = parseConfig(await readUserFile(file), file)
    if (String(config.authEncrypt) === 'true') {
      const advice = 'hcloud configure set --cli-auth-encrypt=false'
      throw new CredentialsNotFoundError(file, `encrypted profiles are not supported; \`${advice}\` decrypts them`)
    }
    const name = options.profile ?? (env.HW_PROFILE || nonEmptyText(config.current) || 'default')
    const profiles: unknown[] = Array.isArray(config.profiles) ? config.profiles : []
    const profile = profiles.filter(isRecord).find(profile => profile.name === name)
    if (!profile) throw new CredentialsNotFoundError(file, `the file has no profile ${JSON.stringify(name)}`)
    return keyOfProfile(profile, file, name)
  }
  return () => {
    const { env = processEnvironment(), file, profile } = options
    const variables = [
      ...(profile === undefined ? ['HW_PROFILE'] : []),
      ...(file === undefined ? ['HW_SHARED_CONFIG_FILE'] : []),
    ]
    return readNamedLocation(env, variables, read)
  }
}

function keyOfProfile(profile: Readonly<Record<string, unknown>>, file: string, name: string): StaticCredentials {
  const notFound = (reason: string): CredentialsNotFoundError =>
    new CredentialsNotFoundError(file, `profile ${JSON.stringify(name)} ${reason}`)
  // Its access key belongs to another account than the one that the profile is for.
  if (nonEmptyText(profile.agencyName)) throw notFound('assumes an agency, which is not supported')
  const [accessKeyId, secretAccessKey] = [nonEmptyText(profile.accessKeyId), nonEmptyText(profile.secretAccessKey)]
  if (!accessKeyId && !secretAccessKey) {
    const mode = nonEmptyText(profile.mode)
    throw notFound(mode && mode !== 'AKSK' ? `has the mode ${mode}, which is not supported` : 'has no access key')
  }
  if (!accessKeyId || !secretAccessKey)
    throw new SwrInputError(
      `${file}: profile ${JSON.stringify(name)} requires \`${accessKeyId ? 'secretAccessKey' : 'accessKeyId'}\`.`,
    )
  const [securityToken, projectId] = [nonEmptyText(profile.securityToken), nonEmptyText(profile.projectId)]
  return { accessKeyId, secretAccessKey, ...(securityToken && { securityToken }), ...(projectId && { projectId }) }
}

/** The message of `JSON.parse` would quote the text, which contains secrets. */
function parseConfig(text: string, file: string): Readonly<Record<string, unknown>> {
  const value = parseJson(text)
  if (isRecord(value)) return value
  throw new SwrInputError(`${file} isn't an hcloud configuration file. Fix or remove it.`)
}

function nonEmptyText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
