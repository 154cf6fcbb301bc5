import { decodeUtf8 } from '../../openapi/json-type.js'
import { ApiError } from '../errors.js'
import { isTooComplex, readBytes } from '../http/body.js'
import { createRepository } from '../store/create-repository.js'
import type { Repository } from '../store/entities.js'
import { storeImage } from '../store/images.js'
import { type ManifestContent, parseContent } from '../store/manifest-content.js'
import { imageSize, type PushedManifest } from '../store/manifest-set.js'
import { afterPush } from '../store/push-effects.js'
import type { ManifestState } from '../store/snapshot-types.js'
import { emptyResponse, locationOf, type RegistryCall, type RegistryHandler } from './call.js'
import { algorithmOf, digestOf, requireDigest } from './digest.js'
import { regionOf, repositoryOf } from './lookup.js'
import { checkReferences, isComplete } from './manifest-references.js'
import { checkManifest } from './manifest-rules.js'
import { isTag } from './paths.js'
import { RegistryError } from './registry-error.js'

/** The maximum size of a manifest, in bytes: the lowest limit that the specification allows. */
const maxManifestBytes = 4 * 2 ** 20

const unknownManifest = (): RegistryError => new RegistryError(404, 'MANIFEST_UNKNOWN', 'Manifest not found.')

/** A manifest that was found, with the headers of its response. */
interface FoundManifest {
  repository: Repository
  manifest: PushedManifest
  headers: Record<string, string>
}

/** Returns the manifest of the path, by tag or digest. All of its blobs must exist. */
function findManifest({ target, path: { reference }, state }: RegistryCall): FoundManifest {
  const repository = repositoryOf(target)
  const tag = reference.includes(':') ? undefined : repository?.tags.get(reference)
  const manifest = repository?.manifests?.get(tag?.digest ?? reference)
  // Layers in memory are lost when the process ends, even if a snapshot contains the manifest. Images of a seed have none.
  if (!repository || !manifest || !isComplete(manifest.digest, repository.manifests, state.blobs)) throw unknownManifest()
  return { repository, manifest, headers: manifestHeaders(manifest, tag?.mediaType ?? manifest.mediaType) }
}

/** @param mediaType the media type of the push: the same manifest can be pushed with several */
function manifestHeaders({ digest, manifest }: PushedManifest, mediaType: string): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'Content-Length': String(Buffer.byteLength(manifest)),
    'Docker-Content-Digest': digest,
  }
}

export const headManifest: RegistryHandler = call => emptyResponse(200, findManifest(call).headers)

/** Returns a manifest. A request for one with a tag counts as a download. */
export const getManifest: RegistryHandler = call => {
  const { repository, manifest, headers } = findManifest(call)
  if (repository.manifests?.isTagged(manifest.digest))
    repository.downloads = Math.min(repository.downloads + 1, Number.MAX_SAFE_INTEGER)
  return new Response(manifest.manifest, { status: 200, headers })
}

/** Stores a manifest under a tag, or by its digest alone. */
export const putManifest: RegistryHandler = async call => {
  const { request, query, path, state } = call
  const { reference } = path
  const byDigest = reference.includes(':')
  if (!byDigest && !isTag(reference)) throw new RegistryError(400, 'TAG_INVALID', "The tag isn't valid.")
  // With a tag, the parameter only verifies the body.
  const expected = [...(byDigest ? [reference] : []), ...query.getAll('digest')].map(requireDigest)
  const bytes = await readBytes(request, maxManifestBytes)
  if (!bytes) throw new RegistryError(413, 'SIZE_INVALID', `A manifest can have at most ${maxManifestBytes} bytes.`)
  const text = decodeUtf8(bytes)
  if (text === undefined || isTooComplex(text)) throw new RegistryError(400, 'MANIFEST_INVALID', "The manifest isn't valid.")
  const digest = digestOf(byDigest ? algorithmOf(reference) : 'sha256', bytes)
  for (const one of expected)
    if (digestOf(algorithmOf(one), bytes) !== one)
      throw new RegistryError(400, 'DIGEST_INVALID', `The manifest has the digest ${digest}, not ${one}.`)
  const mediaType = (request.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? ''
  const content = parseContent(text)
  checkManifest(content, mediaType, state.context.settings.ociIndexes)
  const config = await readImageConfig(call, content)
  // Synchronous from here on, so that no blob is deleted between the check and the tag.
  storeManifest(call, { digest, mediaType, manifest: text, retainUntagged: byDigest }, content, config)
  return emptyResponse(201, {
    Location: locationOf(call, `manifests/${digest}`),
    'Docker-Content-Digest': digest,
    ...(content.subject && state.context.settings.ociIndexes ? { 'OCI-Subject': content.subject.digest } : {}),
  })
}

/** Returns the configuration of an image for `showRepoTagConfig`. One that is larger than a manifest isn't stored. */
async function readImageConfig({ state, target }: RegistryCall, { config }: ManifestContent): Promise<string | undefined> {
  if (!config || config.size > maxManifestBytes || state.layers.size(target, config.digest) !== config.size) return undefined
  const body = await state.blobs.read(config.digest, 0, config.size)
  const bytes = body && new Uint8Array(await new Response(body as BodyInit).arrayBuffer())
  return bytes && decodeUtf8(bytes)
}

/** Converts an error of the API. Clients try other formats after `MANIFEST_INVALID`, which doesn't help when a quota is reached. */
function toRegistryError({ code, message, detail }: ApiError): RegistryError {
  const text = detail === '' ? message : `${message} (${detail})`
  const isQuota = code === 'SVCSTG.SWR.4000098' || code === 'SVCSTG.SWR.4000099'
  return isQuota ? new RegistryError(403, 'DENIED', text) : new RegistryError(400, 'MANIFEST_INVALID', text)
}

/** Stores a manifest whose blobs and manifests must exist. The first push to a repository creates it. */
function storeManifest(
  call: RegistryCall,
  manifest: ManifestState,
  content: ManifestContent,
  config: string | undefined,
): void {
  const { target, path, state, caller } = call
  const { context } = state
  checkReferences(content, target, state)
  // Other requests may have changed the state since this one was received.
  const now = context.clock.now()
  const creator = caller.user?.user
  try {
    if (!manifest.retainUntagged)
      storeImage(
        {
          region: target.organization.region,
          namespace: target.organization.name,
          repository: target.name,
          tag: path.reference,
          manifest: manifest.manifest,
          size: imageSize(content, repositoryOf(target)?.manifests),
          ...(config === undefined ? {} : { config }),
        },
        context,
        { created: now, updated: now, creator, pushed: manifest },
      )
    const repository = repositoryOf(target) ?? createRepository(target.organization, target.name, context, now, creator)
    if (manifest.retainUntagged) regionOf(context.store, target).manifestsOf(repository).add(manifest)
    else afterPush({ repository, tag: path.reference, user: creator }, context)
  } catch (error) {
    throw error instanceof ApiError ? toRegistryError(error) : error
  }
}

/**
 * Deletes a tag, or by digest a manifest with all its tags; the manifest is retained while a list contains it. Deleting a missing
 * digest succeeds, so that clients can clean up an index that the service rejected.
 */
export const deleteManifest: RegistryHandler = call => {
  const { target, path, state, now } = call
  const repository = repositoryOf(target)
  if (!repository) throw unknownManifest()
  const region = regionOf(state.context.store, target)
  const byDigest = path.reference.includes(':')
  if (byDigest) requireDigest(path.reference)
  const tags = byDigest
    ? [...repository.tags.values()].filter(({ digest }) => digest === path.reference)
    : [repository.tags.get(path.reference)].filter(tag => tag !== undefined)
  if (tags.length === 0 && !byDigest) throw unknownManifest()
  for (const tag of tags) region.removeTag(repository, tag)
  if (byDigest) repository.manifests?.release(path.reference)
  if (tags.length > 0) region.updateRepository(repository, { updated: now })
  return emptyResponse(202)
}
