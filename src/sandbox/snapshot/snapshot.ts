import type { SandboxRuntime } from '../context.js'
import { unknownRegion } from '../known-regions.js'
import { duplicatesInAccounts } from '../store/accounts.js'
import { checkInvariants } from '../store/invariants.js'
import { Store } from '../store/store.js'
import type { SandboxSnapshot } from './sandbox-snapshot.js'
import { snapshotProblem } from './validate-snapshot.js'

/** Returns the whole state as plain data. */
export function takeSnapshot({ store, clock, random, requestIds, faults, variants }: SandboxRuntime): SandboxSnapshot {
  return {
    format: 3,
    clock: clock.snapshot(),
    random: random.state,
    requests: requestIds.state,
    nextId: store.nextId,
    accounts: structuredClone([...store.accounts.values()]),
    organizations: store.regions().flatMap(region => region.organizationStates()),
    tokens: [...store.tokens.values()].map(token => ({ ...token })),
    logins: [...store.logins.values()].map(login => ({ ...login })),
    keyFailures: [...store.keyFailures].map(([accessKeyId, failures]) => ({ accessKeyId, ...failures })),
    faults: faults.snapshot(),
    variants: variants.list(),
  }
}

/**
 * Replaces the state with that of a snapshot.
 *
 * @throws TypeError when the snapshot is invalid or inconsistent; the state doesn't change then
 */
export function restoreSnapshot(runtime: SandboxRuntime, value: unknown): void {
  const problem = snapshotProblem(value)
  if (problem) throw new TypeError(`Invalid snapshot: ${problem}.`)
  // The validator covers every field of the type. The copy keeps later changes by the caller out.
  const snapshot = structuredClone(value) as SandboxSnapshot
  for (const { name, region } of snapshot.organizations) {
    const unknown = region === undefined ? undefined : unknownRegion(region, runtime.settings, snapshot.accounts)
    if (unknown) throw new TypeError(`Inconsistent snapshot: organization ${name}: ${unknown}.`)
  }
  const store = createStore(snapshot, runtime.settings.region)
  const [violation] = [...findDuplicates(snapshot, runtime.settings.region), ...checkInvariants(store)]
  if (violation) throw new TypeError(`Inconsistent snapshot: ${violation}`)
  apply(runtime, snapshot, store)
}

/** Replaces the state with that of a snapshot that the sandbox took itself, without validating it. */
export function resetTo(runtime: SandboxRuntime, snapshot: SandboxSnapshot): void {
  const copy = structuredClone(snapshot)
  apply(runtime, copy, createStore(copy, runtime.settings.region))
}

/** @param region the region of organizations that don't name one */
function createStore(snapshot: SandboxSnapshot, region: string): Store {
  const store = new Store()
  for (const account of snapshot.accounts) store.addAccount(account)
  for (const organization of snapshot.organizations)
    store.region(organization.region ?? region).addOrganizationState(organization)
  for (const token of snapshot.tokens) store.tokens.set(token.value, token)
  for (const login of snapshot.logins) store.logins.set(login.username, login)
  for (const { accessKeyId, ...failures } of snapshot.keyFailures) store.keyFailures.set(accessKeyId, failures)
  store.nextId = snapshot.nextId
  return store
}

function apply(runtime: SandboxRuntime, snapshot: SandboxSnapshot, store: Store): void {
  runtime.store = store
  runtime.clock.restore(snapshot.clock)
  runtime.random.state = snapshot.random
  runtime.requestIds.state = snapshot.requests
  runtime.faults.restore(snapshot.faults)
  runtime.variants.set(snapshot.variants ?? [])
}

/** Returns one sentence for each kind of duplicate. The store's maps would drop duplicates silently. */
function findDuplicates(
  { accounts, organizations, tokens, logins, keyFailures }: SandboxSnapshot,
  defaultRegion: string,
): string[] {
  const found = duplicatesInAccounts(accounts)
  const expectUnique = (kind: string, keys: readonly string[]): void => {
    if (new Set(keys).size < keys.length) found.push(`Duplicate ${kind}.`)
  }
  expectUnique(
    'organization',
    organizations.map(({ name, region = defaultRegion }) => `${region}/${name}`),
  )
  expectUnique(
    'token',
    tokens.map(({ value }) => value),
  )
  expectUnique(
    'login',
    logins.map(({ username }) => username),
  )
  expectUnique(
    'access key in keyFailures',
    keyFailures.map(({ accessKeyId }) => accessKeyId),
  )
  for (const { name: organization, permissions, repositories } of organizations) {
    expectUnique(
      `permission in organization ${organization}`,
      permissions.map(({ userId }) => userId),
    )
    expectUnique(
      `repository in organization ${organization}`,
      repositories.map(({ name }) => name),
    )
    for (const { name, tags, shares, manifests = [] } of repositories) {
      expectUnique(
        `tag in repository ${organization}/${name}`,
        tags.map(tag => tag.name),
      )
      expectUnique(
        `share of repository ${organization}/${name}`,
        shares.map(({ account }) => account),
      )
      expectUnique(
        `manifest in repository ${organization}/${name}`,
        manifests.map(({ digest }) => digest),
      )
    }
  }
  return found
}
