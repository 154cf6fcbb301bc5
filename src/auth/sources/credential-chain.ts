import { describeValue } from '../../errors/check-options.js'
import { SwrInputError } from '../../errors/input-error.js'
import type { StaticCredentials } from '../credentials.js'
import { CredentialsNotFoundError } from './not-found-error.js'

/** A function that returns credentials, as the option `credentials` accepts it. */
export type CredentialSource = () => StaticCredentials | Promise<StaticCredentials>

/**
 * Returns a function that tries one source after the other, until one of them finds credentials.
 *
 * The function throws CredentialsNotFoundError that lists where it looked if all sources throw one. Any other error ends it.
 *
 * @example
 * const credentials = credentialChain(fromEnvironment(), fromHcloudConfig({ profile: 'test' }))
 */
export function credentialChain(...sources: readonly CredentialSource[]): () => Promise<StaticCredentials> {
  if (sources.length === 0) throw new SwrInputError('credentialChain requires at least one source of credentials.')
  for (const source of sources)
    if (typeof source !== 'function')
      throw new SwrInputError(`credentialChain requires functions such as fromEnvironment(), not ${describeValue(source)}.`)
  return async () => {
    const failures: CredentialsNotFoundError[] = []
    for (const source of sources) {
      try {
        return await source()
      } catch (error) {
        if (!(error instanceof CredentialsNotFoundError)) throw error
        failures.push(error)
      }
    }
    const list = failures.map(({ location, reason }) => `\n- ${location}: ${reason}`).join('')
    const message = `No credentials found. Pass \`credentials\` to createSwrClient, or use one of these sources:${list}`
    throw new CredentialsNotFoundError('all of these sources', list, message)
  }
}
