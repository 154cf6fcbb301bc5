import type { Action } from './permissions.js'

/** The path of the token endpoint, with and without the final slash. */
export const tokenPath = '/swr/auth/v2/registry/auth/'

/** A scope that a client requests: actions on a repository. */
export interface Scope {
  /** Organization and repository. */
  name: string
  actions: ReadonlySet<string>
}

/** Parses the scopes of a token request: repeated parameters, or separated by spaces. Scopes of other types are ignored. */
export function parseScopes(values: readonly string[]): { scopes: Scope[]; others: boolean } {
  const actions = new Map<string, Set<string>>()
  let others = false
  for (const text of values.flatMap(value => value.split(' '))) {
    const [, name = '', list = ''] = /^repository:(.+):([^:]*)$/.exec(text) ?? []
    if (name === '') others ||= text !== ''
    else actions.set(name, new Set([...(actions.get(name) ?? []), ...list.split(',').filter(action => action !== '')]))
  }
  return { scopes: [...actions].map(([name, actions]) => ({ name, actions })), others }
}

/** The actions that a client requests a token for. Clients push and pull with one token. */
const scopeActions: Readonly<Record<Action, string>> = { pull: 'pull', push: 'pull,push', delete: 'delete' }

/** Returns the text of a scope. */
export function formatScope(name: string, action: Action): string {
  return `repository:${name}:${scopeActions[action]}`
}

/** Returns the header with the token endpoint and the scopes to request. */
export function challenge(origin: string, scopes: readonly string[], error?: string): Record<string, string> {
  const fields = [
    // A host may contain quotation marks, which would terminate the string.
    `Bearer realm="${origin.replaceAll('"', '%22')}${tokenPath}"`,
    'service="dockyard"',
    ...(scopes.length > 0 ? [`scope="${scopes.join(' ')}"`] : []),
    ...(error === undefined ? [] : [`error="${error}"`]),
  ]
  return { 'WWW-Authenticate': fields.join(',') }
}
