import { groups } from '../run/result.js'
import type { Session } from '../run/session.js'
import { authenticationCases } from './authentication.js'
import { serviceConstraintCases } from './constraints.js'
import { accessEffects } from './effects/access.js'
import { levelEffects } from './effects/levels.js'
import { organizationEffects } from './effects/organizations.js'
import { permissionEffects } from './effects/permissions.js'
import { repositoryEffects } from './effects/repositories.js'
import { sharingEffects } from './effects/sharing.js'
import { exampleCases } from './examples.js'
import { listCases } from './lists.js'
import { answerCases } from './statuses.js'
import type { SuiteCase } from './suite-case.js'
import { unknownCases } from './unknown.js'

/** All cases that a target is asked, in the order of the groups; those for another kind of target are left out. */
export function suite(session: Session): SuiteCase[] {
  const suited = every(session).filter(one => !isUnsuited(session, one))
  return numbered(groups.flatMap(group => suited.filter(one => one.group === group)))
}

/** The cases that are left out, since they are for another kind of target. */
export function unsuited(session: Session): SuiteCase[] {
  return every(session).filter(one => isUnsuited(session, one))
}

function isUnsuited({ target }: Session, { needs }: SuiteCase): boolean {
  return needs.includes(target.kind === 'examples' ? 'service' : 'examples')
}

function every({ contract, names, target }: Session): SuiteCase[] {
  const service = [
    ...answerCases(contract),
    ...serviceConstraintCases(contract, names),
    ...listCases(contract),
    ...organizationEffects,
    ...repositoryEffects,
    ...sharingEffects,
    ...permissionEffects,
    ...levelEffects(contract),
    ...accessEffects,
  ]
  return [
    ...(target.kind === 'examples' ? exampleCases(contract) : service),
    ...authenticationCases(contract),
    ...unknownCases(contract),
  ]
}

/** Two long values can look alike once they are cut; a number tells their cases apart, in a baseline as well. */
function numbered(cases: readonly SuiteCase[]): SuiteCase[] {
  const seen = new Map<string, number>()
  return cases.map(one => {
    const times = (seen.get(one.id) ?? 0) + 1
    seen.set(one.id, times)
    return times === 1 ? one : { ...one, id: `${one.id} (${times})` }
  })
}
