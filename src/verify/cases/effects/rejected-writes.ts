import type { OperationId } from '../../../../generated/operations.js'
import type { CaseContext } from '../../run/case-context.js'
import type { OperationRequest } from '../../run/send.js'
import type { Requirement } from '../../run/target.js'
import { prepareRequest } from '../fixtures.js'
import { putImage, withFrozenClock } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { createBusyRepository } from './busy-repository.js'
import {
  asObject,
  asOtherAccount,
  asSecondUser,
  effectCase,
  type Fields,
  pathNames,
  requestFor,
  requestOperation,
} from './effect.js'
import { expectUnchanged } from './observation.js'
import { createRepository, secondUser } from './resources.js'
import { keep, policyOf } from './retention-case.js'

/** A creation that is sent again with other values, which the service must not store. */
interface Repetition {
  requires: readonly Requirement[]
  /** Returns a body that names the same resource. */
  otherBody: (body: Fields, context: CaseContext) => unknown
  /** Changes what was created, which makes its name no freer. */
  update?: (context: CaseContext, path: ReturnType<typeof pathNames>) => Promise<unknown>
  /** Creates what the other body names. */
  prepare?: (context: CaseContext, request: OperationRequest) => Promise<void>
}

const repetitions: Readonly<Partial<Record<OperationId, Repetition>>> = {
  createRepo: {
    requires: ['writes'],
    otherBody: (body, { session }) => ({
      ...body,
      category: 'lang',
      description: 'Another description',
      // In a shared service, nothing is made public.
      is_public: session.target.isolated,
    }),
    update: (context, path) =>
      requestOperation(context, 'updateRepo', {
        path: { ...path, repository: context.session.names.body.repository ?? '' },
        body: { is_public: false, category: 'arm', description: '' },
      }),
  },
  createRepoDomains: {
    requires: ['writes', 'otherAccount'],
    otherBody: body => ({ ...body, deadline: '2099-01-01T00:00:00Z', description: 'Another description' }),
    update: (context, path) =>
      requestOperation(context, 'updateRepoDomains', { path, body: { permit: 'read', deadline: '2098-01-01T00:00:00Z' } }),
  },
  createNamespaceAuth: {
    requires: ['writes', 'secondUser'],
    otherBody: body => Object.values(body).map(permission => ({ ...asObject(permission), auth: 7 })),
    update: (context, path) =>
      requestOperation(context, 'updateNamespaceAuth', { path, body: [{ ...secondUser(context), auth: 3 }] }),
  },
  createRepoTag: {
    requires: ['images'],
    otherBody: body => ({ ...body, source_tag: 'other', override: false }),
    prepare: (context, request) => putImage(context, { ...pathNames(request), tag: 'other' }),
  },
  createTrigger: {
    requires: ['writes'],
    otherBody: body => ({ ...body, condition: 'another', application: 'another', enable: 'true' }),
    update: (context, path) =>
      requestOperation(context, 'updateTrigger', { path: { ...path, trigger: 'deploy-web' }, body: { enable: 'false' } }),
  },
  createRetention: { requires: ['writes'], otherBody: () => policyOf(keep('77', { kind: 'label', pattern: 'another' })) },
  createImageSyncRepo: { requires: ['writes'], otherBody: body => ({ ...body, override: body.override !== true }) },
}

/** A write that the service rejects changes nothing. */
export const rejectedWriteEffects: readonly SuiteCase[] = [
  ...Object.entries(repetitions).map(([name, { requires, otherBody, prepare, update }]) => {
    const operation = name as OperationId
    return effectCase(operation, 'changes nothing when the resource exists', requires, async context => {
      const request = await prepareRequest(context, operation)
      await prepare?.(context, request)
      await createOnce(context, request)
      const body = otherBody(asObject(request.body), context)
      await expectRejected(context, { ...request, body }, [409, 400])
      if (!update) return
      await update(context, pathNames(request))
      await expectRejected(context, { ...request, body }, [409, 400])
    })
  }),
  effectCase(
    'createNamespace',
    'changes nothing when the name is taken',
    ['writes', 'otherAccount', 'secondUserKey'],
    async context => {
      const { names } = context.session
      const namespace = names.path.namespace ?? ''
      await createOnce(context, requestFor(context, 'createNamespace', { body: { namespace: names.body.namespace } }))
      for (const options of [asOtherAccount(context), asSecondUser(context)]) {
        const show = requestFor(context, 'showNamespace', { path: { namespace } })
        const before = await context.request(show, options)
        await expectRejected(context, requestFor(context, 'createNamespace', { body: { namespace } }), [409, 403], options)
        const after = await context.request(show, options)
        const what = `showNamespace returned ${before.status} before the rejected request, and ${after.status} after it.`
        context.expect(before.text === after.text || after.status === 403, what)
      }
    },
  ),
  effectCase('deleteNamespaces', 'changes nothing while it has repositories', ['writes', 'otherAccount'], async context => {
    const request = await prepareRequest(context, 'deleteNamespaces')
    const namespace = String(request.path.namespace)
    await createRepository(context, { namespace, repository: 'rejected/app' }, { category: 'lang', description: 'Kept' })
    await expectRejected(context, request, [406])
  }),
  effectCase('deleteRepo', 'changes nothing while it has tags', ['images'], async context => {
    const request = await prepareRequest(context, 'deleteRepo')
    const path = pathNames(request)
    await putImage(context, { ...path, tag: 'v1' })
    // In a shared service, nothing is made public.
    const is_public = context.session.target.isolated
    await requestOperation(context, 'updateRepo', { path, body: { is_public, description: 'Kept' } })
    await expectRejected(context, request, [406])
  }),
  effectCase(
    'deleteRepo',
    'changes nothing in a repository that has tags of any kind',
    ['isolated', 'images', 'otherAccount', 'secondUser'],
    context => withFrozenClock(context, () => checkDeletion(context)),
  ),
]

/** Creates something. Of two equal requests at once, one fails. */
export async function createOnce(context: CaseContext, request: OperationRequest): Promise<void> {
  const requests = context.session.target.isolated ? [request, request] : [request]
  const responses = await Promise.all(requests.map(one => context.request(one)))
  const created = responses.filter(({ status }) => status < 300).length
  context.expect(created === 1, `${request.operation}: of ${requests.length} equal requests at once, ${created} succeeded.`)
}

/** Deletes repositories with resources of every kind, and with one tag of each kind. */
async function checkDeletion(context: CaseContext): Promise<void> {
  const path = await createBusyRepository(context, 'rejected/app')
  await expectRejected(context, requestFor(context, 'deleteRepo', { path }), [406])
  const images = { list: { architectures: ['amd64', 'arm64'] }, image: {}, [`sha256-${'0'.repeat(64)}.sig`]: {} }
  for (const [tag, fields] of Object.entries(images)) {
    const own = { ...path, repository: `rejected/${tag.slice(0, 6)}`, tag }
    await createRepository(context, own)
    await putImage(context, own, fields)
    await expectRejected(context, requestFor(context, 'deleteRepo', { path: own }), [406])
  }
}

/** Sends a request, which must be rejected, and compares what the owner sees before and after it. */
async function expectRejected(
  context: CaseContext,
  request: OperationRequest,
  statuses: readonly number[],
  options = {},
): Promise<void> {
  const { operation, path, body } = request
  const namespace = String(path.namespace ?? asObject(body).namespace)
  await expectUnchanged(context, [namespace], async () => {
    const { status } = await context.request(request, options)
    context.expect(statuses.includes(status), `${operation}: expected the status ${statuses.join(' or ')}, received ${status}.`)
    return `${operation}, which returned ${status},`
  })
}
