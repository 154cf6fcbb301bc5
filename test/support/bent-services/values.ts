import type { OperationId } from '../../../generated/operations.js'
import { type BentService, changeEveryObject, changeJson, changeResponse, type Fields } from '../bend.js'

/** A value that is as good as another by its form. */
function another(name: string, value: unknown): unknown {
  if (name.startsWith('created') || name.startsWith('updated')) return '1970-01-01T00:00:00.000Z'
  if (name === 'category') return value === 'other' ? 'linux' : 'other'
  if (name === 'auth') return value === 7 ? 3 : 1
  if (name === 'deleted') return null
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  if (typeof value !== 'string') return []
  return /^(sha256:)?[0-9a-f]{32,}$/.test(value) ? value.replace(/.$/, last => (last === '0' ? '1' : '0')) : `${value}x`
}

/** Fields that hold what they must not, one at a time, in every object of an answer that has them. */
const told: Readonly<Partial<Record<OperationId, string>>> = {
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
  listRepoDomains: 'namespace repository access_domain description creator_id creator_name created updated status',
  showAccessDomain: 'namespace repository access_domain description creator_id creator_name created updated status',
  keystoneListProjects: 'name domain_id enabled',
}

const otherValues: BentService[] = (Object.entries(told) as [OperationId, string][]).flatMap(([operation, names]) =>
  names.split(' ').map(name => ({
    name: `tells another ${name}`,
    operation,
    bend: changeResponse(operation, (answer, text) =>
      changeJson(answer, text, body =>
        changeEveryObject(body, fields => (name in fields ? { ...fields, [name]: another(name, fields[name]) } : fields)),
      ),
    ),
  })),
)

/** Identifiers that are the same for all. */
const oneForAll: BentService[] = (
  [
    ['listNamespaces', 'id'],
    ['showNamespace', 'id'],
    ['showRepository', 'id'],
    ['listRepositoryTags', 'id'],
    ['listRepositoryTags', 'digest'],
    ['listRepositoryTags', 'image_id'],
  ] as const
).map(([operation, name]) => ({
  name: `gives everything the same ${name}`,
  operation,
  bend: changeResponse(operation, (answer, text) =>
    changeJson(answer, text, body =>
      changeEveryObject(body, fields =>
        name in fields
          ? { ...fields, [name]: name === 'id' ? 1 : String(fields[name]).replace(/[0-9a-f]{64}$/, '0'.repeat(64)) }
          : fields,
      ),
    ),
  ),
}))

/** Texts that do not survive the way through a service. */
const texts: BentService[] = (['showRepository', 'listReposDetails'] as const).flatMap(operation =>
  (
    [
      ['keeps nothing but ASCII', text => text.replace(/[^\0-\x7f]/g, '?')],
      ['cuts descriptions at 100 characters', text => text.slice(0, 100)],
      ['makes one line of descriptions', text => text.replaceAll('\n', ' ')],
    ] as const satisfies [string, (text: string) => string][]
  ).map(([name, change]) => ({
    name,
    operation,
    bend: changeResponse(operation, (answer, text) =>
      changeJson(answer, text, body =>
        changeEveryObject(body, fields =>
          typeof fields.description === 'string' ? { ...fields, description: change(fields.description) } : fields,
        ),
      ),
    ),
  })),
)

/** Headers that say what is not so. */
const headers: BentService[] = (
  [
    ['createSecret', 'says that a login lasts until 2099', 'x-swr-expireat', '2099-01-01T00:00:00Z'],
    ['showNamespace', 'says that JSON is Latin', 'content-type', 'application/json; charset=iso-8859-1'],
  ] as const
).map(([operation, name, header, value]) => ({
  name,
  operation,
  bend: changeResponse(operation, (answer, text) => {
    if (!answer.headers.has(header)) return undefined
    const changed = new Headers(answer.headers)
    changed.set(header, value)
    return new Response(text, { status: answer.status, headers: changed })
  }),
}))

/** Answers that show a change by one field and not by another. */
const stoppedClocks: BentService[] = (['showRepository', 'showAccessDomain'] as const).flatMap(operation =>
  (
    [
      ['updated', 'created'],
      ['created', 'updated'],
    ] as const
  ).map(([name, from]) => ({
    name: `takes ${name} from ${from}`,
    operation,
    bend: changeResponse(operation, (answer, text) =>
      changeJson(answer, text, body => ({ ...(body as Fields), [name]: (body as Fields)[from] })),
    ),
  })),
)

/** Services that tell what is not so. */
export const bentValues: readonly BentService[] = [...otherValues, ...oneForAll, ...texts, ...headers, ...stoppedClocks]
