import type { SandboxContext } from '../context.js'
import { ApiError } from '../errors.js'
import { createRepository } from './create-repository.js'
import type { Repository } from './entities.js'
import type { ManifestSet } from './manifest-set.js'
import { checkTagQuota } from './quotas.js'
import type { SyncJobState, SyncOutcome } from './sync-state.js'

/** Ends the open jobs of a repository that take no longer than to this time, in the order of their creation. */
export function endSyncJobs(repository: Repository, time: number, context: SandboxContext): void {
  for (const job of repository.syncJobs ?? []) {
    if (job.outcome !== 'open' || job.created + context.settings.syncDuration > time) continue
    job.outcome = copyTag(repository, job, time, context)
    job.updated = time
  }
}

/** Copies the tag of a job to its target. */
function copyTag(source: Repository, job: SyncJobState, time: number, context: SandboxContext): SyncOutcome {
  const { store } = context
  const tag = source.tags.get(job.tag)
  const region = store.region(job.region)
  const organization = region.organizations.get(job.namespace)
  // Organizations of other accounts can't be targets.
  if (!tag || organization?.account !== source.organization.account) return 'failed'
  const existing = organization.repositories.get(source.name)
  const replaced = existing?.tags.get(job.tag)
  if (replaced && (!job.override || existing === source)) return 'existed'
  if (!Number.isSafeInteger((existing?.size ?? 0) - (replaced?.size ?? 0) + tag.size)) return 'failed'
  try {
    if (!replaced) checkTagQuota(existing ?? { tags: new Map() }, context.settings)
    const creator = { id: job.operatorId, name: job.operatorName }
    const target = existing ?? createRepository(organization, source.name, context, time, creator)
    const id = replaced?.id ?? store.createId()
    region.setTag(target, { ...tag, id, created: replaced?.created ?? time, updated: time })
    if (source.manifests) copyManifests(source.manifests, region.manifestsOf(target), tag.digest)
    region.updateRepository(target, { updated: time })
    return 'success'
  } catch (error) {
    // A quota for repositories or tags is reached.
    if (error instanceof ApiError) return 'failed'
    throw error
  }
}

/** Copies the manifest of a tag. Those that a list contains come first, as in a push. */
function copyManifests(from: ManifestSet, to: ManifestSet, digest: string): void {
  const needed = [digest]
  for (const one of needed) for (const part of from.get(one)?.parts ?? []) if (!needed.includes(part)) needed.push(part)
  for (const one of needed.reverse()) {
    const manifest = from.get(one)
    if (!manifest) continue
    const { mediaType, manifest: text } = manifest
    to.add({ digest: one, mediaType, manifest: text, retainUntagged: one !== digest })
  }
}
