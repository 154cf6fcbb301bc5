import type { RegionOptions } from '../../sandbox/regions.js'
import type { Seed } from '../../sandbox/seed/seed-types.js'
import { type AccountUserOptions, defaultAccounts } from '../../sandbox/store/accounts.js'
import { stableId } from '../../sandbox/store/digest.js'
import { UsageError } from '../usage.js'

/** Parses a value of `--region`: `NAME` or `NAME=HOST`. The sandbox validates both. */
export function parseRegion(text: string): RegionOptions {
  const [name = '', host] = text.split('=', 2)
  return host === undefined ? { name } : { name, host }
}

/**
 * Returns a seed with the users of `--user` as well. The sandbox validates the rest of the seed.
 *
 * @throws UsageError when a user has no name, or its account doesn't exist or has such a user already
 */
export function withUsers(seed: Seed, users: readonly string[]): Seed {
  if (users.length === 0) return seed
  const { accounts, users: seedUsers } = seed
  // The seed may come from a file with any content.
  const known = [...defaultAccounts, ...(Array.isArray(accounts) ? accounts : [])]
  const all: AccountUserOptions[] = Array.isArray(seedUsers) ? [...seedUsers] : []
  for (const text of users) {
    const user = parseUser(text)
    const owner = known.find(account => account?.name === user.account)
    if (!owner)
      throw new UsageError(`--user ${text}: account ${user.account} doesn't exist. Use demo or partner, or add it to --seed.`)
    const others = [...(owner.users ?? []), ...all.filter(other => (other?.account ?? known[0]?.name) === user.account)]
    if (others.some(other => other?.name === user.name))
      throw new UsageError(`--user ${text}: user ${user.name} already exists in account ${user.account}. Choose another name.`)
    all.push(user)
  }
  return { ...seed, users: all }
}

/** Returns a user with the password `sandbox` and an access key that follows from the names. */
function parseUser(text: string): AccountUserOptions {
  const slash = text.indexOf('/')
  const account = slash < 0 ? 'demo' : text.slice(0, slash)
  const name = text.slice(slash + 1)
  if (name === '') throw new UsageError('--user requires a name, such as --user alice.')
  const letters = `${account}${name}`.toUpperCase().replace(/[^A-Z0-9]/g, '')
  // Names that differ only in other characters or in their case have different keys.
  const suffix = /^[a-z0-9]+$/.test(account + name) ? '' : stableId('key', account, name).slice(0, 8).toUpperCase()
  const key = {
    id: `SANDBOX${letters}${suffix}AK`,
    secret: `sandbox-${account}-${name}-sk`,
  }
  return { account, name, password: 'sandbox', administrator: false, accessKeys: [key] }
}
