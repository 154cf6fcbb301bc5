import type { AccountState } from './snapshot-types.js'

/** What accounts must not have twice: their names and ids, users, projects and access keys; one sentence each. */
export function accountProblems(accounts: Iterable<AccountState>): string[] {
  const found: string[] = []
  const seen = new Map<string, Set<string>>()
  const once = (kind: string, value: string, sentence: string): void => {
    const values = seen.get(kind) ?? new Set()
    seen.set(kind, values)
    if (values.has(value)) found.push(sentence)
    values.add(value)
  }
  for (const { name, id, projects, users } of accounts) {
    once('account', name, `Two accounts have the name ${name}.`)
    once('account id', id, `The id of the account ${name} is that of another one.`)
    for (const project of projects)
      once(`project of ${name}`, project.name, `The account ${name} has the project ${project.name} twice.`)
    for (const user of users) {
      once(`user of ${name}`, user.name, `The account ${name} has the user ${user.name} twice.`)
      once('user id', user.id, `The id of the user ${user.name} is that of another one.`)
      for (const key of user.accessKeys) once('key', key.id, `The access key ${key.id} belongs to two users.`)
    }
  }
  return found
}

/**
 * Refuses accounts that contradict each other.
 *
 * @throws TypeError with the first contradiction
 */
export function checkAccounts(accounts: Iterable<AccountState>): void {
  const [problem] = accountProblems(accounts)
  if (problem) throw new TypeError(`The accounts contradict each other: ${problem}`)
}
