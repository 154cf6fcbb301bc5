import { regionOfProject } from './regions.js'
import { regionsOf, type SandboxSettings } from './settings.js'
import type { AccountState } from './store/snapshot-types.js'

/** Returns the names of the regions: those of the settings, and those that the accounts have a project for. */
export function knownRegions(settings: Pick<SandboxSettings, 'regions'>, accounts: Iterable<AccountState> = []): string[] {
  const names = new Set(regionsOf(settings).map(({ name }) => name))
  for (const { projects } of accounts) for (const { name } of projects) names.add(regionOfProject(name))
  return [...names]
}

/**
 * Returns the validation error of a region name, or `undefined` when it exists: in the settings, or by a project of an account.
 */
export function unknownRegion(
  region: string,
  settings: Pick<SandboxSettings, 'regions'>,
  accounts: Iterable<AccountState> = [],
): string | undefined {
  if (knownRegions(settings, accounts).includes(region)) return undefined
  return `the sandbox has no region ${region}; it has ${knownRegions(settings).join(', ')}`
}
