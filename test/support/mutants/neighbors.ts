import { type OperationId, operations } from '../../../generated/operations.js'
import { pathParamNames } from '../../../src/openapi/path-params.js'
import type { SandboxSnapshot } from '../../../src/sandbox/index.js'
import { type Call, changeItems, changeJson, type Fields, intercept, type Mutant, readState, sendAs } from '../mutant.js'

type Organization = SandboxSnapshot['organizations'][number]

const api = 'http://sandbox/v2/manage/namespaces'

/** Returns the organizations and repositories whose names begin like those in the path. */
async function readNeighbors({ fetch, namespace = '', repository = '' }: Call) {
  const { organizations } = await readState(fetch)
  const own = organizations.find(({ name }) => name === namespace)
  const beginsAlike = (name: string, start: string): boolean => name !== start && name.startsWith(start)
  return {
    organizations: organizations.filter(({ name }) => beginsAlike(name, namespace)) as Organization[],
    repositories: (own?.repositories ?? []).filter(({ name }) => beginsAlike(name, repository)),
  }
}

/** Repeats a successful request for every repository whose name begins like the one in its path. */
function repeatForNeighbors(operation: OperationId): Mutant {
  return {
    name: 'affects repositories with a common prefix, too',
    operation,
    mutate: intercept([operation], async call => {
      const neighbors = await readNeighbors(call)
      const response = await call.forward()
      const own = encodeURIComponent((call.repository ?? '').replaceAll('/', '$'))
      for (const { name } of response.ok ? neighbors.repositories : []) {
        const url = call.request.url.replace(own, encodeURIComponent(name.replaceAll('/', '$')))
        await sendAs(call.fetch, 'admin', call.request, { url })
      }
      return response
    }),
  }
}

/** Repeats a successful request for every repository whose name ends like the one in its path. */
function repeatForEndings(operation: OperationId): Mutant {
  return {
    name: 'affects repositories with a common ending, too',
    operation,
    mutate: intercept([operation], async call => {
      const { organizations: all } = await readState(call.fetch)
      const { repository = '', request } = call
      const own = all.find(({ name }) => name === call.namespace)?.repositories ?? []
      const response = await call.forward()
      for (const { name } of response.ok ? own.filter(({ name }) => name.endsWith(`/${repository}`)) : []) {
        const url = request.url.replace(
          encodeURIComponent(repository.replaceAll('/', '$')),
          encodeURIComponent(name.replaceAll('/', '$')),
        )
        await sendAs(call.fetch, 'admin', request, { url })
      }
      return response
    }),
  }
}

const endings = (['updateRepo', 'deleteRepo', 'deleteRepoTag', 'createRepoDomains'] as const).map(repeatForEndings)

/** Responds with the repository whose name begins alike. */
function readNeighbor(operation: OperationId): Mutant {
  return {
    name: 'returns a repository whose name begins alike',
    operation,
    mutate: intercept([operation], async call => {
      const [neighbor] = (await readNeighbors(call)).repositories
      if (!neighbor || call.caller !== 'admin') return undefined
      const own = encodeURIComponent((call.repository ?? '').replaceAll('/', '$'))
      const url = call.request.url.replace(own, encodeURIComponent(neighbor.name.replaceAll('/', '$')))
      return sendAs(call.fetch, 'admin', call.request, { url })
    }),
  }
}

const organizations: Mutant[] = [
  {
    name: 'rejects a name that begins like an existing one',
    operation: 'createNamespace',
    mutate: intercept(['createNamespace'], async ({ request, fetch }) => {
      const { namespace = '' } = (await request.clone().json()) as { namespace?: string }
      const { organizations } = await readState(fetch)
      const exists = organizations.some(({ name }) => name !== namespace && namespace.startsWith(name))
      return exists ? conflict('SVCSTG.SWR.4090060') : undefined
    }),
  },
  {
    name: 'deletes an empty organization whose name begins alike, too',
    operation: 'deleteNamespaces',
    mutate: intercept(['deleteNamespaces'], async call => {
      const neighbors = await readNeighbors(call)
      const response = await call.forward()
      for (const { name } of response.ok ? neighbors.organizations : [])
        await sendAs(call.fetch, 'admin', call.request, { url: `${api}/${name}` })
      return response
    }),
  },
  ...(['createNamespaceAuth', 'updateNamespaceAuth', 'deleteNamespaceAuth'] as const).map(
    (operation): Mutant => ({
      name: 'affects the permissions in organizations with a common prefix, too',
      operation,
      mutate: intercept([operation], async call => {
        const neighbors = await readNeighbors(call)
        const response = await call.forward()
        for (const { name } of response.ok ? neighbors.organizations : [])
          await sendAs(call.fetch, 'admin', call.request, { url: `${api}/${name}/access` })
        return response
      }),
    }),
  ),
  {
    name: 'allows what a permission in an organization whose name begins alike allows',
    operation: 'showNamespace',
    mutate: intercept(['showNamespace'], async call => {
      const response = await call.forward()
      if (response.status !== 403 || call.caller !== 'member') return response
      const { organizations } = await readNeighbors(call)
      const isMember = organizations.some(({ permissions }) => permissions.some(({ userName }) => userName === 'member'))
      return isMember ? sendAs(call.fetch, 'admin', call.request) : response
    }),
  },
  {
    name: 'counts the repositories of organizations with a common prefix',
    operation: 'listNamespaces',
    mutate: intercept(['listNamespaces'], async call => {
      const { organizations } = await readState(call.fetch)
      return changeItems(await call.forward(), items =>
        items.map(item => ({
          ...item,
          repo_count: organizations
            .filter(({ name }) => name.startsWith(String(item.name)))
            .reduce((sum, { repositories }) => sum + repositories.length, 0),
        })),
      )
    }),
  },
]

/** Services that find a resource by the beginning of its name. */
const prefixes: Mutant[] = (['showRepository', 'listRepositoryTags', 'updateRepo', 'showAccessDomain'] as const).map(
  operation => ({
    name: 'finds a repository by the beginning of its name',
    operation,
    mutate: intercept([operation], async call => {
      const response = await call.forward()
      const [neighbor] = (await readNeighbors(call)).repositories
      if (response.status !== 404 || !neighbor) return response
      const own = encodeURIComponent((call.repository ?? '').replaceAll('/', '$'))
      const url = call.request.url.replace(`/${own}`, `/${encodeURIComponent(neighbor.name.replaceAll('/', '$'))}`)
      return sendAs(call.fetch, 'admin', call.request, { url })
    }),
  }),
)

/**
 * Writes whose path names a repository. A path with an ID that the service chose names one resource of one repository: the same
 * request for another repository finds nothing and changes nothing.
 */
const writesInRepositories = (Object.keys(operations) as OperationId[]).filter(operation => {
  const names = pathParamNames(operation)
  return operations[operation].method !== 'GET' && names.includes('repository') && !names.includes('retention_id')
})

const repositories: Mutant[] = [
  ...writesInRepositories.map(repeatForNeighbors),
  readNeighbor('listRepoDomains'),
  {
    name: 'rejects a name that begins like an existing one',
    operation: 'createRepo',
    mutate: intercept(['createRepo'], async ({ request, fetch, namespace }) => {
      const { repository = '' } = (await request.clone().json()) as { repository?: string }
      const { organizations } = await readState(fetch)
      const existing = organizations.find(({ name }) => name === namespace)?.repositories ?? []
      const exists = existing.some(({ name }) => name !== repository && repository.startsWith(name))
      return exists ? conflict('SVCSTG.SWR.4090006') : undefined
    }),
  },
  {
    name: 'lists the tags of repositories with a common prefix, too',
    operation: 'listRepositoryTags',
    mutate: intercept(['listRepositoryTags'], async call => {
      const { repositories } = await readNeighbors(call)
      const others = repositories.flatMap(({ tags }) => tags)
      return changeItems(await call.forward(), ([first, ...rest]) =>
        first ? [first, ...rest, ...others.map(({ id, name }) => ({ ...first, id, Tag: name }))] : [],
      )
    }),
  },
  {
    name: 'counts the images of repositories with a common prefix',
    operation: 'showRepository',
    mutate: intercept(['showRepository'], async call => {
      const { repositories } = await readNeighbors(call)
      const more = repositories.reduce((sum, { tags }) => sum + tags.length, 0)
      const response = await call.forward()
      return changeJson(response, await response.clone().text(), body => {
        const fields = body as Fields
        return { ...fields, num_images: Number(fields.num_images) + more }
      })
    }),
  },
  {
    name: 'deletes tags with a common prefix, too',
    operation: 'deleteRepoTag',
    mutate: intercept(['deleteRepoTag'], async call => {
      const { organizations } = await readState(call.fetch)
      const own = organizations.find(({ name }) => name === call.namespace)?.repositories
      const tags = own?.find(({ name }) => name === call.repository)?.tags ?? []
      const response = await call.forward()
      const { tag = '' } = call
      for (const { name } of response.ok ? tags : [])
        if (name !== tag && name.startsWith(tag))
          await sendAs(call.fetch, 'admin', call.request, { url: call.request.url.replace(/[^/]+$/, name) })
      return response
    }),
  },
]

function conflict(errorCode: string): Response {
  return Response.json({ errors: [{ errorCode, errorMessage: 'Exists already.', detail: '' }] }, { status: 409 })
}

/** Services that confuse resources with a common prefix or ending. */
export const mutantsOfNeighbors: readonly Mutant[] = [...organizations, ...repositories, ...prefixes, ...endings]
