import type { AccessKeyOwner, AccountUser, KeyFailures } from './entities.js'
import { Region } from './region.js'
import type { AccessKeyState, AccountState, LoginState, TokenState, UserState } from './snapshot-types.js'

interface UserIndex {
  byId: Map<string, UserState>
  byName: Map<string, UserState>
}

/** All data of a sandbox: what all regions have in common, and the regions. */
export class Store {
  readonly accounts: Map<string, AccountState> = new Map()
  readonly tokens: Map<string, TokenState> = new Map()
  /** By user name. */
  readonly logins: Map<string, LoginState> = new Map()
  /** By access key ID. */
  readonly keyFailures: Map<string, KeyFailures> = new Map()
  nextId = 1
  readonly #regions = new Map<string, Region>()
  readonly #accessKeys = new Map<string, AccessKeyOwner>()
  /** By name in lower case. */
  readonly #accountsIgnoringCase = new Map<string, AccountState>()
  readonly #users = new Map<AccountState, UserIndex>()

  /** Returns a region, creating it when it has no data yet. */
  region(name: string): Region {
    let region = this.#regions.get(name)
    if (!region) {
      region = new Region(name)
      this.#regions.set(name, region)
    }
    return region
  }

  /** Returns the regions that have been used. */
  regions(): readonly Region[] {
    return [...this.#regions.values()]
  }

  /** The number of repositories in all regions. */
  get repositoryCount(): number {
    let count = 0
    for (const { repositoryCount } of this.#regions.values()) count += repositoryCount
    return count
  }

  /** Returns a new ID for an organization, a repository or a tag. */
  createId(): number {
    return this.nextId++
  }

  addAccount(account: AccountState): void {
    this.accounts.set(account.name, account)
    this.#accountsIgnoringCase.set(account.name.toLowerCase(), account)
    this.#users.set(account, { byId: new Map(), byName: new Map() })
    for (const user of account.users) this.#indexUser(account, user)
  }

  /** Adds a user to an account. */
  addUser(account: AccountState, user: UserState): void {
    account.users.push(user)
    this.#indexUser(account, user)
  }

  /** Removes a user with everything that authenticates the user. Permissions in organizations stay, as in the service. */
  removeUser(account: AccountState, user: UserState): void {
    account.users.splice(account.users.indexOf(user), 1)
    const index = this.#users.get(account)
    index?.byId.delete(user.id)
    index?.byName.delete(user.name)
    for (const { id } of user.accessKeys) {
      this.#accessKeys.delete(id)
      this.keyFailures.delete(id)
    }
    for (const secrets of [this.tokens, this.logins])
      for (const [key, { userId }] of secrets) if (userId === user.id) secrets.delete(key)
  }

  #indexUser(account: AccountState, user: UserState): void {
    const index = this.#users.get(account)
    index?.byId.set(user.id, user)
    index?.byName.set(user.name, user)
    for (const key of user.accessKeys) this.#accessKeys.set(key.id, { account, user, key })
  }

  /** Removes an account that owns no organizations and has no shares. */
  removeAccount(account: AccountState): void {
    this.accounts.delete(account.name)
    this.#accountsIgnoringCase.delete(account.name.toLowerCase())
    this.#users.delete(account)
    for (const user of account.users) for (const { id } of user.accessKeys) this.#accessKeys.delete(id)
  }

  /** Adds an access key to a user of the store. */
  addAccessKey({ account, user }: AccountUser, key: AccessKeyState): void {
    user.accessKeys.push(key)
    this.#accessKeys.set(key.id, { account, user, key })
  }

  /** Returns an access key with its owner. */
  findAccessKey(accessKeyId: string): AccessKeyOwner | undefined {
    return this.#accessKeys.get(accessKeyId)
  }

  /** Returns a user of an account by ID. */
  findUser(accountName: string, userId: string): AccountUser | undefined {
    const account = this.accounts.get(accountName)
    const user = account && this.#users.get(account)?.byId.get(userId)
    return account && user && { account, user }
  }

  /** Returns a user of an account by name. */
  findUserByName(accountName: string, name: string): UserState | undefined {
    const account = this.accounts.get(accountName)
    return account && this.#users.get(account)?.byName.get(name)
  }

  /** Returns a user of any account by ID. */
  findUserById(userId: string): AccountUser | undefined {
    for (const name of this.accounts.keys()) {
      const found = this.findUser(name, userId)
      if (found) return found
    }
    return undefined
  }

  /** Returns an account by name, ignoring case. */
  findAccount(name: string): AccountState | undefined {
    return this.#accountsIgnoringCase.get(name.toLowerCase())
  }

  /** Adds a token, and drops expired ones and, beyond `max`, the oldest. */
  addToken(token: TokenState, max: number, now: number): void {
    addExpiring(this.tokens, token.value, token, max, now)
  }

  /** Adds a temporary login, and drops expired ones and, beyond `max`, the oldest. */
  addLogin(login: LoginState, max: number, now: number): void {
    addExpiring(this.logins, login.username, login, max, now)
  }
}

function addExpiring<T extends { expires: number }>(
  items: Map<string, T>,
  key: string,
  item: T,
  max: number,
  now: number,
): void {
  items.set(key, item)
  // The oldest usually expires first. A login with its own lifetime may stay a little longer.
  for (const [oldest, { expires }] of items) {
    if (expires > now && items.size <= max) return
    items.delete(oldest)
  }
}
