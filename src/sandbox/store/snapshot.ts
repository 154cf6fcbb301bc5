import type { Faults } from '../faults/faults.js'
import type { SandboxContext } from '../handlers/handler.js'
import { accountProblems } from './account-problems.js'
import { checkInvariants } from './invariants.js'
import type { Random } from './random.js'
import type { SandboxSnapshot } from './snapshot-types.js'
import { snapshotProblem } from './validate-snapshot.js'
import { Store } from './store.js'

/** Everything in a sandbox that has a state. */
export interface SandboxRuntime extends SandboxContext {
  /** The generator behind the ids of requests. */
  requests: Random
  faults: Faults
}

/** The whole state as plain data. */
export function takeSnapshot({ store, clock, random, requests, faults }: SandboxRuntime): SandboxSnapshot {
  return {
    format: 2,
    clock: clock.snapshot(),
    random: random.state,
    requests: requests.state,
    nextId: store.nextId,
    accounts: structuredClone([...store.accounts.values()]),
    organizations: store.organizationStates(),
    tokens: [...store.tokens.values()].map(token => ({ ...token })),
    logins: [...store.logins.values()].map(login => ({ ...login })),
    keyFailures: [...store.keyFailures].map(([accessKeyId, failures]) => ({ accessKeyId, ...failures })),
    faults: faults.snapshot(),
  }
}

/**
 * Puts a state in the place of the current one.
 *
 * @throws TypeError when it is none, or contradicts itself; the current state stays as it is
 */
export function restoreSnapshot(parts: SandboxRuntime, value: unknown): void {
  const problem = snapshotProblem(value)
  if (problem) throw new TypeError(`This is no snapshot of a sandbox: ${problem}.`)
  // The check above covers every field of the type; the copy keeps the caller's object out.
  const state = structuredClone(value) as SandboxSnapshot
  const store = storeOf(state)
  const [contradiction] = [...duplicates(state), ...checkInvariants(store)]
  if (contradiction) throw new TypeError(`This snapshot contradicts itself: ${contradiction}`)
  put(parts, state, store)
}

/** Goes back to a state that `takeSnapshot` gave; there is no need to hold it against anything. */
export function resetTo(parts: SandboxRuntime, state: SandboxSnapshot): void {
  const copy = structuredClone(state)
  put(parts, copy, storeOf(copy))
}

function storeOf(state: SandboxSnapshot): Store {
  const store = new Store()
  for (const account of state.accounts) store.addAccount(account)
  for (const organization of state.organizations) store.addOrganizationState(organization)
  for (const token of state.tokens) store.tokens.set(token.value, token)
  for (const login of state.logins) store.logins.set(login.username, login)
  for (const { accessKeyId, ...failures } of state.keyFailures) store.keyFailures.set(accessKeyId, failures)
  store.nextId = state.nextId
  return store
}

function put(parts: SandboxRuntime, state: SandboxSnapshot, store: Store): void {
  parts.store = store
  parts.clock.restore(state.clock)
  parts.random.state = state.random
  parts.requests.state = state.requests
  parts.faults.restore(state.faults)
}

/** What a map would silently swallow: two things under one name. */
function duplicates({ accounts, organizations, tokens, logins, keyFailures }: SandboxSnapshot): string[] {
  const found = accountProblems(accounts)
  const once = (kind: string, names: readonly string[]): void => {
    if (new Set(names).size < names.length) found.push(`Two ${kind} have the same name.`)
  }
  once(
    'organizations',
    organizations.map(({ name }) => name),
  )
  once(
    'tokens',
    tokens.map(({ value }) => value),
  )
  once(
    'logins',
    logins.map(({ username }) => username),
  )
  once(
    'access keys with failures',
    keyFailures.map(({ accessKeyId }) => accessKeyId),
  )
  for (const { permissions, repositories } of organizations) {
    once(
      'permissions of an organization',
      permissions.map(({ userId }) => userId),
    )
    once(
      'repositories',
      repositories.map(({ name }) => name),
    )
    for (const { tags, sharings } of repositories) {
      once(
        'tags of a repository',
        tags.map(({ name }) => name),
      )
      once(
        'sharings of a repository',
        sharings.map(({ account }) => account),
      )
    }
  }
  return found
}
