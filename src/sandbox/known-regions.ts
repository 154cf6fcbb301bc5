import { regionOfProject } from './regions.js'
import { regionsOf, type SandboxSettings } from './settings.js'
import type { AccountState } from './store/snapshot-types.js'

/**
 * Returns what is wrong with the name of a region, or `undefined` when it exists: in the settings, or by a project of an account.
 */
export function unknownRegion(
  region: string,
  settings: Pick<SandboxSettings, 'regions'>,
  accounts: Iterable<AccountState> = [],
): string | undefined {
  const names = regionsOf(settings).map(({ name }) => name)
  if (names.includes(region)) return undefined
  for (const { projects } of accounts) if (projects.some(({ name }) => regionOfProject(name) === region)) return undefined
  return `the sandbox has no region ${region}; it has ${names.join(', ')}`
}
