import type { CaseContext } from '../../run/case-context.js'
import { idIn } from '../creations.js'
import { putImage } from '../sandbox-control.js'
import { asObject, fetchJson, requestFor, requestOperation, signatureTag } from './effect.js'
import { createOrganization, createSharedRepository, type RepositoryNames, secondUser } from './resources.js'
import { keep, policyOf } from './retention-case.js'

/**
 * Creates a repository with a resource of every kind, in an organization of its own: images with a signature and a copy, a share,
 * permissions, a trigger that has fired, a policy that has deleted a tag, a rule of synchronization and a job.
 *
 * @returns the path parameters of everything
 */
export async function createBusyRepository(context: CaseContext, repository: string): Promise<RepositoryNames> {
  const { names } = context.session
  const path = { ...names.path, namespace: names.body.namespace ?? '', repository }
  await createOrganization(context, path.namespace)
  await requestOperation(context, 'createNamespaceAuth', { path, body: [{ ...secondUser(context), auth: 1 }] })
  await createSharedRepository(context, path, { category: 'lang', description: 'Has every kind of resource' })
  return fillRepository(context, path)
}

/**
 * Creates a resource of every kind in a repository that is shared.
 *
 * @returns the path parameters of everything
 */
export async function fillRepository(context: CaseContext, names: RepositoryNames): Promise<RepositoryNames> {
  const path = { ...names, tag: 'v1' }
  const user = secondUser(context)
  await requestOperation(context, 'createUserRepositoryAuth', { path, body: [{ ...user, auth: 1 }] })
  for (const tag of ['old', 'v1']) await putImage(context, { ...path, tag })
  const image = asObject(await fetchJson(context, 'showRepoTag', { path }))
  await putImage(context, { ...path, tag: signatureTag(image) })
  await requestOperation(context, 'createRepoTag', { path, body: { source_tag: 'v1', destination_tag: 'v2' } })
  const trigger = asObject(requestFor(context, 'createTrigger', { path }).body)
  await requestOperation(context, 'createTrigger', { path, body: { ...trigger, trigger_type: 'all', condition: '.*' } })
  await requestOperation(context, 'createImageSyncRepo', { path })
  await putImage(context, { ...path, tag: 'v3' })
  const exceptions = ['v1', 'v2', 'v3'].map(pattern => ({ kind: 'label', pattern }) as const)
  const policy = policyOf(keep('1', ...exceptions, { kind: 'regexp', pattern: '^none$' }))
  const retention_id = idIn(await requestOperation(context, 'createRetention', { path, body: policy }))
  return { ...path, trigger: String(trigger.name), retention_id }
}
