/** A request of the provider, and what the provider accepts as its response. */
export interface Step {
  /** What the provider does. */
  title: string
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /**
   * The path and the query, with `:` and `|` as they are. `{project}` is the ID of the project, `{id}` what a step before keeps.
   */
  path: string
  body?: unknown
  /** Whether the request has a Content-Type although it has no body. */
  json?: true
  /** Whether the request selects English texts. */
  language?: true
  /** The statuses that the provider accepts. */
  accepts: readonly number[]
  /** Whether the provider stops if the response isn't JSON. */
  decodes?: true
  /** What the provider reads from the response. */
  response?: unknown
  /** The field of the response that later paths contain as `{id}`; a number. */
  keeps?: string
  /** Headers that the provider reads. */
  headers?: readonly string[]
}

/** A resource or a data source of the provider, with its requests in order. */
export interface Resource {
  name: string
  /**
   * Whether the resource can be imported: its `read` is sent once more, by a provider that knows only the ID, and must return
   * the same. A resource that returned other times would change with every plan.
   */
  imports?: true
  steps: readonly Step[]
}

/** What golangsdk accepts where the provider names no status. */
export const usual: Readonly<Record<Step['method'], readonly number[]>> = {
  GET: [200],
  POST: [200, 201, 202],
  PATCH: [200, 202, 204],
  DELETE: [200, 202, 204],
}

/** Reads something that is gone: the provider removes it from its state. */
export const gone = (title: string, path: string): Step => ({ title, method: 'GET', path, accepts: [404] })
