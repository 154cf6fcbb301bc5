import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, readlinkSync, realpathSync, renameSync, writeFileSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Environment } from '../../auth/environment.js'
import { isRecord, parseJson } from '../../errors/json.js'
import { redacted } from '../../errors/redact.js'
import { accessProblem, writing } from '../files.js'
import { UsageError } from '../usage.js'

/** A login to store. */
export interface StoredLogin {
  registry: string
  username: string
  /** A secret. */
  password: string
}

/** The fields of Docker's `config.json` that a login reads or changes. Others stay as they are. */
interface ConfigFile {
  auths?: Record<string, unknown> | null
  /** Empty without a credential store. */
  credsStore?: string | null
  credHelpers?: Record<string, string> | null
}

/** Returns the path of Docker's `config.json`, which `DOCKER_CONFIG` can move. */
export function dockerConfigPath(env: Environment): string {
  // Without the variable, or with an empty one, the directory is that of the user.
  return join(env.DOCKER_CONFIG || join(homedir() || userInfo().homedir, '.docker'), 'config.json')
}

/**
 * Stores a login where Docker reads it: in the credential store that the file names, else in the file itself.
 *
 * @returns where the login is now
 * @throws UsageError when the file or the credential store can't be used
 */
export async function storeLogin(file: string, login: StoredLogin): Promise<string> {
  const config = readConfig(file)
  const helper = config.credHelpers?.[login.registry] ?? config.credsStore ?? ''
  if (helper !== '') await runHelper(helper, login)
  const entry = helper === '' ? { auth: Buffer.from(`${login.username}:${login.password}`).toString('base64') } : {}
  // Docker lists the registries of a credential store here, without secrets.
  writeConfig(file, { ...config, auths: { ...config.auths, [login.registry]: entry } })
  return helper === '' ? file : `the credential store ${helper}`
}

function readConfig(file: string): ConfigFile {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw new UsageError(`Can't read ${file}: ${accessProblem(error)}`)
  }
  // Docker reads an empty file as well.
  const config = text.trim() === '' ? {} : parseJson(text)
  if (isConfig(config)) return config
  throw new UsageError(`${file} isn't a Docker configuration file. Fix or remove it.`)
}

function isConfig(value: unknown): value is ConfigFile {
  if (!isRecord(value)) return false
  const { auths, credsStore, credHelpers } = value
  return (
    isRecord(auths ?? {}) &&
    typeof (credsStore ?? '') === 'string' &&
    isRecord(credHelpers ?? {}) &&
    Object.values(credHelpers ?? {}).every(helper => typeof helper === 'string')
  )
}

/** Replaces the file atomically, readable only by its owner. */
function writeConfig(file: string, config: ConfigFile): void {
  writing(file, () => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    const target = resolveLink(file)
    const temporary = `${target}.${process.pid}.tmp`
    writeFileSync(temporary, `${JSON.stringify(config, null, '\t')}\n`, { mode: 0o600 })
    renameSync(temporary, target)
  })
}

/** Returns the file that a link leads to, which may not exist yet. */
function resolveLink(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return followLink(file)
  }
}

function followLink(file: string): string {
  try {
    return resolve(dirname(file), readlinkSync(file))
  } catch {
    return file
  }
}

/** Passes a login to a credential store by Docker's protocol: JSON on standard input, so that no list of processes shows it. */
async function runHelper(name: string, { registry, username, password }: StoredLogin): Promise<void> {
  const program = `docker-credential-${name}`
  if (!/^[\w.-]+$/.test(name))
    throw new UsageError(`Docker's configuration names the credential store ${JSON.stringify(name)}.`)
  const child = spawn(program, ['store'], { stdio: ['pipe', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  // A program that ends without reading must not end this one.
  child.stdin.on('error', () => {})
  child.stdin.end(JSON.stringify({ ServerURL: registry, Username: username, Secret: password }))
  const problem = await new Promise<string | undefined>(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('close', code => resolve(code === 0 ? undefined : output.trim() || `exit code ${code}`))
  })
  if (problem !== undefined)
    throw new UsageError(
      `Docker's configuration names the credential store ${name}, but ${program} failed: ${problem.replaceAll(password, redacted)}. Install it, or remove credsStore and credHelpers from the configuration.`,
    )
}
