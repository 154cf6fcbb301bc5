import { type ErrorCode, errorCodes } from '../../../generated/error-codes.js'
import { operations } from '../../../generated/operations.js'
import type { Contract } from '../../openapi/document.js'
import { isIam } from '../../openapi/iam.js'
import type { CaseContext } from '../run/case-context.js'
import { documentedCodesForStatus } from '../run/documented.js'
import type { CaseGroup, CoverageItem } from '../run/result.js'
import type { RunNames } from '../run/run-names.js'
import { type ContractCase, contractConstraintCases, contractFilterCases } from './contract-cases.js'
import { createsTag } from './creations.js'
import { repositoryWithoutTags } from './fixtures.js'
import { deleteSingletons } from './singletons.js'
import { createCase, requirementsOf, type SuiteCase } from './suite-case.js'

/** Valid and invalid values for each constraint and each filter of a service. */
export function constraintCases(contract: Contract, names: RunNames): SuiteCase[] {
  // A valid request must not delete what later cases need or tag the images that they compare, so it names a missing
  // resource. A DELETE with a body removes permissions, which no later case needs.
  const changesFixtures = ({ request }: ContractCase): boolean => {
    const row = operations[request.operation]
    return createsTag(request.operation) || (row.method === 'DELETE' && !('body' in row))
  }
  const missing: RunNames = {
    ...names,
    path: { ...names.path, namespace: `${names.runId}-none`, access_domain: `${names.runId}-unknown` },
  }
  // The cases of lists need the tags of the other repository, which a retention policy would delete.
  const withoutTags: RunNames = { ...names, path: { ...names.path, repository: repositoryWithoutTags } }
  const deletesTags = ({ request }: ContractCase): boolean => request.operation === 'createRetention'
  const constraints = [
    ...contractConstraintCases(contract, names).cases.filter(
      contractCase => !changesFixtures(contractCase) && !deletesTags(contractCase),
    ),
    ...contractConstraintCases(contract, withoutTags).cases.filter(deletesTags),
    ...contractConstraintCases(contract, missing).cases.filter(changesFixtures),
  ]
  return [
    ...constraints.map(contractCase => constraintCase('constraints', contractCase)),
    ...contractFilterCases(contract, names).map(contractCase => constraintCase('filters', contractCase)),
  ]
}

function constraintCase(group: CaseGroup, contractCase: ContractCase): SuiteCase {
  const { request, covers, valid } = contractCase
  const { operation } = request
  const status: CoverageItem[] = valid ? [] : [{ kind: 'status', operation, status: '400' }]
  return createCase({
    group,
    operation,
    title: contractCase.title,
    covers: [{ kind: 'constraint', name: covers }, ...status],
    requires: ['service', ...requirementsOf(operation)],
    run: context => runConstraint(context, contractCase),
  })
}

/** Constraints on names and IDs of users, accounts, projects and regions, and on markers: a valid one that doesn't exist is rejected, too, with various codes. */
const accountConstraints = /\b(?:user_id|user_name|access_domain|projectname|X-Project-Id|remoteRegionId|query marker)\b/

/** The error code for a region that doesn't exist, which has status 500. */
const unknownRegionCode: ErrorCode = 'SVCSTG.SWR.5001101'

async function runConstraint(context: CaseContext, { request, covers, valid, optional, unset }: ContractCase): Promise<void> {
  const { contract } = context.session
  // Else the service could reject an invalid value for another reason.
  await deleteSingletons(context, request)
  const response = await context.request(request)
  const { status, text, codes } = response
  if (unset && status < 500 && status !== 400) {
    // IAM's reference doesn't mention null; the example's user may not exist.
    context.addUnsettled(request, response, 'accepts null for a field that is not set.')
  } else if (!valid && covers.endsWith(' uniqueItems') && status < 300) {
    // The reference doesn't state the effect of duplicates.
    context.addUnsettled(request, response, 'accepts an item twice.')
  } else if (optional && valid !== status < 300 && [200, 400].includes(status)) {
    context.addUnsettled(request, response, `${valid ? 'rejects' : 'ignores'} a parameter that a later edition adds.`)
  } else if (!valid) {
    context.expectStatus(request, response, 400)
  } else {
    // A missing resource or an exhausted quota is also a 400; the request itself was valid then.
    const isStateError =
      accountConstraints.test(covers) || codes.some(code => errorCodes[code as ErrorCode]?.kind !== undefined)
    context.expect(
      (status < 500 || codes.includes(unknownRegionCode)) && (status !== 400 || isStateError),
      `${request.operation}: a valid request was rejected with ${status}: ${text.slice(0, 200)}`,
    )
  }
  if (status < 400 || (valid && accountConstraints.test(covers)) || isIam(request.operation)) return
  const documented = documentedCodesForStatus(contract, String(status))
  context.expect(
    codes.some(code => documented.includes(code)),
    `${request.operation} ${status}: the contract doesn't document the error code ${codes.join(', ') || 'none'} for ${status}.`,
  )
}
