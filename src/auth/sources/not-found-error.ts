import { SwrInputError } from '../../errors/input-error.js'
import type { Environment } from '../environment.js'

/**
 * Reads credentials from a location that one of these variables may name. If it does, missing credentials end the chain: the user
 * expects these, and those of the next one may belong to another account.
 */
export async function readNamedLocation<T>(
  env: Environment,
  variables: readonly string[],
  read: (env: Environment) => Promise<T>,
): Promise<T> {
  try {
    return await read(env)
  } catch (error) {
    const variable = variables.find(name => env[name])
    if (variable === undefined || !(error instanceof CredentialsNotFoundError)) throw error
    throw new SwrInputError(`${error.message} ${variable} names this location: correct or unset the variable.`, {
      cause: error,
    })
  }
}

/** A source contains no credentials. The chain continues with the next one; every other error ends it. */
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
