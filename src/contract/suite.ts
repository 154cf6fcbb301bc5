import { answerCases } from './groups/answers.js'
import { authenticationCases } from './groups/authentication.js'
import { serviceConstraintCases } from './groups/constraints.js'
import { accessEffects } from './groups/effects/access.js'
import { organizationEffects } from './groups/effects/organizations.js'
import { permissionEffects } from './groups/effects/permissions.js'
import { repositoryEffects } from './groups/effects/repositories.js'
import { sharingEffects } from './groups/effects/sharing.js'
import { exampleCases } from './groups/examples.js'
import { listCases } from './groups/lists.js'
import { unknownCases } from './groups/unknown.js'
import { groups } from './result.js'
import type { Session } from './session.js'
import type { SuiteCase } from './suite-case.js'

/** All cases that a target is asked, in the order of the groups; those for another kind of target are left out. */
export function suite({ contract, names, target }: Session): SuiteCase[] {
  const service = [
    ...answerCases(contract),
    ...serviceConstraintCases(contract, names),
    ...listCases(contract),
    ...organizationEffects,
    ...repositoryEffects,
    ...sharingEffects,
    ...permissionEffects,
    ...accessEffects,
  ]
  const all = [
    ...(target.kind === 'examples' ? exampleCases(contract) : service),
    ...authenticationCases(contract),
    ...unknownCases(contract),
  ].filter(({ needs }) => !needs.includes(target.kind === 'examples' ? 'service' : 'examples'))
  return numbered(groups.flatMap(group => all.filter(one => one.group === group)))
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
