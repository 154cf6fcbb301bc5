import type { OperationId } from '../../../generated/operations.js'
import { type BentService, changeJson, changeRequest, changeResponse, type Fields, intercept, sendAs } from '../bend.js'

/** The fields of a request for a copy. */
interface Copy {
  source_tag: string
  destination_tag: string
  override?: boolean
}

/** Sends a copy with other fields. */
const replaceBody = (change: (body: Copy) => Copy): NonNullable<BentService['bend']> =>
  intercept(['createRepoTag'], async ({ request, fetch, caller }) => {
    const body = (await request.clone().json()) as Copy
    return sendAs(fetch, caller, request, { body: change(body) })
  })

const copies: BentService[] = [
  {
    name: 'copies nothing',
    operation: 'createRepoTag',
    bend: changeRequest('createRepoTag', () => Response.json({}, { status: 201 })),
  },
  {
    name: 'always replaces the tag',
    operation: 'createRepoTag',
    bend: replaceBody(body => ({ ...body, override: true })),
  },
  {
    name: 'never replaces the tag',
    operation: 'createRepoTag',
    bend: replaceBody(body => ({ ...body, override: false })),
  },
  {
    name: 'deletes the source',
    operation: 'createRepoTag',
    bend: intercept(['createRepoTag'], async ({ request, fetch, caller, forward }) => {
      const { source_tag } = (await request.clone().json()) as Copy
      const response = await forward()
      if (response.ok) await sendAs(fetch, caller, request, { method: 'DELETE', url: `${request.url}/${source_tag}` })
      return response
    }),
  },
]

/** Replaces the list in every response. */
const replaceList = (
  operation: OperationId,
  field: string,
  change: (items: readonly unknown[]) => readonly unknown[],
): NonNullable<BentService['bend']> =>
  changeResponse(operation, (response, text) =>
    changeJson(response, text, body => {
      const fields = body as Fields
      return { ...fields, [field]: change((fields[field] ?? []) as unknown[]) }
    }),
  )

const signatures: BentService[] = [
  {
    name: 'finds no signatures',
    operation: 'listRepoAccessories',
    bend: changeResponse('listRepoAccessories', (response, text) =>
      changeJson(response, text, () => ({ total: 0, accessories: [] })),
    ),
  },
  {
    name: 'returns only one tag of an image',
    operation: 'listReferences',
    bend: replaceList('listReferences', 'tags', tags => tags.slice(0, 1)),
  },
  {
    name: 'returns the signature itself',
    operation: 'listReferences',
    bend: replaceList('listReferences', 'tags', tags => [...tags, 'signature']),
  },
  {
    name: 'returns manifests without being asked',
    operation: 'listRepositoryTag',
    bend: fetch => request => {
      const url = new URL(request.url)
      if (!/^\/v3\/.*\/tags$/.test(url.pathname)) return fetch(request)
      return sendAs(fetch, 'admin', request, { url: `${url}${url.search ? '&' : '?'}with_manifest=true` })
    },
  },
]

/** Services that are wrong about copied tags and signatures. */
export const bentCopiedTags: readonly BentService[] = [...copies, ...signatures]
