import type { CaseContext, ParsedResponse } from '../../run/case-context.js'
import { prepareRequest } from '../fixtures.js'
import { withRestoredState } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { consistencyEffects } from './consistency.js'
import {
  asObject,
  asObjects,
  asOtherAccount,
  effectCase,
  expectFields,
  type Fields,
  fetchJson,
  requestFor,
  requestOperation,
  requestSuccess,
} from './effect.js'
import { findOtherRegion } from './mirror-case.js'

/** The effects of operations on organizations. */
export const organizationEffects: readonly SuiteCase[] = [
  effectCase('createNamespace', 'creates an organization that the caller manages', ['writes'], async context => {
    const namespace = context.session.names.body.namespace ?? ''
    // Lists before the change, too, so that a stale cached list is detected.
    await requestOperation(context, 'listNamespaces')
    await requestOperation(context, 'createNamespace')
    const details = await requestOperation(context, 'showNamespace', { path: { namespace } })
    expectFields(context, 'The new organization', asObject(details.json), { name: namespace, auth: 7 })
    // The complete list may have another implementation than the filtered list.
    for (const query of [{ namespace }, {}]) {
      const listed = await requestOperation(context, 'listNamespaces', { query })
      const found = asObjects(asObject(listed.json).namespaces).find(({ name }) => name === namespace)
      expectFields(context, 'The new organization in the list', asObject(found), {
        name: namespace,
        id: asObject(details.json).id,
      })
    }
  }),
  effectCase('deleteNamespaces', 'deletes the organization', ['writes'], async context => {
    const request = await prepareRequest(context, 'deleteNamespaces')
    await requestSuccess(context, request)
    const path = { namespace: String(request.path.namespace) }
    context.expectError(
      { operation: 'showNamespace' },
      await context.request(requestFor(context, 'showNamespace', { path })),
      404,
    )
    for (const query of [path, {}]) {
      const listed = await requestOperation(context, 'listNamespaces', { query })
      const found = asObjects(asObject(listed.json).namespaces).some(({ name }) => name === path.namespace)
      context.expect(!found, 'The deleted organization is still in the list.')
    }
  }),
  effectCase('listNamespaces', 'filters organizations by a substring of the name', ['writes'], async context => {
    const { runId, names } = context.session
    const namesIn = async (query: Record<string, string>): Promise<unknown[]> => {
      const { json } = await requestOperation(context, 'listNamespaces', { query })
      return asObjects(asObject(json).namespaces).map(({ name }) => name)
    }
    const part = runId.slice(2)
    for (const query of [
      { namespace: part },
      { filter: `namespace::${part}` },
      { filter: `namespace::${part}|mode::visible` },
    ]) {
      const found = await namesIn(query)
      context.expect(found.includes(names.path.namespace), `${JSON.stringify(query)} doesn't return the organization.`)
      const mismatches = found.filter(name => !String(name).includes(part))
      context.expect(mismatches.length === 0, `${JSON.stringify(query)} returns ${mismatches.join(', ')}.`)
    }
    const none = await namesIn({ filter: `namespace::${runId}-none` })
    context.expect(none.length === 0, `An unknown name returns ${none.join(', ')}.`)
    const both = await namesIn({ filter: `namespace::${part}`, namespace: `${runId}-none` })
    context.expect(both.includes(names.path.namespace), "A plain parameter next to a filter wasn't ignored.")
  }),
  effectCase('listNamespaces', "doesn't list organizations of another account", ['writes', 'otherAccount'], async context => {
    const { names } = context.session
    const { json } = await requestOperation(
      context,
      'listNamespaces',
      { query: { namespace: names.path.namespace } },
      asOtherAccount(context),
    )
    context.expect(
      asObjects(asObject(json).namespaces).length === 0,
      'Another account lists an organization without a permission.',
    )
  }),
  effectCase(
    'createNamespace',
    'rejects a name that another account uses',
    ['writes', 'otherAccount', 'isolated'],
    async context => {
      const request = requestFor(context, 'createNamespace', { body: { namespace: context.session.names.path.namespace } })
      context.expectError(request, await context.request(request, asOtherAccount(context)), 409)
    },
  ),
  effectCase('createNamespace', 'enforces the quota of organizations', ['isolated'], context =>
    withRestoredState(context, () => checkQuota(context)),
  ),
  ...consistencyEffects,
]

/** Above it, a quota counts as none. The service's default is 5. */
const maxQuota = 20

/** Creates as many organizations as the quota permits: in this region, whatever the others have. */
async function checkQuota(context: CaseContext): Promise<void> {
  const { runId } = context.session
  const readQuota = async (): Promise<Fields> =>
    asObject(
      asObjects(asObject(await fetchJson(context, 'listQuotas')).quotas).find(({ quota_key }) => quota_key === 'namespace'),
    )
  const { used, quota_limit } = await readQuota()
  const isLimited = Number(quota_limit) <= maxQuota
  context.expect(isLimited, `The account may create ${quota_limit} organizations: expected at most ${maxQuota}.`)
  if (!isLimited) return
  await createElsewhere(context, [`${runId}-x0`, `${runId}-x1`])
  const create = (name: string): Promise<ParsedResponse> =>
    context.request(requestFor(context, 'createNamespace', { body: { namespace: name } }))
  for (let index = Number(used); index < Number(quota_limit); index++)
    context.expectStatus({ operation: 'createNamespace' }, await create(`${runId}-q${index}`), 201)
  expectFields(context, 'The quota', await readQuota(), { used: quota_limit, quota_limit })
  for (let round = 0; round < 2; round++) {
    const rejected = await create(`${runId}-more`)
    context.expectError({ operation: 'createNamespace' }, rejected, 400, 'SVCSTG.SWR.4000097')
    const shown = await context.request(requestFor(context, 'showNamespace', { path: { namespace: `${runId}-more` } }))
    context.expectError({ operation: 'showNamespace' }, shown, 404)
    await requestOperation(context, 'deleteNamespaces', { path: { namespace: `${runId}-q${used}` } })
    context.expectStatus({ operation: 'createNamespace' }, await create(`${runId}-q${used}`), 201)
  }
  // A full region doesn't affect the quota of the others.
  await createElsewhere(context, [`${runId}-x2`])
}

/** Creates organizations in another region. */
async function createElsewhere(context: CaseContext, namespaces: readonly string[]): Promise<void> {
  const { project } = await findOtherRegion(context)
  for (const namespace of namespaces)
    await requestOperation(context, 'createNamespace', { body: { namespace } }, { headers: { 'X-Project-Id': project } })
}
