import type { SandboxContext } from '../context.js'
import { createUser, rejectDuplicateAccounts, type UserOptions, userOptions } from './accounts.js'
import type { AccountState, UserState } from './snapshot-types.js'
import type { Store } from './store.js'

/** The users of the accounts, who otherwise exist from the start. */
export interface Users {
  /**
   * Adds a user to an account.
   *
   * @returns the ID of the user
   * @throws TypeError when the account doesn't exist, or the user does, or a field is invalid
   */
  add(accountName: string, user: UserOptions): { id: string }
  /**
   * Removes a user with the user's access keys, tokens and logins. The permissions of the user stay, as in the service.
   *
   * @returns whether the user existed
   */
  remove(accountName: string, userName: string): boolean
}

/** Creates the users of a sandbox. */
export function createUsers(context: SandboxContext): Users {
  return {
    add: (accountName, user) => addUser(accountName, user, context),
    remove(accountName, userName) {
      // Restoring a snapshot replaces the store, so each call reads it from the context.
      const { store } = context
      const account = store.accounts.get(accountName)
      const user = store.findUserByName(accountName, userName)
      if (!account || !user) return false
      store.removeUser(account, user)
      return true
    },
  }
}

function addUser(accountName: string, user: UserOptions, { store }: SandboxContext): { id: string } {
  const problem = userOptions(user, 'user')
  if (problem) throw new TypeError(`Invalid user: ${problem}.`)
  const account = store.accounts.get(accountName)
  if (!account) throw new TypeError(`The sandbox has no account ${accountName}.`)
  const added = createUser(accountName, user)
  rejectDuplicateUser(added, account, store)
  store.addUser(account, added)
  return { id: added.id }
}

/**
 * Rejects a user whose name, ID or access key is in use, or whose ID has permissions of a removed user with another name.
 *
 * @throws TypeError with the first duplicate
 */
export function rejectDuplicateUser(user: UserState, account: AccountState, store: Store): void {
  const { accounts } = store
  const withUser: AccountState = { ...account, users: [...account.users, user] }
  rejectDuplicateAccounts([...accounts.values()].map(other => (other === account ? withUser : other)))
  for (const organization of store.regions().flatMap(region => [...region.ownedBy(account.name)])) {
    const { userName = user.name } = organization.permissions.get(user.id) ?? {}
    if (userName !== user.name)
      throw new TypeError(
        `Invalid user: the ID ${user.id} has permissions of the removed user ${userName} in organization ${organization.name}.`,
      )
  }
}
