import type { Service } from './call.js'
import { contradictions } from './invariants.js'
import type { Random } from './random.js'
import type { SandboxState } from './state.js'
import { stateProblem } from './state-shape.js'
import { Store } from './store.js'

/** The whole state as plain data. */
export function takeSnapshot({ store, clock, random }: Service, requests: Random): SandboxState {
  return {
    format: 1,
    clock: clock.snapshot(),
    random: random.state,
    requests: requests.state,
    nextId: store.nextId,
    accounts: structuredClone([...store.accounts.values()]),
    organizations: store.organizationStates(),
    tokens: [...store.tokens.values()].map(token => ({ ...token })),
    logins: [...store.logins.values()].map(login => ({ ...login })),
    keyFailures: [...store.keyFailures].map(([accessKeyId, failures]) => ({ accessKeyId, ...failures })),
  }
}

/**
 * Puts a state in the place of the current one.
 *
 * @throws TypeError when it is none, or contradicts itself; the current state stays as it is
 */
export function putSnapshot(service: Service, requests: Random, value: unknown): void {
  const problem = stateProblem(value)
  if (problem) throw new TypeError(`This is no snapshot of a sandbox: ${problem}.`)
  // The check above covers every field of the type; the copy keeps the caller's object out.
  const state = structuredClone(value) as SandboxState
  const store = new Store()
  for (const account of state.accounts) store.addAccount(account)
  for (const organization of state.organizations) store.addOrganizationState(organization)
  for (const token of state.tokens) store.tokens.set(token.value, token)
  for (const login of state.logins) store.logins.set(login.username, login)
  for (const { accessKeyId, ...failures } of state.keyFailures) store.keyFailures.set(accessKeyId, failures)
  store.nextId = state.nextId
  const [contradiction] = [...duplicates(state, store), ...contradictions(store)]
  if (contradiction) throw new TypeError(`This snapshot contradicts itself: ${contradiction}`)
  service.store = store
  service.clock.restore(state.clock)
  service.random.state = state.random >>> 0
  requests.state = state.requests >>> 0
}

/** What a map would silently swallow: two things under one name. */
function duplicates({ accounts, organizations }: SandboxState, store: Store): string[] {
  const repositories = organizations.reduce((sum, { repositories }) => sum + repositories.length, 0)
  return [
    ...(accounts.length === store.accounts.size ? [] : ['Two accounts have the same name.']),
    ...(organizations.length === store.organizations.size ? [] : ['Two organizations have the same name.']),
    ...(repositories === [...store.organizations.values()].reduce((sum, { repositories }) => sum + repositories.size, 0)
      ? []
      : ['Two repositories have the same name.']),
  ]
}
