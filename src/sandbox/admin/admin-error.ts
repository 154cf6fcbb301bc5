/** An error response of the administration API. */
export class AdminError extends Error {
  readonly status: 400 | 404 | 413 | 415

  constructor(status: 400 | 404 | 413 | 415, message: string) {
    super(message)
    this.status = status
  }
}

/** Rejects a request. */
export function badRequest(message: string): never {
  throw new AdminError(400, message)
}
