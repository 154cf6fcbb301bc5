import { createSandbox, demoSeed, type Sandbox, type UserOptions } from '../../src/sandbox/index.js'
import { defaultAccounts } from '../../src/sandbox/store/accounts.js'

/** The users whom the contract's examples name: one asks for a token, the other gets permissions. Their secrets are public. */
export const exampleUsers: { caller: UserOptions; member: UserOptions } = {
  caller: { name: 'dev-lead', password: 'not-a-real-password' },
  member: { name: 'user01', password: 'not-used', id: 'fb3f175c1fd146ab8cdae3272be6107b', administrator: false },
}

/** The sandbox of `npm start`: the demo data, and in the account demo the users of the examples, so that those can be tried. */
export function createStartSandbox(): Sandbox {
  const accounts = defaultAccounts.map(account =>
    account.name === 'demo' ? { ...account, users: [...account.users, ...Object.values(exampleUsers)] } : account,
  )
  return createSandbox({ accounts, seed: demoSeed })
}
