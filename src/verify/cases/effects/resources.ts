import type { CaseContext, CaseRequestOptions } from '../../run/case-context.js'
import { asObject, asObjects, type Fields, fetchJson, requestOperation } from './effect.js'

/** The names of a repository. */
export interface RepositoryNames extends Record<string, string> {
  namespace: string
  repository: string
}

/** Creates an organization. */
export async function createOrganization(
  context: CaseContext,
  namespace: string,
  options: CaseRequestOptions = {},
): Promise<void> {
  await requestOperation(context, 'createNamespace', { body: { namespace } }, options)
}

/** Creates a private repository. */
export async function createRepository(context: CaseContext, path: RepositoryNames, fields: Fields = {}): Promise<void> {
  const body = { repository: path.repository, is_public: false, ...fields }
  await requestOperation(context, 'createRepo', { path, body })
}

/** Creates a private repository that is shared with the other account. */
export async function createSharedRepository(context: CaseContext, path: RepositoryNames, fields: Fields = {}): Promise<void> {
  await createRepository(context, path, fields)
  await requestOperation(context, 'createRepoDomains', { path })
}

/** Returns the second user as the bodies of permissions name users. */
export function secondUser({ session }: CaseContext): { user_id: string; user_name: string } {
  const { userId = '', userName = '' } = session.target.secondUser ?? {}
  return { user_id: userId, user_name: userName }
}

/** Returns an organization in the list of organizations; no fields when the list lacks it. */
export async function listedOrganization(
  context: CaseContext,
  namespace: string,
  query: Fields = { namespace },
  options: CaseRequestOptions = {},
): Promise<Fields> {
  const { namespaces } = asObject(await fetchJson(context, 'listNamespaces', { query }, options))
  return asObject(asObjects(namespaces).find(({ name }) => name === namespace))
}
