import type { AccountUserOptions } from '../store/accounts.js'

/** The users in the contract's examples: one requests tokens, the other is granted permissions. Their passwords are public. */
export const exampleUsers: { caller: AccountUserOptions; member: AccountUserOptions } = {
  caller: { name: 'dev-lead', password: 'not-a-real-password', id: '050b12577f00269a1fcfc01f65239697' },
  member: { name: 'user01', password: 'not-used', id: 'fb3f175c1fd146ab8cdae3272be6107b', administrator: false },
}
