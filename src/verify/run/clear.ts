import type { SwrClient } from '../../client/create-swr-client.js'
import { SwrError } from '../../errors/swr-error.js'
import type { Made } from './ledger.js'

/**
 * Takes away what a run made, with everything in it. What is gone already is no failure.
 *
 * @throws SwrError when the service refuses
 */
export async function clear(swr: SwrClient, { namespace, repository }: Made): Promise<void> {
  if (repository !== undefined) return clearRepository(swr, namespace, repository)
  const repositories: string[] = []
  for await (const { name, namespace: found } of swr.listReposDetails({ namespace })) {
    // The service takes part of a name for the whole.
    if (found === namespace) repositories.push(name)
  }
  for (const name of repositories) await clearRepository(swr, namespace, name)
  await unlessMissing(swr.deleteNamespaces({ namespace }))
}

async function clearRepository(swr: SwrClient, namespace: string, repository: string): Promise<void> {
  const tags: string[] = []
  try {
    for await (const { Tag } of swr.listRepositoryTags({ namespace, repository })) tags.push(Tag)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  for (const tag of tags) await unlessMissing(swr.deleteRepoTag({ namespace, repository, tag }))
  await unlessMissing(swr.deleteRepo({ namespace, repository }))
}

async function unlessMissing(call: PromiseLike<unknown>): Promise<void> {
  try {
    await call
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

const isMissing = (error: unknown): boolean => error instanceof SwrError && error.isNotFound
