import { type OperationId, operations } from '../../../../generated/operations.js'
import { parseJson } from '../../../errors/json.js'
import { type Contract, operationEntries } from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext } from '../../run/case-context.js'
import { withFrozenClock } from '../sandbox-control.js'
import { createCase, type SuiteCase } from '../suite-case.js'
import { createBusyRepository } from './busy-repository.js'
import { asSecondUser, requestFor, requestOperation } from './effect.js'
import { observe } from './observation.js'
import { secondUser } from './resources.js'
import { keep, policyOf } from './retention-case.js'

/** What a change leaves as it is: when something was created, and by whom. */
const creationField = /^(?:id|.*_id|create(?:d|d_at|dAt)|creator.*|syncOperator.*|domain.*)$/

/** A PATCH by another user changes neither who created something nor when. */
export function laterChangeEffects(contract: Contract): readonly SuiteCase[] {
  const changes = operationEntries(contract)
    .map(({ operation }) => operation.operationId)
    .filter(operation => operations[operation].method === 'PATCH' && pathParamNames(operation).includes('namespace'))
  return [
    createCase({
      group: 'effects',
      title: 'Changes by another user keep who created something, and when',
      requires: ['service', 'isolated', 'images', 'otherAccount', 'secondUser', 'secondUserKey'],
      run: context => withFrozenClock(context, () => checkChanges(context, changes)),
    }),
  ]
}

async function checkChanges(context: CaseContext, changes: readonly OperationId[]): Promise<void> {
  const path = await createBusyRepository(context, 'changed/app')
  await requestOperation(context, 'updateNamespaceAuth', { path, body: [{ ...secondUser(context), auth: 7 }] })
  for (const operation of changes) {
    const before = await observe(context, [path.namespace])
    // The template of a policy can't be changed.
    const body = operation === 'updateRetention' ? policyOf(keep('2')) : requestFor(context, operation, { path }).body
    // Users can't change their own permission in a repository.
    if (operation === 'updateUserRepositoryAuth') await requestOperation(context, operation, { path, body })
    else await requestOperation(context, operation, { path, body }, asSecondUser(context))
    const after = await observe(context, [path.namespace])
    for (const [key, text] of before) {
      const [was, is] = [text, after.get(key) ?? ''].map(creationFieldsOf)
      context.expect(was === is, `${operation} changed ${key} from ${was} to ${is}.`)
    }
  }
}

/** Returns the fields about the creation in an observed body, as text. */
function creationFieldsOf(text: string): string {
  const all: unknown[] = []
  JSON.stringify(parseJson(text), (name, value: unknown) => {
    if (creationField.test(name)) all.push([name, value])
    return value
  })
  return JSON.stringify(all)
}
