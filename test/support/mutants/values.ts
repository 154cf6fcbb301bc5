import type { OperationId } from '../../../generated/operations.js'
import { changeEveryObject, changeJson, changeResponse, type Fields, type Mutant } from '../mutant.js'

/** Returns another valid value. */
function otherValue(name: string, value: unknown): unknown {
  if (name.startsWith('created') || name.startsWith('updated')) return '1970-01-01T00:00:00.000Z'
  if (name === 'category') return value === 'other' ? 'linux' : 'other'
  if (name === 'auth') return value === 7 ? 3 : 1
  if (name === 'deleted') return null
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  if (typeof value !== 'string') return []
  return /^(sha256:)?[0-9a-f]{32,}$/.test(value) ? value.replace(/.$/, last => (last === '0' ? '1' : '0')) : `${value}x`
}

/** Fields to change, one at a time, in every object of a response. */
const changedFields: Readonly<Partial<Record<OperationId, string>>> = {
  listNamespaces: 'id creator_name auth access_user_count repo_count',
  showNamespace: 'id creator_name auth',
  showNamespaceAuth: 'id creator_name user_id user_name auth',
  showRepository:
    'id ns_id name category description creator_id creator_name size is_public num_images num_download path internal_path created updated domain_id',
  listReposDetails:
    'category description size is_public num_images num_download created_at updated_at path internal_path domain_name tags total_range',
  listSharedReposDetails:
    'category description size is_public num_images num_download created_at updated_at path internal_path domain_name tags status total_range',
  listRepositoryTags: 'repo_id image_id manifest digest schema path internal_path size created updated domain_id tag_type',
  showRepoTag: 'repo_id image_id manifest digest schema path internal_path size created updated domain_id tag_type',
  listRepositoryTag: 'repo_id image_id manifest digest schema path internal_path size created updated domain_id tag_type',
  listRepoAccessories: 'namespace_name repo_name sig_tag sig_digest target_digest size total',
  listRepoDetails: 'id category description size is_public num_images num_download created_at updated_at domain_name',
  listSharedRepoDetails:
    'id category description size is_public num_images num_download created_at updated_at domain_name status',
  listQuotas: 'used',
  showDomainOverview: 'namspace_num repo_num image_num store_space downflow_size',
  listRepoDomains: 'namespace repository access_domain description creator_id creator_name created updated status',
  showAccessDomain: 'namespace repository access_domain description creator_id creator_name created updated status',
  keystoneListProjects: 'name domain_id enabled',
  keystoneShowVersion: 'id href rel',
  keystoneShowCatalog: 'type interface region url',
  keystoneListAuthDomains: 'id name enabled',
  keystoneListUsers: 'id name domain_id enabled',
  showUser: 'id name domain_id enabled',
}

const wrongValues: Mutant[] = (Object.entries(changedFields) as [OperationId, string][]).flatMap(([operation, names]) =>
  names.split(' ').map(name => ({
    name: `returns a wrong ${name}`,
    operation,
    mutate: changeResponse(operation, (response, text) =>
      changeJson(response, text, body =>
        changeEveryObject(body, fields => (name in fields ? { ...fields, [name]: otherValue(name, fields[name]) } : fields)),
      ),
    ),
  })),
)

/** Identifiers that are not unique. */
const constantIds: Mutant[] = (
  [
    ['listNamespaces', 'id'],
    ['showNamespace', 'id'],
    ['showRepository', 'id'],
    ['listRepositoryTags', 'id'],
    ['listRepositoryTags', 'digest'],
    ['listRepositoryTags', 'image_id'],
  ] as const
).map(([operation, name]) => ({
  name: `returns the same ${name} for all items`,
  operation,
  mutate: changeResponse(operation, (response, text) =>
    changeJson(response, text, body =>
      changeEveryObject(body, fields =>
        name in fields
          ? { ...fields, [name]: name === 'id' ? 1 : String(fields[name]).replace(/[0-9a-f]{64}$/, '0'.repeat(64)) }
          : fields,
      ),
    ),
  ),
}))

/** Texts that the service changes. */
const changedTexts: Mutant[] = (['showRepository', 'listReposDetails'] as const).flatMap(operation =>
  (
    [
      ['replaces characters outside ASCII', text => text.replace(/[^\0-\x7f]/g, '?')],
      ['truncates descriptions to 100 characters', text => text.slice(0, 100)],
      ['removes line breaks from descriptions', text => text.replaceAll('\n', ' ')],
    ] as const satisfies [string, (text: string) => string][]
  ).map(([name, change]) => ({
    name,
    operation,
    mutate: changeResponse(operation, (response, text) =>
      changeJson(response, text, body =>
        changeEveryObject(body, fields =>
          typeof fields.description === 'string' ? { ...fields, description: change(fields.description) } : fields,
        ),
      ),
    ),
  })),
)

/** Headers with wrong values. */
const wrongHeaders: Mutant[] = (
  [
    ['createSecret', 'returns a login that expires in 2099', 'x-swr-expireat', '2099-01-01T00:00:00Z'],
    ['showNamespace', 'declares JSON as Latin-1', 'content-type', 'application/json; charset=iso-8859-1'],
  ] as const
).map(([operation, name, header, value]) => ({
  name,
  operation,
  mutate: changeResponse(operation, (response, text) => {
    if (!response.headers.has(header)) return undefined
    const changed = new Headers(response.headers)
    changed.set(header, value)
    return new Response(text, { status: response.status, headers: changed })
  }),
}))

/** Responses with the same time of creation and of the last change. */
const equalTimes: Mutant[] = (['showRepository', 'showAccessDomain'] as const).flatMap(operation =>
  (
    [
      ['updated', 'created'],
      ['created', 'updated'],
    ] as const
  ).map(([name, from]) => ({
    name: `returns ${from} as ${name}`,
    operation,
    mutate: changeResponse(operation, (response, text) =>
      changeJson(response, text, body => ({ ...(body as Fields), [name]: (body as Fields)[from] })),
    ),
  })),
)

/** Services that return wrong values. */
export const mutantsOfValues: readonly Mutant[] = [
  ...wrongValues,
  ...constantIds,
  ...changedTexts,
  ...wrongHeaders,
  ...equalTimes,
]
