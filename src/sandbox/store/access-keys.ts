import type { SandboxContext } from '../context.js'
import { boolean, integer, object, optional, string, type Validate } from '../validation.js'
import type { AccessKeyOptions } from './accounts.js'
import type { AccessKeyState } from './snapshot-types.js'
import { formatTimestamp, minute } from './time.js'

/** Which access key to create. */
export interface NewAccessKey {
  /** Defaults to `demo`. */
  account?: string | undefined
  /** Defaults to the first user of the account. */
  user?: string | undefined
  /** Whether the key has a security token and expires. Defaults to `true`. */
  temporary?: boolean | undefined
  /** The lifetime of a temporary key, in milliseconds. Defaults to 15 minutes, as in IAM. */
  lifetime?: number | undefined
}

/** Accepts a `NewAccessKey`. */
export const newAccessKey: Validate = object<NewAccessKey>({
  account: optional(string()),
  user: optional(string()),
  temporary: optional(boolean),
  lifetime: optional(integer(0, 24 * 60 * minute)),
})

/**
 * Creates an access key of a user.
 *
 * @throws TypeError when an option is invalid, or the user doesn't exist
 */
export function addAccessKey(options: NewAccessKey, { store, clock, random }: SandboxContext): AccessKeyOptions {
  const problem = newAccessKey(options, 'accessKey')
  if (problem) throw new TypeError(`Invalid access key: ${problem}.`)
  const { account: accountName = 'demo', user: userName, temporary = true, lifetime = 15 * minute } = options
  const account = store.accounts.get(accountName)
  if (!account) throw new TypeError(`Invalid access key: the sandbox has no account ${accountName}.`)
  const user = account.users.find(({ name }) => userName === undefined || name === userName)
  if (!user) throw new TypeError(`Invalid access key: account ${accountName} has no user ${userName ?? ''}.`)
  const key: AccessKeyState = { id: `SANDBOX${random.hex(13).toUpperCase()}`, secret: random.hex(40) }
  if (temporary) {
    key.securityToken = random.hex(64)
    key.expires = clock.now() + lifetime
  }
  store.addAccessKey({ account, user }, key)
  const { expires, ...rest } = key
  return expires === undefined ? rest : { ...rest, expires: formatTimestamp(expires) }
}
