import type { Repository } from './entities.js'
import { ruleViolations } from './rule-invariants.js'
import type { Store } from './store.js'
import { conditionProblem } from './triggers.js'

/** Returns one predicate for each invariant that what belongs to a repository violates. */
export function extrasViolations(repository: Repository, store: Store): string[] {
  return [...permissionViolations(repository, store), ...triggerViolations(repository), ...ruleViolations(repository)]
}

function permissionViolations({ permissions = [], organization }: Repository, store: Store): string[] {
  const violations: string[] = []
  if (isRepeated(permissions.map(({ userId }) => userId))) violations.push('has two permissions of a user')
  // The permissions of a deleted user stay.
  for (const { userId, userName } of permissions)
    if ((store.findUser(organization.account, userId)?.user.name ?? userName) !== userName)
      violations.push('has a permission for a user with another name')
  return violations
}

function triggerViolations({ triggers = [] }: Repository): string[] {
  const violations: string[] = []
  if (isRepeated(triggers.map(({ name }) => name))) violations.push('has two triggers with one name')
  for (const trigger of triggers) {
    const problem = conditionProblem(trigger)
    if (problem !== undefined) violations.push(`has the trigger ${trigger.name} with an invalid ${problem}`)
    const times = trigger.history.map(({ created }) => created)
    if (times.some((time, index) => time > (times[index - 1] ?? time)))
      violations.push(`has the trigger ${trigger.name} whose history isn't sorted`)
  }
  return violations
}

const isRepeated = (names: readonly string[]): boolean => new Set(names).size < names.length
