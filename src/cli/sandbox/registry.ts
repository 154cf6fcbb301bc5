import { FolderBlobs } from '../../sandbox/registry/folder-blobs.js'
import { longTermPassword } from '../../sandbox/registry/logins.js'
import type { RegistryOption } from '../../sandbox/registry/options.js'
import { defaultAccounts } from '../../sandbox/store/accounts.js'
import { UsageError } from '../usage.js'

/** The options of `sandbox` about its registry. */
export interface RegistryArgs {
  'no-registry': boolean
  registry?: string | undefined
  'registry-folder'?: string | undefined
  'registry-limit'?: string | undefined
}

/** The help of these options. */
export const registryUsage = `  --no-registry                Disable the image registry
  --registry-folder DIR        Keep layers in a folder instead of in memory
  --registry-limit SIZE        Largest total size of the layers, for example 500M or 2G (default: 1G in memory)`

/**
 * Returns the option `registry` of the sandbox.
 *
 * @throws UsageError when the folder can't be used, the limit isn't a size, or either is for a registry that is disabled
 */
export function toRegistryOption(args: RegistryArgs): RegistryOption {
  const { 'registry-folder': folder, 'registry-limit': limit } = args
  const maxBytes = limit === undefined ? undefined : parseSize(limit)
  const enabled = !args['no-registry']
  if (!enabled && (folder ?? limit) !== undefined)
    throw new UsageError(
      '--no-registry disables the registry that --registry-folder and --registry-limit configure. Remove one of them.',
    )
  return { host: args.registry, enabled, maxBytes, blobs: folder === undefined ? undefined : openFolder(folder) }
}

const sizeUnits: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['K', 2 ** 10],
  ['M', 2 ** 20],
  ['G', 2 ** 30],
  ['T', 2 ** 40],
])

function parseSize(text: string): number {
  const [, number = '', unit = ''] = /^(\d{1,15})([KMGT]?)(?:i?B)?$/i.exec(text) ?? []
  const size = Number(number) * (sizeUnits.get(unit.toUpperCase()) ?? 0)
  if (number !== '' && Number.isSafeInteger(size)) return size
  throw new UsageError(`--registry-limit must be a number of bytes such as 500M or 2G, not ${JSON.stringify(text)}.`)
}

/** Returns the host and port of a URL. Docker permits HTTP only to loopback addresses, and 0.0.0.0 means every one. */
function reachableHost(url: string): string {
  const { host, hostname, port } = new URL(url)
  return ['0.0.0.0', '[::]'].includes(hostname) ? `127.0.0.1:${port}` : host
}

function openFolder(folder: string): FolderBlobs {
  try {
    return new FolderBlobs(folder)
  } catch (error) {
    throw new UsageError(`--registry-folder: can't use ${folder}: ${error instanceof Error ? error.message : error}`)
  }
}

/**
 * Returns the lines about the registry that the command prints at its start.
 *
 * @param url the URL of the sandbox
 * @param registry the host that logins name, where the option `--registry` sets one
 */
export function registryMessage(url: string, project: string, registry?: string): string {
  const host = registry ?? reachableHost(url)
  const key = defaultAccounts[0]?.users[0]?.accessKeys?.[0]
  if (!key) return `Registry: ${host}`
  return `Registry: ${host}
  docker login -u ${project}@${key.id} -p ${longTermPassword(key)} ${host}`
}
