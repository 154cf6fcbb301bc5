import { createSandbox, demoSeed, type Sandbox, type UserOptions } from '../../src/sandbox/index.js'
import { defaultAccounts } from '../../src/sandbox/store/accounts.js'

/** The users in the contract's examples: one requests tokens, the other is granted permissions. Their passwords are public. */
export const exampleUsers: { caller: UserOptions; member: UserOptions } = {
  caller: { name: 'dev-lead', password: 'not-a-real-password' },
  member: { name: 'user01', password: 'not-used', id: 'fb3f175c1fd146ab8cdae3272be6107b', administrator: false },
}

/** Creates the sandbox of `npm start`: the demo data, with the users of the contract's examples in the account demo. */
export function createStartSandbox(): Sandbox {
  const accounts = defaultAccounts.map(account =>
    account.name === 'demo' ? { ...account, users: [...account.users, ...Object.values(exampleUsers)] } : account,
  )
  return createSandbox({ accounts, seed: demoSeed })
}
