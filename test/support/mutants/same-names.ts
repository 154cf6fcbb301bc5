import type { OperationId } from '../../../generated/operations.js'
import { type Call, changeItems, intercept, type Mutant, readState, sendAs } from '../mutant.js'

const api = 'http://sandbox/v2/manage/namespaces'
const inPath = (repository: string): string => encodeURIComponent(repository.replaceAll('/', '$'))

/** Returns the organizations with a repository of the same name. */
async function readTwins({ fetch, namespace }: Call, repository: string) {
  const { organizations } = await readState(fetch)
  return organizations.filter(
    ({ name, repositories }) => name !== namespace && repositories.some(one => one.name === repository),
  )
}

/** Repeats a successful request in every organization with a repository of the same name. */
function repeatForTwins(operation: OperationId): Mutant {
  return {
    name: 'affects the repository of the same name in another organization, too',
    operation,
    mutate: intercept([operation], async call => {
      const twins = await readTwins(call, call.repository ?? '')
      const response = await call.forward()
      for (const { name } of response.ok ? twins : [])
        await sendAs(call.fetch, 'admin', call.request, {
          url: call.request.url.replace(`/namespaces/${call.namespace}/`, `/namespaces/${name}/`),
        })
      return response
    }),
  }
}

/** Services that confuse repositories of the same name in different organizations. */
export const mutantsOfSameNames: readonly Mutant[] = [
  ...(
    ['updateRepo', 'deleteRepo', 'deleteRepoTag', 'createRepoDomains', 'updateRepoDomains', 'deleteRepoDomains'] as const
  ).map(repeatForTwins),
  {
    name: 'rejects a name that another organization has',
    operation: 'createRepo',
    mutate: intercept(['createRepo'], async call => {
      const { repository = '' } = (await call.request.clone().json()) as { repository?: string }
      if ((await readTwins(call, repository)).length === 0) return undefined
      const error = { errorCode: 'SVCSTG.SWR.4090006', errorMessage: 'Exists already.', detail: '' }
      return Response.json({ errors: [error] }, { status: 409 })
    }),
  },
  {
    name: 'returns the tags of the repository of the same name in another organization, too',
    operation: 'listRepositoryTags',
    mutate: intercept(['listRepositoryTags'], async call => {
      const twins = await readTwins(call, call.repository ?? '')
      const tags = twins.flatMap(({ repositories }) => repositories.find(({ name }) => name === call.repository)?.tags ?? [])
      return changeItems(await call.forward(), items => [
        ...items,
        ...(items[0] ? tags.map(({ id, name }) => ({ ...items[0], id, Tag: `${name}` })) : []),
      ])
    }),
  },
  {
    name: 'returns the repository of the same name in another organization',
    operation: 'showRepository',
    mutate: intercept(['showRepository'], async call => {
      const [twin] = await readTwins(call, call.repository ?? '')
      if (!twin || call.caller !== 'admin') return undefined
      return sendAs(call.fetch, 'admin', call.request, { url: `${api}/${twin.name}/repos/${inPath(call.repository ?? '')}` })
    }),
  },
]

/** Deletes the other tags of a repository that a deleted tag shares something with. */
const deletesTagsWithSame = (field: 'digest' | 'imageId', name: string): Mutant => ({
  name,
  operation: 'deleteRepoTag',
  mutate: intercept(['deleteRepoTag'], async call => {
    const { organizations } = await readState(call.fetch)
    const own = organizations.find(({ name }) => name === call.namespace)?.repositories
    const tags = own?.find(({ name }) => name === call.repository)?.tags ?? []
    const deleted = tags.find(({ name }) => name === call.tag)
    const response = await call.forward()
    for (const other of response.ok ? tags : [])
      if (other !== deleted && other[field] === deleted?.[field])
        await sendAs(call.fetch, 'admin', call.request, { url: call.request.url.replace(/[^/]+$/, other.name) })
    return response
  }),
})

/** Services that treat the tags of one image as one. */
export const mutantsOfSameImages: readonly Mutant[] = [
  deletesTagsWithSame('digest', 'deletes all tags with the same digest'),
  deletesTagsWithSame('imageId', 'deletes all tags with the same image ID'),
  {
    name: 'lists one of the tags with the same digest',
    operation: 'listRepositoryTags',
    mutate: intercept(['listRepositoryTags'], async call =>
      changeItems(await call.forward(), items => [...new Map(items.map(item => [item.digest, item])).values()]),
    ),
  },
]
