// Compile-time tests: `tsc` checks this file, and it never runs.
import type { components } from '../../generated/schema.js'
import { createSwrClient, filter, type OperationParams, type Page, SwrError, type WriteResult } from '../../src/index.js'
import { createRawClient } from '../../src/raw.js'
import type {
  AccessKeyOptions,
  AccountUserOptions,
  FaultRule,
  ImageOptions,
  NewAccessKey,
  RegionOptions,
  RegistryOptions,
  SandboxOptions,
  Seed,
  SeedRepository,
  ServeOptions,
} from '../../src/sandbox/index.js'
import type { RunOptions, SessionOptions, Target } from '../../src/verify/index.js'

const swr = createSwrClient({ endpoint: 'http://127.0.0.1:4010', credentials: { token: 'any' } })

type Equal<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false
const same = <One, Other>(_: Equal<One, Other>): void => {}

// Flat parameters from path, query and body.
await swr.createNamespace({ namespace: 'group' })
await swr.createRepo({ namespace: 'group', repository: 'team/app', is_public: false })
await swr.createNamespaceAuth({ namespace: 'group', body: [{ user_id: 'id', user_name: 'name', auth: 7 }] })
await swr.deleteNamespaceAuth({ namespace: 'group', body: ['id'] })
await swr.listNamespaces()
await swr.createSecret({ projectname: 'my-kualalumpur-1' })

// @ts-expect-error a required parameter is missing
await swr.createNamespace({})
// @ts-expect-error the parameters are missing
await swr.showRepository()
// @ts-expect-error there is no such parameter
await swr.showNamespace({ namespace: 'group', repository: 'app' })
// @ts-expect-error the permission is 7, 3 or 1
await swr.createNamespaceAuth({ namespace: 'group', body: [{ user_id: 'id', user_name: 'name', auth: 5 }] })
// @ts-expect-error there is no such category
await swr.createRepo({ namespace: 'group', repository: 'app', is_public: true, category: 'games' })
// @ts-expect-error there is no such operation
await swr.renameNamespace({ namespace: 'group' })

// Plain parameters or a filter.
await swr.listReposDetails({ namespace: 'group', limit: 10, offset: 0 })
await swr.listReposDetails({ filter: { namespace: 'group', center: 'self', limit: 10 } })
await swr.listReposDetails({ filter: filter<'listReposDetails'>({ name: 'app' }) })
// @ts-expect-error the service ignores plain parameters next to a filter
await swr.listReposDetails({ namespace: 'group', filter: { name: 'app' } })
// @ts-expect-error the filter of this operation has no such key
await swr.listNamespaces({ filter: { center: 'self' } })
// @ts-expect-error the only mode is visible
filter<'listNamespaces'>({ mode: 'hidden' })

// Results.
const repository = await swr.showRepository({ namespace: 'group', repository: 'team/app' })
same<typeof repository, components['schemas']['Repository']>(true)
const page = await swr.listReposDetails()
same<typeof page, Page<components['schemas']['ListedRepository']>>(true)
for await (const tag of swr.listRepositoryTags({ namespace: 'group', repository: 'app' }, { prefetch: true }))
  same<typeof tag.Tag, string>(true)
const domains = await swr.listRepoDomains({ namespace: 'group', repository: 'app' })
same<typeof domains, components['schemas']['AccessDomain'][]>(true)
const login = await swr.createSecret()
same<typeof login.password, string>(true)
const nothing = await swr.deleteNamespaces({ namespace: 'group' })
same<typeof nothing, undefined>(true)
// @ts-expect-error a single repository cannot be iterated
for await (const _ of swr.showRepository({ namespace: 'group', repository: 'app' }));

const { data, requestId, response } = await swr.showNamespace({ namespace: 'group' }).withResponse()
same<typeof data.auth, number>(true)
same<typeof requestId, string | undefined>(true)
same<typeof response, Response>(true)

// Error codes of the catalogue are suggested, and others are accepted.
const error = new SwrError('text', { request: { method: 'GET', url: '', headers: {} } })
const known: boolean = error.code === 'SVCSTG.SWR.4040058'
const other: boolean = error.code === 'SVCSTG.SWR.9999999'
void known
void other

// The raw client is typed.
const rawClient = createRawClient(swr)
const raw = await rawClient.GET('/v2/manage/namespaces/{namespace}', { params: { path: { namespace: 'group' } } })
same<typeof raw.data, components['schemas']['Namespace'] | undefined>(true)
// @ts-expect-error there is no such path
await rawClient.GET('/v2/manage/nowhere')

// Credentials have one kind.
// @ts-expect-error a token and an access key exclude each other
createSwrClient({ endpoint: 'http://host', credentials: { token: 't', accessKeyId: 'AK', secretAccessKey: 'SK' } })
// @ts-expect-error the secret access key is missing
createSwrClient({ endpoint: 'http://host', credentials: { accessKeyId: 'AK' } })
// @ts-expect-error there is no such option
createSwrClient({ endpoint: 'http://host', credentials: { token: 't' }, retries: 3 })
const paged = await swr.listReposDetails().withResponse()
same<typeof paged.data.total, number | undefined>(true)

// A column to sort by requires a direction, in plain parameters and in a filter.
await swr.listReposDetails({ order_column: 'name', order_type: 'desc' })
await swr.listReposDetails({ filter: { name: 'app', order_column: 'name', order_type: 'desc' } })
// @ts-expect-error the direction is missing
await swr.listReposDetails({ order_column: 'name' })
// @ts-expect-error the column is missing
await swr.listRepositoryTags({ namespace: 'group', repository: 'app', order_type: 'asc' })
// @ts-expect-error the direction is missing
await swr.listReposDetails({ filter: { order_column: 'name' } })
// @ts-expect-error the direction is missing
filter<'listReposDetails'>({ order_column: 'name' })
// @ts-expect-error the direction is missing, in a list without a filter
await swr.listRepositoryTag({ namespace: 'group', repository: 'app', order_column: 'tag' })

// Parameters of any kind in a variable.
const anyParams: OperationParams<'listReposDetails'> = { namespace: 'group' } as OperationParams<'listReposDetails'>
await swr.listReposDetails(anyParams)

// The result of a write has a name.
const written: WriteResult = await swr.createRepo({ namespace: 'group', repository: 'app', is_public: false })
same<typeof written, Awaited<ReturnType<typeof swr.createRepo>>>(true)

// Options may be undefined, and headers may be of any kind.
await swr.listReposDetails(undefined, { headers: undefined, signal: undefined, retry: undefined, timeout: undefined })
await swr.showNamespace({ namespace: 'group' }, { headers: new Headers({ traceparent: '00-1' }) })
createSwrClient({ hooks: { headers: () => ({ traceparent: undefined }) } })
createSwrClient({ hooks: { headers: async () => undefined } })

/** The fields that may be missing but not `undefined`. */
type Strict<Options> = Options extends unknown
  ? {
      [Name in keyof Options]-?: object extends Pick<Options, Name>
        ? Record<Name, undefined> extends Pick<Options, Name>
          ? never
          : Name
        : never
    }[keyof Options]
  : never
same<Strict<{ a?: string; b?: string | undefined; c: string }>, 'a'>(true)
same<Strict<SandboxOptions | RegionOptions | RegistryOptions | FaultRule | ServeOptions>, never>(true)
same<Strict<AccountUserOptions | AccessKeyOptions | NewAccessKey | ImageOptions | Seed | SeedRepository>, never>(true)
same<Strict<RunOptions | SessionOptions | Target>, never>(true)
