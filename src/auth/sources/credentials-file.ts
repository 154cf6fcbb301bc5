import { checkOptions } from '../../errors/check-options.js'
import { SwrInputError } from '../../errors/input-error.js'
import type { StaticCredentials } from '../credentials.js'
import { type Environment, processEnvironment } from '../environment.js'
import { expandHome, homeFile, readUserFile } from './home-file.js'
import { CredentialsNotFoundError, readNamedLocation } from './not-found-error.js'
import { parseIni } from './parse-ini.js'

/** Options of `fromCredentialsFile`. */
export interface CredentialsFileOptions {
  /** The path of the file. Default: `HUAWEICLOUD_SDK_CREDENTIALS_FILE`, or `.huaweicloud/credentials` in the home folder. */
  file?: string | undefined
  /** The section. Default: the first of `basic`, `basiccredentials` and `basic.credentials` that exists. */
  section?: string | undefined
  /** The environment variables. Default: `process.env`. */
  env?: Environment | undefined
}

/**
 * The sections that the vendor's SDKs read. `basic` is the documented one. A client that is built without credentials reads the
 * lower-case name of the class instead: `basiccredentials` in Python (huaweicloudsdkcore 3.1.219 of PyPI, client.py and
 * auth/provider.py), `basic.credentials` in Go (huaweicloud-sdk-go-v3, core/hc_http_client_builder.go and
 * core/auth/provider/profile.go).
 */
const defaultSections = ['basic', 'basiccredentials', 'basic.credentials']

/**
 * Returns a function that reads an access key from the profile file of Huawei Cloud's SDKs: `ak`, `sk`, and the optional
 * `security_token` and `project_id` in a section.
 *
 * The function throws CredentialsNotFoundError if there is no such file or section, and SwrInputError if it has only one half of a
 * key, if the file can't be read, or if nothing is found in the file that the environment variable names.
 *
 * @example
 * const swr = createSwrClient({ region: 'my-kualalumpur-1', credentials: fromCredentialsFile() })
 */
export function fromCredentialsFile(options: CredentialsFileOptions = {}): () => Promise<StaticCredentials> {
  checkOptions('fromCredentialsFile', options, {
    file: 'a string',
    section: 'a string',
    env: 'an object such as process.env',
  })
  const read = async (env: Environment): Promise<StaticCredentials> => {
    const named = options.file ?? env.HUAWEICLOUD_SDK_CREDENTIALS_FILE
    const file = named ? expandHome(named, env) : homeFile(env, ['.huaweicloud', 'credentials'])
    const sections = parseIni(await readUserFile(file))
    const names = options.section === undefined ? defaultSections : [options.section]
    const name = names.find(name => sections.has(name))
    const values = name === undefined ? undefined : sections.get(name)
    if (!values) {
      const list = (names: Iterable<string>): string => [...names].map(name => `[${name}]`).join(' or ')
      const others = sections.size > 0 ? `, only ${list(sections.keys())}` : ''
      throw new CredentialsNotFoundError(file, `the file has no section ${list(names)}${others}`)
    }
    return keyOfSection(values, file, name ?? '')
  }
  return () => {
    const { env = processEnvironment(), file } = options
    return readNamedLocation(env, file === undefined ? ['HUAWEICLOUD_SDK_CREDENTIALS_FILE'] : [], read)
  }
}

function keyOfSection(values: ReadonlyMap<string, string>, file: string, section: string): StaticCredentials {
  const [accessKeyId, secretAccessKey] = [values.get('ak'), values.get('sk')]
  if (!accessKeyId && !secretAccessKey) {
    const reason = values.get('idp_id') ? 'uses an identity provider, which is not supported' : 'has neither `ak` nor `sk`'
    throw new CredentialsNotFoundError(file, `section [${section}] ${reason}`)
  }
  if (!accessKeyId || !secretAccessKey)
    throw new SwrInputError(`${file}: section [${section}] requires \`${accessKeyId ? 'sk' : 'ak'}\`.`)
  const [securityToken, projectId] = [values.get('security_token'), values.get('project_id')]
  return { accessKeyId, secretAccessKey, ...(securityToken && { securityToken }), ...(projectId && { projectId }) }
}
