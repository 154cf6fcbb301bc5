import type { components } from '../../../generated/schema.js'
import { ApiError } from '../errors.js'
import type { Repository } from '../store/entities.js'
import { signedDigest } from '../store/signatures.js'
import type { TagState } from '../store/snapshot-types.js'
import { formatTimestamp } from '../store/time.js'
import type { Handler } from './handler.js'
import { pageAfter } from './markers.js'
import { paginate } from './pagination.js'
import { findTag } from './tags.js'

/** The number of items of a page by default, in both lists. */
const defaultSignatureLimit = 10

export const listRepoAccessories: Handler<'listRepoAccessories'> = call => {
  const { repository, tag } = findTag(call)
  const signatures = [...repository.tags.values()].filter(({ name }) => signedDigest(name) === tag.digest)
  const { items, total } = paginate(signatures, call.query, defaultSignatureLimit)
  const domain_id = call.store.accounts.get(repository.organization.account)?.id ?? ''
  const accessories = items.map(signature => toAccessory(signature, repository, tag, domain_id))
  return { status: 200, body: { total, accessories: accessories.length > 0 ? accessories : null } }
}

function toAccessory(
  signature: TagState,
  { name, organization }: Repository,
  { digest }: TagState,
  domain_id: string,
): components['schemas']['Accessory'] {
  return {
    id: signature.id,
    domain_id,
    namespace_name: organization.name,
    repo_name: name,
    sig_tag: signature.name,
    sig_digest: signature.digest,
    target_digest: digest,
    size: signature.size,
    type: 'signature.cosign',
    created_at: formatTimestamp(signature.created),
    updated_at: formatTimestamp(signature.updated),
  }
}

export const listReferences: Handler<'listReferences'> = call => {
  const { repository, tag } = findTag(call)
  const digest = signedDigest(tag.name)
  const signed = [...repository.tags.values()].filter(other => other.digest === digest).sort((a, b) => a.id - b.id)
  const limit = Number(call.query.get('limit') ?? defaultSignatureLimit)
  const id = readMarker(call.query.get('marker') ?? '0')
  const { items, last } = pageAfter(signed, [0, id], limit, ({ id }) => [0, id])
  return {
    status: 200,
    body: {
      tags: items.map(({ name }) => name),
      has_more: last !== undefined,
      ...(last ? { next_marker: btoa(`${last[1]}:0`) } : {}),
    },
  }
}

/** Returns the ID in a marker such as `Mjk3ODcwOjA=`, which is `297870:0` in Base64. `0` stands for the first page. */
function readMarker(marker: string): number {
  if (marker === '0') return -1
  const [, id] = /^(\d{1,15}):0$/.exec(Buffer.from(marker, 'base64').toString()) ?? []
  if (id === undefined) throw new ApiError('SVCSTG.SWR.4001025', `marker: ${marker.slice(0, 200)}`)
  return Number(id)
}
