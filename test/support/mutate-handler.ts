import type { OperationId } from '../../generated/operations.js'
import type { SandboxContext } from '../../src/sandbox/context.js'
import { ApiError } from '../../src/sandbox/errors.js'
import type { HandlerCall, HandlerResult } from '../../src/sandbox/handlers/handler.js'
import { handlers } from '../../src/sandbox/handlers/index.js'
import type { Fetch, Mutant } from './mutant.js'

/** A body whose lists are not null. */
type Filled<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [Field in keyof T]: Extract<T[Field], readonly unknown[]> extends never ? T[Field] : Exclude<T[Field], null> }
    : T

/** The body of the sandbox's response. Its lists aren't null, except the two that the reference shows as null. */
export type SentBody<Op extends OperationId> = Filled<Exclude<HandlerResult<Op>['body'], null>>

/** The sandbox's response. */
interface SentResult<Op extends OperationId> extends Omit<HandlerResult<Op>, 'body'> {
  body: SentBody<Op>
}

/** The handler of the sandbox. */
type Original<Op extends OperationId> = (call: HandlerCall<Op>) => SentResult<Op>

/** Handles a request in place of the sandbox's own handler. */
export type MutatedHandler<Op extends OperationId> = (
  call: HandlerCall<Op>,
  original: Original<Op>,
) => HandlerResult<Op> | SentResult<Op>

/** Replaces the handler of an operation while a request through the returned `fetch` is open. */
export function replaceHandler<Op extends OperationId>(operation: Op, mutated: MutatedHandler<Op>): (fetch: Fetch) => Fetch {
  // The types of a table can't express that operation and handler belong together.
  const table = handlers as { [operation: string]: unknown }
  return fetch => {
    const original = table[operation] as Original<Op>
    const replacement = (call: HandlerCall<Op>): unknown => mutated(call, original)
    let open = 0
    return async request => {
      open++
      table[operation] = replacement
      try {
        return await fetch(request)
      } finally {
        open--
        if (open === 0) table[operation] = original
      }
    }
  }
}

/** A service whose handler of one operation is mutated. */
export function mutateHandler<Op extends OperationId>(operation: Op, name: string, mutated: MutatedHandler<Op>): Mutant {
  return { name, operation, mutate: replaceHandler(operation, mutated) }
}

/** A service whose handler receives a changed call. */
export function mutateCall<Op extends OperationId>(
  operation: Op,
  name: string,
  change: (call: HandlerCall<Op>) => Partial<HandlerCall<Op>>,
): Mutant {
  return mutateHandler(operation, name, (call, original) => original({ ...call, ...change(call) }))
}

/** A service whose handler returns a changed body. */
export function mutateBody<Op extends OperationId>(
  operation: Op,
  name: string,
  change: (body: SentBody<Op>, call: HandlerCall<Op>) => HandlerResult<Op>['body'] | SentBody<Op>,
): Mutant {
  return mutateHandler(operation, name, (call, original) => {
    const result = original(call)
    return { ...result, body: change(result.body, call) } as HandlerResult<Op>
  })
}

/** A service that does something else after a successful request. */
export function mutateEffect<Op extends OperationId>(
  operation: Op,
  name: string,
  effect: (call: HandlerCall<Op>) => void,
): Mutant {
  return mutateHandler(operation, name, (call, original) => {
    const result = original(call)
    effect(call)
    return result
  })
}

/** A service that does something before a successful request, when what the request removes still exists. */
export function mutateBefore<Op extends OperationId, T>(
  operation: Op,
  name: string,
  read: (call: HandlerCall<Op>) => T,
  effect: (call: HandlerCall<Op>, before: T) => void,
): Mutant {
  return mutateHandler(operation, name, (call, original) => {
    const before = readOrNothing(() => read(call))
    const result = original(call)
    if (before) effect(call, before.value)
    return result
  })
}

function readOrNothing<T>(read: () => T): { value: T } | undefined {
  try {
    return { value: read() }
  } catch (error) {
    if (error instanceof ApiError) return undefined
    throw error
  }
}

/** A service that rejects a request with a status, but performs it. */
export function rejectedButDone<Op extends OperationId>(
  operation: Op,
  name: string,
  status: number,
  effect: (call: HandlerCall<Op>) => void,
): Mutant {
  return mutateHandler(operation, name, (call, original) => {
    try {
      return original(call)
    } catch (error) {
      if (error instanceof ApiError && error.status === status) effect(call)
      throw error
    }
  })
}

/** Returns a value for each sandbox that a mutated handler meets. */
export function perSandbox<T>(create: () => T): (call: Pick<SandboxContext, 'store'>) => T {
  const values = new WeakMap<object, T>()
  return ({ store }) => {
    const value = values.get(store) ?? create()
    values.set(store, value)
    return value
  }
}

/** A service with a defect that shows in several operations. */
export function mutateTogether(operation: OperationId, name: string, ...services: readonly Mutant[]): Mutant {
  return { name, operation, mutate: fetch => services.reduce((mutated, { mutate }) => mutate?.(mutated) ?? mutated, fetch) }
}

/** The operations that return lists. */
export type ListOperation =
  | ('listNamespaces' | 'listReposDetails' | 'listSharedReposDetails' | 'listRepositoryTags' | 'listRetentionHistories')
  | (
      | 'showSyncJob'
      | 'listRepoAccessories'
      | 'listRepoDetails'
      | 'listSharedRepoDetails'
      | 'listRepositoryTag'
      | 'listReferences'
    )

/** The parameters of a list, from the query or the filter. */
export type Query = ReadonlyMap<string, string>

/** A page of any list. */
export interface AnyPage {
  status: 200
  headers?: Record<string, string>
  body: unknown
}

/**
 * A service that handles the requests for a list.
 *
 * @param mutated receives the query, a function that returns the page of a query, and the URL
 */
export function mutateList(
  operation: ListOperation,
  name: string,
  mutated: (query: Query, list: (query: Query) => AnyPage, url: URL) => AnyPage,
): Mutant {
  return mutateHandler(operation, name, (call, original) => {
    // The handlers of all lists differ only in the type of their items.
    const list = (query: Query): AnyPage => original({ ...call, query } as never) as AnyPage
    return mutated(call.query, list, new URL(call.url)) as never
  })
}

/** A service that replaces parameters of a list; `undefined` removes one. */
export function mutateQuery(
  operation: ListOperation,
  name: string,
  change: (query: Query) => Readonly<Record<string, string | undefined>>,
): Mutant {
  return mutateList(operation, name, (query, list) => list(withParams(query, change(query))))
}

/** Returns a query with other parameters; `undefined` removes one. */
export function withParams(query: Query, params: Readonly<Record<string, string | undefined>>): Query {
  const changed = new Map(query)
  for (const [key, value] of Object.entries(params))
    if (value === undefined) changed.delete(key)
    else changed.set(key, value)
  return changed
}
