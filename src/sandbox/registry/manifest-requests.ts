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
import { checkReferences, isWhole } from './manifest-references.js'
import { checkManifest } from './manifest-rules.js'
import { isTag } from './paths.js'
import { RegistryError } from './registry-error.js'

/** The largest manifest, in bytes, which is also the smallest limit that the specification allows. */
const maxManifestBytes = 4 * 2 ** 20

const unknownManifest = (): RegistryError => new RegistryError(404, 'MANIFEST_UNKNOWN', 'The repository has no such image.')

/** A manifest that was found, with the headers of its response. */
interface FoundManifest {
  repository: Repository
  manifest: PushedManifest
  headers: Record<string, string>
}

/** Returns the manifest of the path, by tag or digest. It must be possible to pull all of it. */
function findManifest({ target, path: { reference }, state }: RegistryCall): FoundManifest {
  const repository = repositoryOf(target)
  const tag = reference.includes(':') ? undefined : repository?.tags.get(reference)
  const manifest = repository?.manifests?.get(tag?.digest ?? reference)
  // Layers in memory end with the process, even if a snapshot keeps the manifest. Images of a seed have none.
  if (!repository || !manifest || !isWhole(manifest.digest, repository.manifests, state.blobs)) throw unknownManifest()
  return { repository, manifest, headers: headersOf(manifest, tag?.mediaType ?? manifest.mediaType) }
}

/** @param mediaType the media type of the push: the same text may have been pushed with several */
function headersOf({ digest, manifest }: PushedManifest, mediaType: string): Record<string, string> {
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
  // With a tag, the parameter only says what the body must be.
  const expected = [...(byDigest ? [reference] : []), ...query.getAll('digest')].map(requireDigest)
  const bytes = await readBytes(request, maxManifestBytes)
  if (!bytes) throw new RegistryError(413, 'SIZE_INVALID', `A manifest may have at most ${maxManifestBytes} bytes.`)
  const text = decodeUtf8(bytes)
  if (text === undefined || isTooComplex(text)) throw new RegistryError(400, 'MANIFEST_INVALID', "The manifest isn't valid.")
  const digest = digestOf(byDigest ? algorithmOf(reference) : 'sha256', bytes)
  for (const one of expected)
    if (digestOf(algorithmOf(one), bytes) !== one)
      throw new RegistryError(400, 'DIGEST_INVALID', `The manifest has the digest ${digest}, not ${one}.`)
  const mediaType = (request.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? ''
  const content = parseContent(text)
  checkManifest(content, mediaType, state.context.settings.ociIndexes)
  const config = await readConfig(call, content)
  // From here on nothing waits, so no deletion comes between the check of the blobs and the tag.
  storeManifest(call, { digest, mediaType, manifest: text, loose: byDigest }, content, config)
  return emptyResponse(201, {
    Location: locationOf(call, `manifests/${digest}`),
    'Docker-Content-Digest': digest,
    ...(content.subject && state.context.settings.ociIndexes ? { 'OCI-Subject': content.subject.digest } : {}),
  })
}

/** Returns the configuration of an image, which `showRepoTagConfig` returns. One that is larger than a manifest isn't kept. */
async function readConfig({ state, target }: RegistryCall, { config }: ManifestContent): Promise<string | undefined> {
  if (!config || config.size > maxManifestBytes || state.layers.size(target, config.digest) !== config.size) return undefined
  const body = await state.blobs.read(config.digest, 0, config.size)
  const bytes = body && new Uint8Array(await new Response(body as BodyInit).arrayBuffer())
  return bytes && decodeUtf8(bytes)
}

/** Clients try other formats after `MANIFEST_INVALID`, which is of no use when a quota is reached. */
function refusal({ code, message, detail }: ApiError): RegistryError {
  const text = detail === '' ? message : `${message} (${detail})`
  const isQuota = code === 'SVCSTG.SWR.4000098' || code === 'SVCSTG.SWR.4000099'
  return isQuota ? new RegistryError(403, 'DENIED', text) : new RegistryError(400, 'MANIFEST_INVALID', text)
}

/** Stores a manifest whose blobs and parts must be there. The first push into a repository creates it. */
function storeManifest(
  call: RegistryCall,
  manifest: ManifestState,
  content: ManifestContent,
  config: string | undefined,
): void {
  const { target, path, state, caller } = call
  const { context } = state
  checkReferences(content, target, state)
  // Other requests may have been answered since this one arrived.
  const now = context.clock.now()
  const creator = caller.user?.user
  try {
    if (!manifest.loose)
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
    if (manifest.loose) regionOf(context.store, target).manifestsOf(repository).add(manifest)
    else afterPush({ repository, tag: path.reference, user: creator }, context)
  } catch (error) {
    throw error instanceof ApiError ? refusal(error) : error
  }
}

/**
 * Deletes a tag, or by its digest a manifest with all its tags, which stays while a list contains it. A digest that is gone already
 * is no error: an index that the service refused can be cleaned up like others.
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
