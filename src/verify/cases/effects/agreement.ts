import type { OperationId } from '../../../../generated/operations.js'
import type { CaseContext } from '../../run/case-context.js'
import { expectSameFields } from './consistency.js'
import {
  asObject,
  asObjects,
  asOtherAccount,
  expectFields,
  expectValues,
  type Fields,
  fetchJson,
  requestFor,
  requestOperation,
  signatureTag,
  sumOf,
} from './effect.js'
import { itemsOf } from './listing.js'
import { expectTagsInList, listedRepositories, listIn } from './observation.js'
import { expectOverviewAgrees } from './overview.js'
import { listedOrganization, type RepositoryNames } from './resources.js'

/** The lists of what a repository has, with the operation that shows an item, its path parameter, and the field that names it. */
const partsOfRepository = [
  ['listTriggersDetails', 'showTrigger', 'trigger', 'name'],
  ['listRetentions', 'showRetention', 'retention_id', 'id'],
  ['listRepoDomains', 'showAccessDomain', 'access_domain', 'access_domain'],
] as const satisfies readonly (readonly [OperationId, OperationId, string, string])[]

/** Adds a problem for each operation that returns something else about a repository than another one. */
export async function expectAgreement(context: CaseContext, path: RepositoryNames): Promise<void> {
  await expectTagsAgree(context, path)
  for (const [list, show, param, field] of partsOfRepository)
    for (const { trigger_history, ...item } of itemsOf(await fetchJson(context, list, { path }))) {
      const name = String(item[field])
      const shown = asObject(await fetchJson(context, show, { path: { ...path, [param]: name } }))
      expectSameFields(context, `${name} in ${list}`, item, shown)
      context.expect(asObjects(trigger_history).length === 0, `${list} returns the history of ${name}.`)
    }
  await expectSharesAgree(context, path)
  await expectHistoriesAgree(context, path)
  await expectOrganizationAgrees(context, path)
  if (context.session.target.isolated) await expectOverviewAgrees(context)
}

/** The tags of a repository are the same in every operation that shows, lists or counts them. */
async function expectTagsAgree(context: CaseContext, path: RepositoryNames): Promise<void> {
  const whole = { offset: 0, limit: 1000 }
  const tags = itemsOf(await fetchJson(context, 'listRepositoryTags', { path, query: whole }))
  const names = tags.map(({ Tag }) => String(Tag))
  const query = { limit: 1000, with_manifest: true }
  const pages = itemsOf(await fetchJson(context, 'listRepositoryTag', { path, query }))
  expectValues(
    context,
    'listRepositoryTag',
    pages.map(({ tag }) => tag),
    names,
  )
  for (const { Tag, ...fields } of tags) {
    const item = { ...fields, tag: Tag }
    const own = { ...path, tag: String(Tag) }
    expectSameFields(context, `The tag ${Tag}`, item, asObject(await fetchJson(context, 'showRepoTag', { path: own })))
    expectSameFields(context, `The tag ${Tag} in pages`, item, asObject(pages.find(({ tag }) => tag === Tag)))
    const signatures = signaturesOf(item, names)
    const { total, accessories } = asObject(await fetchJson(context, 'listRepoAccessories', { path: own }))
    const listed = asObjects(accessories).map(({ sig_tag }) => sig_tag)
    expectValues(context, `The signatures of ${Tag}`, listed, signatures)
    expectFields(context, `listRepoAccessories of ${Tag}`, { total }, { total: signatures.length })
    const references = asObject(await fetchJson(context, 'listReferences', { path: own })).tags
    const signed = tags.filter(other => signaturesOf(other, names).includes(String(Tag)))
    expectValues(
      context,
      `What ${Tag} signs`,
      Array.isArray(references) ? references : [],
      signed.map(other => String(other.Tag)),
    )
  }
  const shown = asObject(await fetchJson(context, 'showRepository', { path }))
  expectFields(context, 'showRepository', shown, { num_images: tags.length, size: sumOf(tags, 'size') })
  for (const [list, items] of Object.entries(await listedRepositories(context, path.namespace)))
    for (const item of items.filter(({ name }) => name === path.repository)) {
      expectSameFields(context, `The repository in ${list}`, item, shown)
      expectTagsInList(context, list, item, names)
    }
}

/** Returns the tags that sign an image. */
function signaturesOf(image: Fields, names: readonly string[]): string[] {
  return names.filter(name => name === signatureTag(image))
}

/** A repository is in the lists of shared ones while it is shared, with the status of its share. */
async function expectSharesAgree(context: CaseContext, path: RepositoryNames): Promise<void> {
  const { namespace, repository } = path
  const { name: account = '' } = context.session.target.otherAccount ?? {}
  const shares = asObjects(await fetchJson(context, 'listRepoDomains', { path }))
  const share = shares.find(({ access_domain }) => access_domain === account)
  const request = requestFor(context, 'showAccessDomain', { path: { ...path, access_domain: account } })
  const lookup = await context.request(request)
  // Newer services report a missing share as an error.
  if (share || lookup.status !== 400)
    expectFields(context, 'showAccessDomain', asObject(lookup.json), { exist: share !== undefined })
  for (const [list, key] of [
    ['listSharedReposDetails', 'center'],
    ['listSharedRepoDetails', 'shared_by'],
  ] as const) {
    const self = await listIn(context, list, namespace, { [key]: 'self' })
    const isListed = self.some(({ name }) => name === repository)
    context.expect(
      isListed === shares.length > 0,
      `${list} lists the repository as shared: ${isListed}; it has ${shares.length} shares.`,
    )
    const theirs = await listIn(context, list, namespace, { [key]: 'thirdparty' }, asOtherAccount(context))
    const statuses = theirs.filter(({ name }) => name === repository).map(({ status }) => status)
    expectValues(context, `The status of the share in ${list}`, statuses, share ? [String(share.status)] : [])
    const query = { [key]: 'thirdparty', namespace }
    const first = itemsOf(await fetchJson(context, list, { query }, asOtherAccount(context)))
    const names = first.filter(item => (item.namespace ?? item.namespace_name) === namespace).map(({ name }) => name)
    const isShown = names.includes(repository)
    context.expect(isShown === (share !== undefined), `The first page of ${list} lists the repository as shared: ${isShown}.`)
  }
}

/** A history has as many items as its total, and all of them are about its repository. */
async function expectHistoriesAgree(context: CaseContext, path: RepositoryNames): Promise<void> {
  const response = await requestOperation(context, 'listRetentionHistories', { path, query: { offset: 0, limit: 1000 } })
  const { retention_log, total } = asObject(response.json)
  const items = asObjects(retention_log)
  expectFields(context, 'listRetentionHistories', { total }, { total: items.length })
  for (const item of items)
    expectFields(context, 'listRetentionHistories', item, { namespace: path.namespace, repo: path.repository })
}

/** The list of organizations shows the same values of one as the organization itself, and counts what it has. */
async function expectOrganizationAgrees(context: CaseContext, { namespace }: RepositoryNames): Promise<void> {
  const path = { namespace }
  const { repo_count, access_user_count, ...item } = await listedOrganization(context, namespace)
  expectSameFields(context, 'The organization', item, asObject(await fetchJson(context, 'showNamespace', { path })))
  const permissions = asObject(await fetchJson(context, 'showNamespaceAuth', { path }))
  const counts = {
    repo_count: (await listIn(context, 'listReposDetails', namespace)).length,
    access_user_count: asObjects(permissions.others_auths).length,
  }
  for (const [field, value] of Object.entries({ repo_count, access_user_count }))
    if (value !== undefined)
      expectFields(context, 'The organization in the list', { [field]: value }, { [field]: Reflect.get(counts, field) })
}
