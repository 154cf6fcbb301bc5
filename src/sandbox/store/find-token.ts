import { formatMicroseconds, tokenErrors } from '../../http/token-errors.js'
import type { AccountUser } from './entities.js'
import type { TokenState } from './snapshot-types.js'
import type { Store } from './store.js'

/** A valid token with its user, or why it is rejected, in the words of the gateway. */
export type FoundToken = { token: TokenState; owner: AccountUser; problem?: undefined } | { problem: string }

/** Finds a token by its value. A token without calls left counts as expired. */
export function findToken(value: string, store: Store, now: number): FoundToken {
  const token = store.tokens.get(value)
  const owner = token && store.findUser(token.account, token.userId)
  if (!token || !owner) return { problem: tokenErrors.unknown }
  const isExpired = token.expires <= now || token.callsLeft === 0
  return isExpired ? { problem: tokenErrors.expired(formatMicroseconds(token.expires)) } : { token, owner }
}
