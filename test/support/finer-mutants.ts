import type { OperationId } from '../../generated/operations.js'
import { entries } from '../../src/contract/document.js'
import { altered, answers, edited, type Fetch, letsIn, type Mutant, requeried, tokenFor } from './bend.js'
import { contract } from './contract.js'
import { operationOf } from './sandbox.js'

// Services whose answers keep to every schema and are wrong all the same.

type Fields = Record<string, unknown>

/** Every object in a value, changed; the innermost first. */
function everywhere(value: unknown, change: (fields: Fields) => Fields): unknown {
  if (Array.isArray(value)) return value.map(item => everywhere(item, change))
  if (typeof value !== 'object' || value === null) return value
  return change(Object.fromEntries(Object.entries(value).map(([name, part]) => [name, everywhere(part, change)])))
}

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

const otherValues: Mutant[] = (Object.entries(told) as [OperationId, string][]).flatMap(([operation, names]) =>
  names.split(' ').map(name => ({
    name: `tells another ${name}`,
    operation,
    bend: answers(operation, (answer, text) =>
      edited(answer, text, body =>
        everywhere(body, fields => (name in fields ? { ...fields, [name]: another(name, fields[name]) } : fields)),
      ),
    ),
  })),
)

/** Identifiers that are the same for all. */
const oneForAll: Mutant[] = (
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
  bend: answers(operation, (answer, text) =>
    edited(answer, text, body =>
      everywhere(body, fields =>
        name in fields
          ? { ...fields, [name]: name === 'id' ? 1 : String(fields[name]).replace(/[0-9a-f]{64}$/, '0'.repeat(64)) }
          : fields,
      ),
    ),
  ),
}))

/** Texts that do not survive the way through a service. */
const texts: Mutant[] = (['showRepository', 'listReposDetails'] as const).flatMap(operation =>
  (
    [
      ['keeps nothing but ASCII', text => text.replace(/[^\0-\x7f]/g, '?')],
      ['cuts descriptions at 100 characters', text => text.slice(0, 100)],
      ['makes one line of descriptions', text => text.replaceAll('\n', ' ')],
    ] as const satisfies [string, (text: string) => string][]
  ).map(([name, change]) => ({
    name,
    operation,
    bend: answers(operation, (answer, text) =>
      edited(answer, text, body =>
        everywhere(body, fields =>
          typeof fields.description === 'string' ? { ...fields, description: change(fields.description) } : fields,
        ),
      ),
    ),
  })),
)

/** Headers that say what is not so. */
const headers: Mutant[] = (
  [
    ['createSecret', 'says that a login lasts until 2099', 'x-swr-expireat', '2099-01-01T00:00:00Z'],
    ['showNamespace', 'says that JSON is Latin', 'content-type', 'application/json; charset=iso-8859-1'],
  ] as const
).map(([operation, name, header, value]) => ({
  name,
  operation,
  bend: answers(operation, (answer, text) => {
    if (!answer.headers.has(header)) return undefined
    const changed = new Headers(answer.headers)
    changed.set(header, value)
    return new Response(text, { status: answer.status, headers: changed })
  }),
}))

/** A list of all that stays as it was when it was first asked for. */
const stale: Mutant = {
  name: 'keeps the list of all organizations for ever',
  operation: 'listNamespaces',
  bend: fetch => {
    const kept = new Map<string, Response>()
    return async request => {
      if (operationOf(request) !== 'listNamespaces' || new URL(request.url).search !== '') return fetch(request)
      const answer = await fetch(request)
      const caller =
        request.headers.get('x-auth-token') ?? /Access=[^,]+/.exec(request.headers.get('authorization') ?? '')?.[0] ?? ''
      if (answer.ok && !kept.has(caller)) kept.set(caller, answer.clone())
      return (answer.ok && kept.get(caller)?.clone()) || answer
    }
  },
}

/** Changes what a list is asked for; sent with a token, since a signature covers the query. */
function asking(operation: OperationId, change: (query: URLSearchParams) => void) {
  return (fetch: Fetch): Fetch =>
    async request => {
      if (operationOf(request) !== operation) return fetch(request)
      const checked = await fetch(request.clone())
      const bare = requeried(request, change)
      if (!checked.ok || bare.url === request.url) return checked
      const headers = { ...Object.fromEntries(request.headers), 'x-auth-token': await tokenFor(fetch) }
      return fetch(new Request(bare, { headers }))
    }
}

/** Drops from a list what a key finds only by a part of its value. */
const exact: Mutant[] = (
  [
    ['listNamespaces', 'namespace'],
    ['listReposDetails', 'namespace'],
    ['listReposDetails', 'name'],
    ['listSharedReposDetails', 'namespace'],
    ['listSharedReposDetails', 'name'],
  ] as const
).flatMap(([operation, key]) =>
  (['in a filter', 'as a parameter'] as const).map(where => ({
    name: `matches the whole ${key} ${where}`,
    operation,
    bend: answers(operation, (answer, text, url) => {
      const query = new URL(url).searchParams
      const filter = new RegExp(`(?:^|\\|)${key}::([^|]*)`).exec(query.get('filter') ?? '')?.[1]
      const value = where === 'in a filter' ? filter : (query.get(key) ?? undefined)
      if (value === undefined) return undefined
      const field = operation === 'listNamespaces' ? 'name' : key
      const only = (items: unknown): Fields[] => (items as Fields[]).filter(item => item[field] === value)
      return edited(answer, text, body =>
        Array.isArray(body) ? only(body) : { namespaces: only((body as Fields).namespaces) },
      )
    }),
  })),
)

const paging: Mutant[] = (['listReposDetails', 'listSharedReposDetails', 'listRepositoryTags'] as const).flatMap(operation => {
  const page = (query: URLSearchParams): [number, number] => [Number(query.get('offset')), Number(query.get('limit'))]
  return [
    {
      name: 'lets pages of several overlap',
      operation,
      bend: (fetch: Fetch) => {
        const shifted = asking(operation, query => {
          const [offset, limit] = page(query)
          if (limit > 1 && limit < 10 && offset > 0) query.set('offset', String(offset - 1))
        })(fetch)
        return answers(operation, (answer, text, url) => {
          const headers = new Headers(answer.headers)
          const range = headers.get('content-range')
          if (!range || !answer.ok) return undefined
          headers.set('content-range', range.replace(/^\d+/, new URL(url).searchParams.get('offset') ?? '0'))
          return new Response(text, { status: answer.status, headers })
        })(shifted)
      },
    },
    {
      name: 'never gives more than two',
      operation,
      bend: asking(operation, query => {
        if (page(query)[1] > 2) query.set('limit', '2')
      }),
    },
    {
      name: 'gives one where two are asked for',
      operation,
      bend: asking(operation, query => {
        if (page(query)[1] === 2) query.set('limit', '1')
      }),
    },
  ]
})

/** Whether the user without rights of its own is asking. */
const byMember = ({ headers }: Request): boolean => (headers.get('authorization') ?? '').includes('SANDBOXMEMBERAK')

/** The permission of that user in the organization that a request names. */
async function levelOfMember(fetch: Fetch, { url }: Request): Promise<number> {
  const namespace = /\/namespaces\/([^/?]+)/.exec(url)?.[1] ?? ''
  const headers = { 'x-auth-token': await tokenFor(fetch) }
  const answer = await fetch(new Request(`http://sandbox/v2/manage/namespaces/${namespace}/access`, { headers }))
  const { others_auths = [] } = (await answer.json()) as { others_auths?: { user_name: string; auth: number }[] }
  return others_auths.find(({ user_name }) => user_name === 'member')?.auth ?? 0
}

const refusal = { errors: [{ errorCode: 'SVCSTG.SWR.4037020', errorMessage: 'no permission', detail: '' }] }

const levels = entries(contract).flatMap(({ operation: { operationId, 'x-permission': level } }) =>
  level === undefined ? [] : [[operationId as OperationId, level] as const],
)

const permissions: Mutant[] = levels.flatMap(([operation, level]) => [
  ...([0, 1, 3] as const)
    .filter(below => below < level)
    .map(below => ({
      name: `is allowed with the permission ${below}`,
      operation,
      bend:
        (fetch: Fetch): Fetch =>
        async request => {
          const isIt = operationOf(request) === operation && byMember(request)
          if (!isIt || (await levelOfMember(fetch, request)) !== below) return fetch(request)
          return letsIn(operation, 403)(fetch)(request)
        },
    })),
  {
    name: `is not allowed with the permission ${level}`,
    operation,
    bend:
      (fetch: Fetch): Fetch =>
      async request => {
        const isIt = operationOf(request) === operation && byMember(request)
        if (!isIt || (await levelOfMember(fetch, request)) !== level) return fetch(request)
        return Response.json(refusal, { status: 403 })
      },
  },
])

/** A permission that is told as another one. */
const levelsTold: Mutant[] = (['showNamespaceAuth', 'showNamespace', 'listNamespaces'] as const).flatMap(operation =>
  ([1, 3] as const).map(auth => ({
    name: `tells the permission ${auth} as ${4 - auth}`,
    operation,
    bend: answers(operation, (answer, text) =>
      edited(answer, text, body => everywhere(body, fields => (fields.auth === auth ? { ...fields, auth: 4 - auth } : fields))),
    ),
  })),
)

/** Answers that show a change by one field and not by another. */
const stoppedClocks: Mutant[] = (['showRepository', 'showAccessDomain'] as const).flatMap(operation =>
  (
    [
      ['updated', 'created'],
      ['created', 'updated'],
    ] as const
  ).map(([name, from]) => ({
    name: `takes ${name} from ${from}`,
    operation,
    bend: answers(operation, (answer, text) =>
      edited(answer, text, body => ({ ...(body as Fields), [name]: (body as Fields)[from] })),
    ),
  })),
)

/** The answer of `createSecret` with one of its headers changed. */
function withHeader(name: string, change: (value: string) => string) {
  return answers('createSecret', (answer, text) => {
    const headers = new Headers(answer.headers)
    const value = headers.get(name)
    if (value === null) return undefined
    headers.set(name, change(value))
    return altered(new Response(null, { status: answer.status, headers }), text, {})
  })
}

const logins: Mutant[] = [
  {
    name: 'names another registry in the header',
    operation: 'createSecret',
    bend: withHeader('x-swr-dockerlogin', value => value.replace(/\S+$/, 'registry.example.com')),
  },
  {
    name: 'ends the login before it begins',
    operation: 'createSecret',
    bend: withHeader('x-swr-expireat', () => '2020-01-01T00:00:00Z'),
  },
  {
    name: 'has a second registry',
    operation: 'createSecret',
    bend: answers('createSecret', (answer, text) =>
      edited(answer, text, body => {
        const { auths } = body as { auths: Fields }
        return { auths: { ...auths, 'registry.example.com': Object.values(auths)[0] } }
      }),
    ),
  },
  ...(['always', 'with a project'] as const).map(when => ({
    name: `has a user name without a region, ${when}`,
    operation: 'createSecret' as const,
    bend: answers('createSecret', (answer, text, url) => {
      if (!answer.ok || (when === 'with a project' && !url.includes('projectname'))) return undefined
      const without = (login: string): string => login.replace(/^[^@:]+@/, when === 'always' ? '' : 'elsewhere@')
      const headers = new Headers(answer.headers)
      headers.set(
        'x-swr-dockerlogin',
        (headers.get('x-swr-dockerlogin') ?? '').replace(/-u (\S+)/, (_, login: string) => `-u ${without(login)}`),
      )
      const body = text.replace(/"auth":"([^"]+)"/, (_, auth: string) => `"auth":"${btoa(without(atob(auth)))}"`)
      return new Response(body, { status: answer.status, headers })
    }),
  })),
]

/** All of them. */
export const finerMutants: readonly Mutant[] = [
  ...otherValues,
  ...texts,
  ...headers,
  stale,
  ...oneForAll,
  ...exact,
  ...paging,
  ...permissions,
  ...levelsTold,
  ...stoppedClocks,
  ...logins,
]
