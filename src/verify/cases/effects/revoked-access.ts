import type { CaseContext, CaseRequestOptions } from '../../run/case-context.js'
import { SkipCase } from '../../run/request-guard.js'
import { prepareRequest } from '../fixtures.js'
import { putImage, withRestoredState } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import {
  asObject,
  asObjects,
  asOtherAccount,
  asSecondUser,
  dateOf,
  day,
  effectCase,
  expectFields,
  expectValues,
  fetchJson,
  minute,
  pathNames,
  requestFor,
  requestOperation,
  requestSuccess,
} from './effect.js'
import { itemsOf } from './listing.js'
import {
  expectInOwnLists,
  expectListed,
  expectReadable,
  isOwnList,
  listedRepositories,
  listIn,
  tagReads,
} from './observation.js'
import { createOrganization, createRepository, listedOrganization, secondUser } from './resources.js'

/** Rights that are granted and end again, observed through every operation that depends on them. */
export const revokedAccessEffects: readonly SuiteCase[] = [
  effectCase(
    'updateNamespaceAuth',
    'applies to every list and resource when it is raised and lowered',
    ['writes', 'secondUser', 'secondUserKey'],
    async context => {
      const path = { namespace: context.session.names.body.namespace ?? '', repository: 'levels/app' }
      const user = secondUser(context)
      await createOrganization(context, path.namespace)
      await createRepository(context, path)
      await expectAccess(context, path, 0)
      await requestOperation(context, 'createNamespaceAuth', { path, body: [{ ...user, auth: 1 }] })
      await expectAccess(context, path, 1)
      for (const auth of [3, 7, 3, 1]) {
        await requestOperation(context, 'updateNamespaceAuth', { path, body: [{ ...user, auth }] })
        await expectAccess(context, path, auth)
      }
      await requestOperation(context, 'deleteNamespaceAuth', { path, body: [user.user_id] })
      await expectAccess(context, path, 0)
    },
  ),
  effectCase('updateRepo', 'hides a public repository again', ['isolated', 'otherAccount', 'secondUserKey'], async context => {
    const request = await prepareRequest(context, 'updateRepo')
    const path = pathNames(request)
    for (const is_public of [true, false, true, false]) {
      await requestSuccess(context, { ...request, body: { is_public } })
      const when = is_public ? 'while it is public' : 'after it was made private'
      await expectReadable(context, path, is_public, `for another account ${when}`, asOtherAccount(context))
      await expectReadable(context, path, is_public, `for a user without permission ${when}`, asSecondUser(context))
      const listed = await listIn(context, 'listReposDetails', path.namespace, {}, asSecondUser(context))
      expectListed(context, 'The list of a user without permission', listed, path, is_public, when)
      const foreign = await listIn(context, 'listReposDetails', path.namespace, {}, asOtherAccount(context))
      expectListed(context, 'The list of another account', foreign, path, false, when)
    }
  }),
  effectCase('deleteRepoDomains', 'revokes the access of the other account', ['writes', 'otherAccount'], async context => {
    const request = await prepareRequest(context, 'deleteRepoDomains')
    const path = { ...pathNames(request), tag: context.session.names.path.tag ?? '' }
    if (context.session.target.isSandbox) await putImage(context, path)
    for (const round of ['', ' again']) {
      if (context.session.target.isSandbox)
        for (const operation of tagReads) await requestOperation(context, operation, { path }, asOtherAccount(context))
      await expectReadable(context, path, true, `while it is shared${round}`, asOtherAccount(context))
      for (const [list, items] of Object.entries(await listedRepositories(context, path.namespace)))
        expectListed(context, list, items, path, true, `while it is shared${round}`)
      await requestSuccess(context, request)
      await expectReadable(context, path, false, `after the share was deleted${round}`, asOtherAccount(context))
      for (const [list, items] of Object.entries(await listedRepositories(context, path.namespace)))
        expectListed(context, list, items, path, isOwnList(list), `after the share was deleted${round}`)
      if (round === '') await requestOperation(context, 'createRepoDomains', { path })
    }
  }),
  effectCase(
    'updateRepoDomains',
    'ends the share after the day of its deadline in every operation',
    ['writes', 'otherAccount'],
    async context => {
      const request = await prepareRequest(context, 'updateRepoDomains')
      const path = pathNames(request)
      // The time zone in which a day ends is unsettled, except in a sandbox.
      const offsets = context.session.target.isolated ? [-1, 0, 1, -1, 1] : [-2, 2, -2]
      const now = dateOf(await requestOperation(context, 'showNamespace'))
      // The day must not end during the case.
      if (context.session.target.isolated && now % day > day - minute) throw new SkipCase('The day is about to end.')
      for (const offset of offsets) {
        // Both ends of the day.
        for (const time of ['00:00:00', '23:59:59']) {
          const deadline = `${new Date(now + offset * day).toISOString().slice(0, 10)}T${time}Z`
          await requestSuccess(context, { ...request, body: { permit: 'read', deadline } })
          await expectShare(context, path, String(request.path.access_domain), offset >= 0, `${offset} days from its deadline`)
        }
      }
      await requestSuccess(context, { ...request, body: { permit: 'read', deadline: 'forever' } })
      const access_domain = String(request.path.access_domain)
      await expectShare(context, path, access_domain, true, 'without a deadline')
      // A share that has ended can be deleted like any other.
      await requestSuccess(context, { ...request, body: { permit: 'read', deadline: '2020-01-01T00:00:00Z' } })
      await requestOperation(context, 'deleteRepoDomains', { path: { ...path, access_domain } })
    },
  ),
  // Only a sandbox deletes the organization of another account.
  effectCase(
    'listNamespaces',
    'lists the organizations of each account',
    ['isolated', 'otherAccount', 'secondUserKey'],
    context => withRestoredState(context, () => expectOrganizationOfOther(context)),
  ),
  effectCase(
    'listNamespaces',
    'lists with mode::visible only organizations in which the caller has a permission',
    ['writes', 'otherAccount', 'secondUser', 'secondUserKey'],
    async context => {
      const { names, runId, target } = context.session
      const [shared, granted] = [names.path.namespace ?? '', names.body.namespace ?? '']
      const user = secondUser(context)
      await createOrganization(context, granted)
      // In a shared service, nothing is made public.
      if (target.isolated)
        await requestOperation(context, 'createRepo', {
          path: { namespace: granted },
          body: { repository: 'public/app', is_public: true },
        })
      const expectVisible = async (subject: string, expected: string[], options: CaseRequestOptions): Promise<void> => {
        for (const query of [{ filter: 'mode::visible' }, { filter: `mode::visible|namespace::${runId}` }, {}]) {
          const { namespaces } = asObject(await fetchJson(context, 'listNamespaces', { query }, options))
          const found = asObjects(namespaces).flatMap(({ name }) => (String(name).includes(runId) ? [name] : []))
          expectValues(context, `${subject} with ${JSON.stringify(query)}`, found, expected)
        }
      }
      await expectVisible('The organizations of the owner', [shared, granted], {})
      await expectVisible('The organizations of another account', [], asOtherAccount(context))
      await expectVisible('The organizations of a user without permission', [], asSecondUser(context))
      const path = { namespace: granted }
      for (const auth of [1, 3, 7]) {
        const operation = auth === 1 ? 'createNamespaceAuth' : 'updateNamespaceAuth'
        await requestOperation(context, operation, { path, body: [{ ...user, auth }] })
        await expectVisible(`The organizations of a user with permission ${auth}`, [granted], asSecondUser(context))
      }
      await requestOperation(context, 'deleteNamespaceAuth', { path, body: [user.user_id] })
      await expectVisible('The organizations of a user whose permission was deleted', [], asSecondUser(context))
    },
  ),
]

/** Checks the organizations that another account creates: only that account sees them. */
async function expectOrganizationOfOther(context: CaseContext): Promise<void> {
  const namespace = `${context.session.runId}-other`
  await createOrganization(context, namespace, asOtherAccount(context))
  for (const query of [{ filter: 'mode::visible' }, { filter: `mode::visible|namespace::${namespace}` }, {}]) {
    for (const [options, expected] of [
      [asOtherAccount(context), [namespace]],
      [{}, []],
      [asSecondUser(context), []],
    ] as const) {
      const { namespaces } = asObject(await fetchJson(context, 'listNamespaces', { query }, options))
      const found = asObjects(namespaces).flatMap(({ name }) => (name === namespace ? [name] : []))
      expectValues(context, `The organization of another account with ${JSON.stringify(query)}`, found, expected)
    }
  }
}

/** Checks what the second user sees of an organization with this permission; 0 means none. */
async function expectAccess(
  context: CaseContext,
  path: { namespace: string; repository: string },
  auth: number,
): Promise<void> {
  const { namespace } = path
  const options = asSecondUser(context)
  const when = `with permission ${auth}`
  for (const [operation, permissionIn] of [
    ['showNamespace', asObject],
    ['showNamespaceAuth', (json: unknown) => asObject(asObject(json).self_auth)],
  ] as const) {
    const request = requestFor(context, operation, { path })
    const response = await context.request(request, options)
    if (auth === 0) context.expectError(request, response, 403)
    else expectFields(context, `${operation} ${when}`, permissionIn(response.json), { auth })
  }
  for (const query of [{}, { namespace }, { filter: 'mode::visible' }]) {
    const found = await listedOrganization(context, namespace, query, options)
    context.expect(
      (found.auth ?? 0) === auth,
      `listNamespaces with ${JSON.stringify(query)}: expected permission ${auth}, received ${found.auth ?? 'no organization'}.`,
    )
  }
  await expectReadable(context, path, auth > 0, when, options)
  await expectInOwnLists(context, path, auth > 0, when, options)
  const { access_user_count } = await listedOrganization(context, namespace)
  if (access_user_count !== undefined)
    expectFields(context, `The organization ${when}`, { access_user_count }, { access_user_count: auth > 0 ? 2 : 1 })
}

/** Checks whether a share is active, through every operation that depends on it. */
async function expectShare(
  context: CaseContext,
  path: { namespace: string; repository: string },
  access_domain: string,
  active: boolean,
  when: string,
): Promise<void> {
  await expectReadable(context, path, active, when, asOtherAccount(context))
  const details = asObject(await fetchJson(context, 'showAccessDomain', { path: { ...path, access_domain } }))
  expectFields(context, `showAccessDomain ${when}`, details, { exist: true, status: active })
  const shares = asObjects(await fetchJson(context, 'listRepoDomains', { path }))
  expectFields(context, `listRepoDomains ${when}`, asObject(shares[0]), { access_domain, status: active })
  for (const [list, items] of Object.entries(await listedRepositories(context, path.namespace))) {
    if (list.endsWith('::thirdparty')) {
      // An expired share may still be listed, with the status false.
      const status = items.find(({ name }) => name === path.repository)?.status ?? false
      expectFields(context, `${list} ${when}`, { status }, { status: active })
    } else expectListed(context, list, items, path, true, when)
  }
  for (const [list, fields] of [
    ['listSharedReposDetails', { center: 'thirdparty', offset: 0 }],
    ['listSharedRepoDetails', { shared_by: 'thirdparty' }],
  ] as const) {
    const query = { ...fields, namespace: path.namespace, limit: 1000 }
    for (const status of ['true', 'false']) {
      const { json } = await requestOperation(context, list, { query: { ...query, status } }, asOtherAccount(context))
      const found = itemsOf(json).some(({ name }) => name === path.repository)
      const subject = `${list} with status=${status}`
      context.expect(!found || active === (status === 'true'), `${subject} contains the repository ${when}.`)
      context.expect(found || !active || status === 'false', `${subject} lacks the repository ${when}.`)
    }
  }
}
