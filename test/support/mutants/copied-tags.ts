import type { OperationId } from '../../../generated/operations.js'
import {
  changeAcceptedQuery,
  changeJson,
  changeResponse,
  type Fields,
  intercept,
  type Mutant,
  replaceAccepted,
  sendAs,
  undoEffect,
} from '../mutant.js'

/** The fields of a request for a copy. */
interface Copy {
  source_tag: string
  destination_tag: string
  override?: boolean
}

const copies: Mutant[] = [
  {
    name: 'copies nothing',
    operation: 'createRepoTag',
    mutate: undoEffect('createRepoTag'),
  },
  {
    name: 'always replaces the tag',
    operation: 'createRepoTag',
    mutate: intercept(['createRepoTag'], async ({ request, fetch, caller, forward }) => {
      const response = await forward()
      if (response.status !== 409) return response
      return sendAs(fetch, caller, request, { body: { ...((await request.clone().json()) as Copy), override: true } })
    }),
  },
  {
    name: 'never replaces the tag',
    operation: 'createRepoTag',
    mutate: intercept(['createRepoTag'], async call => {
      const body = (await call.request.clone().json()) as Copy
      return body.override === true ? replaceAccepted(call, { body: { ...body, override: false } }) : undefined
    }),
  },
  {
    name: 'deletes the source',
    operation: 'createRepoTag',
    mutate: intercept(['createRepoTag'], async ({ request, fetch, caller, forward }) => {
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
): NonNullable<Mutant['mutate']> =>
  changeResponse(operation, (response, text) =>
    changeJson(response, text, body => {
      const fields = body as Fields
      return { ...fields, [field]: change((fields[field] ?? []) as unknown[]) }
    }),
  )

const signatures: Mutant[] = [
  {
    name: 'finds no signatures',
    operation: 'listRepoAccessories',
    mutate: changeResponse('listRepoAccessories', (response, text) =>
      changeJson(response, text, () => ({ total: 0, accessories: [] })),
    ),
  },
  {
    name: 'returns only one tag of an image',
    operation: 'listReferences',
    mutate: replaceList('listReferences', 'tags', tags => tags.slice(0, 1)),
  },
  {
    name: 'returns the signature itself',
    operation: 'listReferences',
    mutate: replaceList('listReferences', 'tags', tags => [...tags, 'signature']),
  },
  {
    name: 'returns an empty configuration',
    operation: 'showRepoTagConfig',
    mutate: changeResponse('showRepoTagConfig', (response, text) => changeJson(response, text, () => '{}')),
  },
  {
    name: 'returns the configuration of another image',
    operation: 'showRepoTagConfig',
    mutate: changeResponse('showRepoTagConfig', (response, text) =>
      changeJson(response, text, config => {
        const { rootfs, ...fields } = JSON.parse(String(config)) as { rootfs: { diff_ids: string[] } }
        return JSON.stringify({ ...fields, rootfs: { ...rootfs, diff_ids: [...rootfs.diff_ids, 'sha256:0'] } })
      }),
    ),
  },
  {
    name: 'returns manifests without being asked',
    operation: 'listRepositoryTag',
    mutate: changeAcceptedQuery('listRepositoryTag', query => query.set('with_manifest', 'true')),
  },
]

/** Services that are wrong about copied tags and signatures. */
export const mutantsOfCopiedTags: readonly Mutant[] = [...copies, ...signatures]
