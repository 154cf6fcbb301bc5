import { SwrInputError } from '../../errors/input-error.js'
import type { Environment } from '../environment.js'
import { nodeModule } from './node-module.js'
import { CredentialsNotFoundError } from './not-found-error.js'

/**
 * Returns the path of a file in the user's home folder, which `USERPROFILE` names on Windows and `HOME` elsewhere, as in the
 * vendor's SDKs (huaweicloudsdkcore 3.1.219 of PyPI, utils/filepath_utils.py).
 *
 * @throws CredentialsNotFoundError if the variable is empty
 */
export function homeFile(
  env: Environment,
  segments: readonly string[],
  platform: string | undefined = globalThis.process?.platform,
): string {
  const isWindows = platform === 'win32'
  const variable = isWindows ? 'USERPROFILE' : 'HOME'
  const home = env[variable]
  const path = nodeModule('node:path')[isWindows ? 'win32' : 'posix']
  if (home) return path.join(home, ...segments)
  throw new CredentialsNotFoundError(path.join('~', ...segments), `${variable} isn't set`)
}

/** Replaces a `~` at the beginning of a path with the home folder, which a shell does only outside of quotes. */
export function expandHome(path: string, env: Environment): string {
  const rest = /^~[\\/](.+)$/.exec(path)?.[1]
  return rest === undefined ? path : homeFile(env, [rest])
}

/**
 * Reads a file of the user.
 *
 * @throws CredentialsNotFoundError if it doesn't exist; SwrInputError if it can't be read
 */
export async function readUserFile(file: string): Promise<string> {
  try {
    const bytes = await nodeModule('node:fs/promises').readFile(file)
    // Editors of Windows add a byte order mark, and its older PowerShell writes UTF-16.
    const text = bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8')
    return text.replace(/^\ufeff/, '')
  } catch (error) {
    const { code = '' } = error as { code?: string }
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new CredentialsNotFoundError(file, "the file doesn't exist")
    throw new SwrInputError(
      `${file} can't be read (${code || 'unknown reason'}). Check its permissions, or pass \`credentials\`.`,
    )
  }
}
