import { SwrInputError } from '../../errors/input-error.js'

/** A place contains no credentials. The chain continues with the next one; every other error ends it. */
export class CredentialsNotFoundError extends SwrInputError {
  override name = 'CredentialsNotFoundError'
  /** Where the credentials were expected: a file, a URL, or `the environment`. */
  readonly location: string
  /** Why there are none, without secrets. */
  readonly reason: string

  constructor(location: string, reason: string, message: string = `No credentials in ${location}: ${reason}.`) {
    super(message)
    this.location = location
    this.reason = reason
  }
}
