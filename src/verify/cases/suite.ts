import { caseGroups } from '../run/result.js'
import type { Session } from '../run/session.js'
import { authenticationCases } from './authentication.js'
import { constraintCases } from './constraints.js'
import { accessEffects } from './effects/access.js'
import { agreeingReadEffects } from './effects/agreeing-reads.js'
import { callerEffects } from './effects/callers.js'
import { contentTypeEffects } from './effects/content-types.js'
import { copiedTagEffects } from './effects/copied-tags.js'
import { counterEffects } from './effects/counters.js'
import { createdAgainEffects } from './effects/created-again.js'
import { creatorEffects } from './effects/creators.js'
import { enumValueEffects } from './effects/enum-values.js'
import { foreignNamesakeEffects } from './effects/foreign-namesakes.js'
import { identityEffects } from './effects/identity.js'
import { identityListEffects } from './effects/identity-lists.js'
import { laterChangeEffects } from './effects/later-changes.js'
import { lifecycleEffects } from './effects/lifecycles.js'
import { listPageEffects } from './effects/list-pages.js'
import { longTextEffects } from './effects/long-texts.js'
import { longestNameEffects } from './effects/longest-names.js'
import { longestPathEffects } from './effects/longest-paths.js'
import { markerListEffects } from './effects/marker-lists.js'
import { nameEffects } from './effects/names.js'
import { neighborEffects } from './effects/neighbors.js'
import { optionalFieldEffects } from './effects/optional-fields.js'
import { organizationEffects } from './effects/organizations.js'
import { otherReaderEffects } from './effects/other-readers.js'
import { ownFieldEffects } from './effects/own-fields.js'
import { permissionLevelEffects } from './effects/permission-levels.js'
import { permissionEffects } from './effects/permissions.js'
import { projectHeaderEffects } from './effects/project-header.js'
import { readEffects } from './effects/reads.js'
import { regionEffects } from './effects/regions.js'
import { rejectedRequestEffects } from './effects/rejected-requests.js'
import { rejectedWriteEffects } from './effects/rejected-writes.js'
import { repeatedDeletionEffects } from './effects/repeated-deletions.js'
import { repositoryEffects } from './effects/repositories.js'
import { repositoryPageEffects } from './effects/repository-pages.js'
import { repositoryPermissionEffects } from './effects/repository-permissions.js'
import { retentionEffects } from './effects/retentions.js'
import { revokedAccessEffects } from './effects/revoked-access.js'
import { severalUsersEffects } from './effects/several-users.js'
import { sharedListParameterEffects } from './effects/shared-list-parameters.js'
import { shareEffects } from './effects/shares.js'
import { similarNameEffects } from './effects/similar-names.js'
import { synchronizationEffects } from './effects/synchronization.js'
import { tokenEffects } from './effects/tokens.js'
import { triggerEffects } from './effects/triggers.js'
import { usageEffects } from './effects/usage.js'
import { exampleCases } from './examples.js'
import { listCases } from './lists.js'
import { registryCases } from './registry/registry.js'
import { responseCases } from './responses.js'
import { routingCases } from './routing.js'
import { spellingCases } from './spelling.js'
import type { SuiteCase } from './suite-case.js'
import { unknownParameterCases } from './unknown-parameters.js'

/** Returns all cases for a target in the order of the groups, without those for another kind of target. */
export function createSuite(session: Session): SuiteCase[] {
  const cases = allCases(session).filter(testCase => !isForOtherTargets(session, testCase))
  return numberDuplicateIds(caseGroups.flatMap(group => cases.filter(testCase => testCase.group === group)))
}

/** Returns the cases that are for another kind of target. */
export function casesForOtherTargets(session: Session): SuiteCase[] {
  return allCases(session).filter(testCase => isForOtherTargets(session, testCase))
}

function isForOtherTargets({ target }: Session, { requires }: SuiteCase): boolean {
  return requires.includes(target.kind === 'mock' ? 'service' : 'mock')
}

function allCases({ contract, names, target }: Session): SuiteCase[] {
  const serviceCases = [
    ...responseCases(contract),
    ...constraintCases(contract, names),
    ...unknownParameterCases(contract),
    ...listCases(contract),
    ...organizationEffects,
    ...repositoryEffects,
    ...shareEffects,
    ...permissionEffects,
    ...permissionLevelEffects(contract),
    ...callerEffects(contract),
    ...repositoryPermissionEffects,
    ...repositoryPageEffects,
    ...triggerEffects,
    ...accessEffects,
    ...agreeingReadEffects(contract),
    ...identityEffects,
    ...identityListEffects,
    ...tokenEffects,
    ...retentionEffects,
    ...synchronizationEffects,
    ...revokedAccessEffects,
    ...counterEffects,
    ...nameEffects,
    ...neighborEffects(contract),
    ...foreignNamesakeEffects(contract),
    ...longTextEffects(contract),
    ...longestNameEffects,
    ...optionalFieldEffects,
    ...longestPathEffects(contract),
    ...repeatedDeletionEffects(contract),
    ...projectHeaderEffects(contract),
    ...regionEffects(contract),
    ...contentTypeEffects(contract),
    ...ownFieldEffects,
    ...severalUsersEffects,
    ...createdAgainEffects,
    ...creatorEffects,
    ...laterChangeEffects(contract),
    ...lifecycleEffects,
    ...otherReaderEffects(contract),
    ...readEffects(contract),
    ...enumValueEffects(contract),
    ...rejectedWriteEffects,
    ...rejectedRequestEffects(contract),
    ...similarNameEffects,
    ...sharedListParameterEffects(contract),
    ...spellingCases(contract),
    ...listPageEffects(contract),
    ...markerListEffects(contract),
    ...copiedTagEffects,
    ...usageEffects,
    ...registryCases,
  ]
  return [
    ...(target.kind === 'mock' ? exampleCases(contract) : serviceCases),
    ...authenticationCases(contract),
    ...routingCases(contract),
  ]
}

/** Long values can have the same truncated title; a number keeps the IDs of their cases unique and stable. */
function numberDuplicateIds(cases: readonly SuiteCase[]): SuiteCase[] {
  const counts = new Map<string, number>()
  return cases.map(testCase => {
    const count = (counts.get(testCase.id) ?? 0) + 1
    counts.set(testCase.id, count)
    return count === 1 ? testCase : { ...testCase, id: `${testCase.id} (${count})` }
  })
}
