import { type ErrorCode, errorCodes } from '../../../generated/error-codes.js'
import { type OperationId, operations } from '../../../generated/operations.js'
import type { Contract } from '../../openapi/document.js'
import type { Probe } from '../run/probe.js'
import type { Cover, Group } from '../run/result.js'
import type { Need } from '../run/target.js'
import { type Case, constraintCases, filterCases } from './contract-cases.js'
import { codesOfStatus } from './documented.js'
import type { Names } from './names.js'
import { type SuiteCase, suiteCase } from './suite-case.js'

/** Each constraint just inside and just outside, and each filter, asked of a service. */
export function serviceConstraintCases(contract: Contract, names: Names): SuiteCase[] {
  const isDelete = ({ call }: Case): boolean => operations[call.operation].method === 'DELETE'
  // What is to be deleted must not be there: a good request would take it away from the cases that follow. A permission is
  // nothing that they need.
  const absent: Names = {
    ...names,
    path: { ...names.path, namespace: `${names.run}-none`, access_domain: `${names.run}-nobody` },
  }
  const ofAbsent = (one: Case): boolean => isDelete(one) && one.call.operation !== 'deleteNamespaceAuth'
  const constraints = [
    ...constraintCases(contract, names).cases.filter(one => !ofAbsent(one)),
    ...constraintCases(contract, absent).cases.filter(ofAbsent),
  ]
  return [
    ...constraints.map(one => constraintCase('constraints', one)),
    ...filterCases(contract, names).map(one => constraintCase('filters', one)),
  ]
}

function constraintCase(group: Group, one: Case): SuiteCase {
  const { call, covers, good } = one
  const { operation } = call
  const status: Cover[] = good ? [] : [{ kind: 'status', operation, status: '400' }]
  return suiteCase({
    group,
    operation,
    title: one.title,
    covers: [{ kind: 'constraint', name: covers }, ...status],
    needs: ['service', ...needsOf(operation)],
    run: probe => ask(probe, one),
  })
}

function needsOf(operation: OperationId): Need[] {
  if (operation === 'keystoneCreateUserTokenByPassword') return ['password']
  return operations[operation].method === 'GET' || operation === 'createSecret' ? [] : ['writes']
}

/** Names of people and projects: a good one that nobody has is refused as well, with codes that say so in various ways. */
const people = /\b(?:user_id|user_name|access_domain|projectname)\b/

async function ask(probe: Probe, { call, covers, good }: Case): Promise<void> {
  const { contract } = probe.session
  const { status, text, codes } = await probe.ask(call)
  if (!good) {
    probe.expect(status === 400, `A bad request was answered with ${status}, not 400: ${text.slice(0, 200)}`)
  } else {
    // That something is missing or full is said with 400 as well; the request itself was understood then.
    const aboutState = people.test(covers) || codes.some(code => errorCodes[code as ErrorCode]?.kind !== undefined)
    probe.expect(
      status < 500 && (status !== 400 || aboutState),
      `A good request was answered with ${status}: ${text.slice(0, 200)}`,
    )
  }
  if (status < 400 || (good && people.test(covers)) || 'service' in operations[call.operation]) return
  const shown = codesOfStatus(contract, String(status))
  probe.expect(
    codes.some(code => shown.includes(code)),
    `${call.operation} ${status} came with the code ${codes.join(', ') || 'none'}, which the contract shows nowhere with ${status}.`,
  )
}
