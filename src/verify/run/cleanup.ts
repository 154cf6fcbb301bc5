import type { SwrClient } from '../../client/create-swr-client.js'
import { SwrError } from '../../errors/swr-error.js'
import type { CreatedResource } from './ledger.js'
import { runPrefix, runStartTime } from './run-names.js'

/** The outcome of deleting one resource. */
export interface CleanupResult {
  resource: CreatedResource
  /** Why the resource could not be deleted. */
  error?: string
  /** Whether the service responded with an error. */
  isErrorResponse?: boolean
}

/** Deletes the remaining resources of a ledger in this order. Resources that no longer exist are not errors. */
export async function* cleanUp(swr: SwrClient, resources: readonly CreatedResource[]): AsyncGenerator<CleanupResult> {
  for (const resource of resources) {
    try {
      await deleteCreated(swr, resource)
      yield { resource }
    } catch (error) {
      const isErrorResponse = error instanceof SwrError && error.status !== undefined
      yield { resource, error: error instanceof Error ? error.message : String(error), isErrorResponse }
    }
  }
}

/**
 * Finds organizations that earlier runs left behind, by name alone.
 *
 * @param before only those of runs that started before this time, in milliseconds since 1970
 */
export async function findLeftovers(swr: SwrClient, before: number): Promise<CreatedResource[]> {
  const { namespaces } = await swr.listNamespaces({ namespace: runPrefix })
  return (namespaces ?? []).flatMap(({ name }) => {
    const startedAt = runStartTime(name)
    return startedAt !== undefined && startedAt < before ? [{ namespace: name }] : []
  })
}

/**
 * Deletes an organization or a repository with everything in it. A resource that no longer exists is not an error.
 *
 * @throws SwrError when the service rejects a request
 */
export async function deleteCreated(swr: SwrClient, { namespace, repository }: CreatedResource): Promise<void> {
  if (repository !== undefined) return deleteRepository(swr, namespace, repository)
  const repositories: string[] = []
  for await (const item of swr.listReposDetails({ namespace })) {
    // The service matches organization names by substring.
    if (item.namespace === namespace) repositories.push(item.name)
  }
  for (const name of repositories) await deleteRepository(swr, namespace, name)
  await ignoreNotFound(swr.deleteNamespaces({ namespace }))
}

async function deleteRepository(swr: SwrClient, namespace: string, repository: string): Promise<void> {
  const tags: string[] = []
  try {
    for await (const { Tag } of swr.listRepositoryTags({ namespace, repository })) tags.push(Tag)
  } catch (error) {
    if (!isNotFound(error)) throw error
  }
  for (const tag of tags) await ignoreNotFound(swr.deleteRepoTag({ namespace, repository, tag }))
  await ignoreNotFound(swr.deleteRepo({ namespace, repository }))
}

async function ignoreNotFound(request: PromiseLike<unknown>): Promise<void> {
  try {
    await request
  } catch (error) {
    if (!isNotFound(error)) throw error
  }
}

const isNotFound = (error: unknown): boolean => error instanceof SwrError && error.isNotFound
