import type { PushedManifest } from '../store/manifest-set.js'
import { ociIndex } from '../store/media-types.js'
import { locationOf, type RegistryCall, type RegistryHandler } from './call.js'
import { requireDigest } from './digest.js'
import { repositoryOf } from './lookup.js'
import { RegistryError } from './registry-error.js'

/** Lists tags in the order of their characters' codes, `n` of them after `last`. */
export const listTags: RegistryHandler = call => {
  const { query, target, path } = call
  const [limit, last] = [parseLimit(query.get('n')), query.get('last')]
  const repository = repositoryOf(target)
  const names = [...(repository?.tags.keys() ?? [])].sort()
  const following = last === null ? names : names.filter(name => name > last)
  const tags = following.slice(0, limit)
  const name = `${path.organization}/${path.repository}`
  const next = tags.at(-1)
  const hasMore = next !== undefined && tags.length < following.length
  const link = `<${locationOf(call, `tags/list?n=${limit}&last=${next}`)}>; rel="next"`
  // The service returns null for a repository that doesn't exist.
  return Response.json({ name, tags: repository ? tags : null }, { headers: hasMore ? { Link: link } : {} })
}

function parseLimit(text: string | null): number {
  if (text === null) return Number.POSITIVE_INFINITY
  if (/^\d+$/.test(text)) return Number(text)
  throw new RegistryError(400, 'PAGINATION_NUMBER_INVALID', 'n must be a non-negative integer.')
}

/** Lists the manifests that refer to a subject, optionally of one type. The service doesn't support referrers. */
export const listReferrers: RegistryHandler = ({ query, target, path, state }: RegistryCall) => {
  if (!state.context.settings.ociIndexes)
    throw new RegistryError(404, 'UNSUPPORTED', "The service doesn't support referrers. Enable them with --oci-index.")
  const subject = requireDigest(path.reference)
  const type = query.get('artifactType')
  const manifests = [...(repositoryOf(target)?.manifests?.all() ?? [])]
    .filter(({ content }) => content.subject?.digest === subject)
    .map(toDescriptor)
    .filter(({ artifactType }) => type === null || artifactType === type)
  const headers = { 'Content-Type': ociIndex, ...(type === null ? {} : { 'OCI-Filters-Applied': 'artifactType' }) }
  return new Response(JSON.stringify({ schemaVersion: 2, mediaType: ociIndex, manifests }), { status: 200, headers })
}

function toDescriptor({ digest, mediaType, manifest, content }: PushedManifest): {
  mediaType: string
  digest: string
  size: number
  artifactType?: string
  annotations?: Readonly<Record<string, string>>
} {
  const artifactType = content.artifactType ?? content.config?.mediaType
  return {
    mediaType,
    digest,
    size: Buffer.byteLength(manifest),
    ...(artifactType === undefined ? {} : { artifactType }),
    ...(content.annotations ? { annotations: content.annotations } : {}),
  }
}
