import type { OperationId } from '../../../../generated/operations.js'
import type { CaseContext } from '../../run/case-context.js'
import { putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { asObject, effectCase, expectFields, type Fields, fetchJson, requestFor, requestOperation } from './effect.js'
import { itemsOf } from './listing.js'
import { createRepository, type RepositoryNames } from './resources.js'
import { keep, policyOf, rulesOf } from './retention-case.js'

/** Two texts of a length that differ only in their last character. */
const longest = (start: string, length: number): [string, string] => {
  const text = start.padEnd(length - 1, 'abcdefghi')
  return [`${text}1`, `${text}2`]
}

async function ownRepository(context: CaseContext, repository: string): Promise<RepositoryNames> {
  const path = { namespace: context.session.names.path.namespace ?? '', repository }
  await createRepository(context, path)
  return path
}

/** Adds a problem unless an operation returns items with exactly these values, in any order. */
async function expectListedValues(
  context: CaseContext,
  list: OperationId,
  { path, query = {} }: { path: RepositoryNames; query?: Fields },
  field: string,
  values: readonly string[],
): Promise<void> {
  const found = new Set(itemsOf(await fetchJson(context, list, { path, query })).map(item => item[field]))
  for (const value of values)
    context.expect(found.has(value), `${list} returns no item whose ${field} is ${value}, of ${value.length} characters.`)
}

/** Names of the maximum length of resources in a repository, read back by every operation that returns them. */
export const longestNameEffects: readonly SuiteCase[] = [
  effectCase('createTrigger', 'supports names of the maximum length', ['writes'], async context => {
    const path = await ownRepository(context, 'longest/triggers')
    const names = longest('deploy-', 64)
    const { body } = requestFor(context, 'createTrigger', { path })
    for (const name of names) await requestOperation(context, 'createTrigger', { path, body: { ...asObject(body), name } })
    await expectListedValues(context, 'listTriggersDetails', { path }, 'name', names)
    const [changed, other] = names.map(trigger => ({ ...path, trigger }))
    if (!changed || !other) return
    await requestOperation(context, 'updateTrigger', { path: changed, body: { enable: 'false' } })
    for (const [triggerPath, enable] of [[changed, 'false'] as const, [other, 'true'] as const]) {
      const trigger = asObject(await fetchJson(context, 'showTrigger', { path: triggerPath }))
      expectFields(context, 'showTrigger', trigger, { name: triggerPath.trigger, enable })
    }
    await requestOperation(context, 'deleteTrigger', { path: changed })
    await requestOperation(context, 'showTrigger', { path: other })
  }),
  effectCase('createRepoTag', 'supports names of the maximum length', ['writes', 'images'], async context => {
    const path = await ownRepository(context, 'longest/tags')
    const [source, destination] = longest('v1-', 128)
    await putImage(context, { ...path, tag: source })
    await requestOperation(context, 'createRepoTag', { path, body: { source_tag: source, destination_tag: destination } })
    for (const tag of [source, destination]) {
      const details = asObject(await fetchJson(context, 'showRepoTag', { path: { ...path, tag } }))
      expectFields(context, 'showRepoTag', details, { tag })
      for (const field of ['path', 'internal_path'])
        context.expect(String(details[field]).endsWith(`:${tag}`), `showRepoTag: expected ${field} to end with the tag ${tag}.`)
      await requestOperation(context, 'showRepoTagConfig', { path: { ...path, tag } })
    }
    await expectListedValues(context, 'listRepositoryTags', { path }, 'Tag', [source, destination])
    await expectListedValues(context, 'listRepositoryTag', { path }, 'tag', [source, destination])
  }),
  effectCase('createRetention', 'keeps patterns of any length', ['writes'], async context => {
    const path = await ownRepository(context, 'longest/retention')
    const [label, other] = longest('v1-', 128)
    const body = policyOf(keep('1', { kind: 'label', pattern: label }, { kind: 'regexp', pattern: `^(?:${label}|${other})$` }))
    await requestOperation(context, 'createRetention', { path, body })
    const [listed = {}] = itemsOf(await fetchJson(context, 'listRetentions', { path }))
    const retention = { ...path, retention_id: String(listed.id) }
    const details = asObject(await fetchJson(context, 'showRetention', { path: retention }))
    for (const [operation, policy] of Object.entries({ listRetentions: listed, showRetention: details }))
      context.expect(rulesOf(policy) === rulesOf(body), `${operation}: the rules aren't those that were created.`)
    await requestOperation(context, 'deleteRetention', { path: retention })
  }),
  effectCase('createImageSyncRepo', 'supports organizations with names of the maximum length', ['writes'], async context => {
    const path = await ownRepository(context, 'longest/synchronized')
    const [remoteNamespace] = longest(`${context.session.runId}-`, 64)
    const body = { ...asObject(requestFor(context, 'createImageSyncRepo', { path }).body), remoteNamespace }
    await requestOperation(context, 'createImageSyncRepo', { path, body })
    await expectListedValues(context, 'listImageAutoSyncReposDetails', { path }, 'remoteNamespace', [remoteNamespace])
    const { remoteRegionId } = body as Fields
    await requestOperation(context, 'deleteImageSyncRepo', { path, body: { remoteNamespace, remoteRegionId } })
  }),
  effectCase('createManualImageSyncRepo', 'supports names of the maximum length', ['writes', 'images'], async context => {
    const path = await ownRepository(context, 'longest/copied')
    const [remoteNamespace] = longest(`${context.session.runId}-`, 64)
    const imageTag = longest('v1-', 128)
    for (const tag of imageTag) await putImage(context, { ...path, tag })
    const body = { ...asObject(requestFor(context, 'createManualImageSyncRepo', { path }).body), remoteNamespace, imageTag }
    await requestOperation(context, 'createManualImageSyncRepo', { path, body })
    const query = { filter: 'limit::10|offset::0' }
    await expectListedValues(context, 'showSyncJob', { path, query }, 'tag', imageTag)
    await expectListedValues(context, 'showSyncJob', { path, query }, 'remoteNamespace', [remoteNamespace])
  }),
]
