/** What the client writes its log to. `console` is one. */
export interface Logger {
  /** Requests, responses and failures. */
  debug?: ((message: string, event: object) => void) | undefined
  /** Retries. */
  info?: ((message: string, event: object) => void) | undefined
  /** Lists that changed while they were read, and violations of the contract. */
  warn?: ((message: string, event: object) => void) | undefined
}

/** The hooks whose events are logged. */
export type LoggedHook = 'request' | 'response' | 'failure' | 'retry' | 'list' | 'warning'
