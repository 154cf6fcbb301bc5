import type { CaseContext } from '../../run/case-context.js'
import { prepareRequest } from '../fixtures.js'
import type { SuiteCase } from '../suite-case.js'
import {
  asObject,
  asObjects,
  asOtherAccount,
  effectCase,
  expectFields,
  type Fields,
  fetchJson,
  pathNames,
  requestFor,
  requestOperation,
  requestSuccess,
} from './effect.js'
import { expectListed, listIn } from './observation.js'

/** Lists the shared repositories of the run by name: the caller's own, or those shared with the other account. */
async function listShared(context: CaseContext, center: 'self' | 'thirdparty'): Promise<Map<unknown, Fields>> {
  const { names } = context.session
  const query = { filter: `center::${center}|namespace::${names.path.namespace}` }
  const options = center === 'thirdparty' ? asOtherAccount(context) : {}
  const { json } = await requestOperation(context, 'listSharedReposDetails', { query }, options)
  return new Map(asObjects(json).map(item => [item.name, item]))
}

/** The effects of operations on shares. */
export const shareEffects: readonly SuiteCase[] = [
  effectCase('createRepoDomains', 'creates a share that both accounts can read', ['writes', 'otherAccount'], async context => {
    const { names, target } = context.session
    const request = await prepareRequest(context, 'createRepoDomains')
    const { repository } = pathNames(request)
    const body = {
      access_domain: names.body.access_domain,
      permit: 'read',
      deadline: 'forever',
      description: 'Shared by a test',
    }
    await requestSuccess(context, { ...request, body })
    const details = await requestOperation(context, 'showAccessDomain', { path: pathNames(request) })
    expectFields(context, 'The share', asObject(details.json), {
      exist: true,
      ...body,
      repository,
      namespace: names.path.namespace,
    })
    const listed = asObjects(await fetchJson(context, 'listRepoDomains', { path: pathNames(request) }))
    context.expect(listed.length === 1, `Expected one share in the list, received ${listed.length}.`)
    expectFields(context, 'The share in the list', asObject(listed[0]), body)
    const foreign = [
      ['listSharedReposDetails', { center: 'self' }],
      ['listSharedRepoDetails', { shared_by: 'self' }],
    ] as const
    for (const [list, query] of foreign) {
      const items = await listIn(context, list, names.path.namespace ?? '', query, asOtherAccount(context))
      expectListed(context, list, items, pathNames(request), false, 'for the account that it is shared with, as its own')
    }
    context.expect((await listShared(context, 'self')).has(repository), "The owner doesn't list the shared repository.")
    context.expect(
      (await listShared(context, 'thirdparty')).has(repository),
      "The other account doesn't list the shared repository.",
    )
    await requestOperation(
      context,
      'showRepository',
      { path: pathNames(request) },
      {
        as: target.otherAccount?.credentials ?? 'anonymous',
      },
    )
  }),
  effectCase('updateRepoDomains', 'updates the requested values', ['writes', 'otherAccount'], async context => {
    const request = await prepareRequest(context, 'updateRepoDomains')
    const body = { permit: 'read', deadline: '2099-12-31T00:00:00Z', description: 'Changed by a test' }
    await requestSuccess(context, { ...request, body })
    const details = asObject(await fetchJson(context, 'showAccessDomain', { path: pathNames(request) }))
    expectFields(context, 'The updated share', details, { exist: true, permit: 'read', description: body.description })
    const day = String(details.deadline).slice(0, 10)
    context.expect(day === '2099-12-31', `Expected the deadline ${body.deadline}, received ${details.deadline}.`)
  }),
  ...(['createRepoDomains', 'updateRepoDomains'] as const).map(operation =>
    effectCase(operation, 'returns the deadline of the request', ['writes', 'otherAccount'], async context => {
      const request = await prepareRequest(context, operation)
      const path = { ...pathNames(request), access_domain: context.session.names.body.access_domain ?? '' }
      for (const deadline of [
        '2098-12-31T00:00:00Z',
        'forever',
        // A day that is a month as well.
        '2098-03-04T00:00:00Z',
        '2097-02-28T00:00:00.000Z',
        '2098-12-31T23:59:59Z',
        'forever',
      ]) {
        await requestSuccess(context, { ...request, body: { ...asObject(request.body), deadline, description: 'Deadline' } })
        const shares = [
          ['showAccessDomain', asObject(await fetchJson(context, 'showAccessDomain', { path }))],
          ['listRepoDomains', asObject(asObjects(await fetchJson(context, 'listRepoDomains', { path }))[0])],
        ] as const
        for (const [reader, share] of shares)
          context.expect(
            // Whether a service keeps the time of the day is unsettled.
            String(share.deadline).slice(0, 10) === deadline.slice(0, 10),
            `${reader}: expected the deadline ${deadline}, received ${share.deadline}.`,
          )
        if (operation === 'createRepoDomains') await requestOperation(context, 'deleteRepoDomains', { path })
      }
    }),
  ),
  effectCase('updateRepoDomains', 'ends the share with a deadline in the past', ['writes', 'otherAccount'], async context => {
    const options = asOtherAccount(context)
    const request = await prepareRequest(context, 'updateRepoDomains')
    const { repository } = pathNames(request)
    const show = requestFor(context, 'showRepository', { path: pathNames(request) })
    await requestSuccess(context, show, options)
    expectFields(context, 'The share', asObject((await listShared(context, 'thirdparty')).get(repository)), {
      status: true,
    })
    await requestSuccess(context, { ...request, body: { permit: 'read', deadline: '2020-01-01T00:00:00Z' } })
    context.expectError(show, await context.request(show, options), 403)
    // An expired share may still be listed, with the status false.
    const status = (await listShared(context, 'thirdparty')).get(repository)?.status ?? false
    context.expect(status === false, 'The other account lists the expired share as active.')
  }),
  effectCase('deleteRepoDomains', 'deletes the share for both accounts', ['writes', 'otherAccount'], async context => {
    const request = await prepareRequest(context, 'deleteRepoDomains')
    const { repository } = pathNames(request)
    await requestSuccess(context, request)
    const show = requestFor(context, 'showAccessDomain', { path: pathNames(request) })
    const lookup = await context.request(show)
    // Newer services report a missing share as an error.
    if (lookup.status === 400) context.expectError(show, lookup, 400, 'SVCSTG.SWR.4001090')
    else expectFields(context, 'The deleted share', asObject(lookup.json), { exist: false })
    const listed = asObjects(await fetchJson(context, 'listRepoDomains', { path: pathNames(request) }))
    context.expect(listed.length === 0, 'The deleted share is still in the list.')
    context.expect(!(await listShared(context, 'self')).has(repository), 'The owner still lists the shared repository.')
    context.expect(
      !(await listShared(context, 'thirdparty')).has(repository),
      'The other account still lists the shared repository.',
    )
    context.expectError(request, await context.request(request), 404, 'SVCSTG.SWR.4040091')
  }),
  effectCase('createRepoDomains', 'rejects an unknown account', ['writes', 'otherAccount'], async context => {
    const { runId } = context.session
    const request = await prepareRequest(context, 'createRepoDomains')
    const body = { ...(request.body as object), access_domain: `${runId}-unknown` }
    context.expectError(request, await context.request({ ...request, body }), 400, 'SVCSTG.SWR.4001090')
  }),
  effectCase('listRepoDomains', 'lists the same values as showAccessDomain', ['writes', 'otherAccount'], async context => {
    const request = await prepareRequest(context, 'updateRepoDomains')
    const { namespace, repository } = pathNames(request)
    const auth = asObject(await fetchJson(context, 'showNamespaceAuth'))
    const { user_id: creator_id, user_name: creator_name } = asObject(auth.self_auth)
    const expected = { namespace, repository, access_domain: request.path.access_domain, creator_id, creator_name }
    for (const [deadline, status] of [
      ['forever', true],
      ['2020-01-01T00:00:00Z', false],
    ] as const) {
      // An update without a description removes it.
      await requestSuccess(context, { ...request, body: { permit: 'read', deadline } })
      const listed = asObjects(await fetchJson(context, 'listRepoDomains', { path: pathNames(request) }))
      const details = asObject(await fetchJson(context, 'showAccessDomain', { path: pathNames(request) }))
      expectFields(context, 'The share', details, { ...expected, status, description: '' })
      expectFields(context, 'The share in the list', asObject(listed[0]), { ...details, exist: undefined })
    }
  }),
]
