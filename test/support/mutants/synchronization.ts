import { changeItems, copyResponse, type Fields, intercept, type Mutant, replaceAccepted, sendAs } from '../mutant.js'

/** Changes a field of the body of requests. */
function withField(operation: 'createImageSyncRepo' | 'createManualImageSyncRepo', name: string, fields: Fields): Mutant {
  return {
    name,
    operation,
    mutate: intercept([operation], async call => {
      const body: unknown = await call.request
        .clone()
        .json()
        .catch(() => ({}))
      return replaceAccepted(call, { body: { ...(body as Fields), ...fields } })
    }),
  }
}

const accepted = (): Response => Response.json({}, { status: 200 })

/** Services that copy too much or too little, or report it wrongly. */
export const mutantsOfSynchronization: readonly Mutant[] = [
  withField('createManualImageSyncRepo', 'always replaces images', { override: true }),
  withField('createManualImageSyncRepo', 'never replaces images', { override: false }),
  withField('createImageSyncRepo', 'stores every rule without automatic copies', { syncAuto: false }),
  withField('createImageSyncRepo', 'stores every rule with automatic copies', { syncAuto: true }),
  {
    name: 'never replaces images by a rule',
    operation: 'createImageSyncRepo',
    mutate: fetch => {
      const { mutate } = withField('createImageSyncRepo', '', { override: false })
      // The rule is listed as it was requested.
      return intercept(['listImageAutoSyncReposDetails'], async call =>
        changeItems(await call.forward(), items => items.map(item => ({ ...item, override: true }))),
      )(mutate?.(fetch) ?? fetch)
    },
  },
  {
    name: 'deletes every rule of the region',
    operation: 'deleteImageSyncRepo',
    mutate: intercept(['deleteImageSyncRepo'], async call => {
      const response = await call.forward()
      if (!response.ok) return response
      const left = (await (await sendAs(call.fetch, 'admin', call.request, { method: 'GET' })).json()) as Fields[]
      for (const { remoteRegionId, remoteNamespace } of left)
        await sendAs(call.fetch, 'admin', call.request, { body: { remoteRegionId, remoteNamespace } })
      return response
    }),
  },
  {
    name: 'copies the tags that exist already',
    operation: 'createImageSyncRepo',
    mutate: intercept(['createImageSyncRepo'], async call => {
      const response = await call.forward()
      const url = call.request.url.replace('/sync_repo', '/sync_images')
      const tags = call.request.url.replace('/sync_repo', '/tags')
      const listed = (await (await sendAs(call.fetch, 'admin', call.request, { method: 'GET', url: tags })).json()) as Fields[]
      const { syncAuto: _, ...target } = (await call.request.clone().json()) as Fields
      if (response.ok && Array.isArray(listed) && listed.length > 0)
        await sendAs(call.fetch, 'admin', call.request, { url, body: { ...target, imageTag: listed.map(({ Tag }) => Tag) } })
      return response
    }),
  },
  {
    name: 'rejects organizations that do not exist',
    operation: 'createImageSyncRepo',
    mutate: intercept(['createImageSyncRepo'], async call => {
      const { remoteNamespace } = (await call.request.clone().json()) as Fields
      return String(remoteNamespace).endsWith('-missing')
        ? Response.json([{ errorCode: 'SVCSTG.SWR.4040058', errorMessage: 'Missing', detail: '' }], { status: 404 })
        : undefined
    }),
  },
  {
    name: 'accepts unknown regions',
    operation: 'createImageSyncRepo',
    mutate: intercept(['createImageSyncRepo'], async call => {
      const response = await call.forward()
      const isUnknown = response.status === 500 && (await response.clone().text()).includes('SVCSTG.SWR.5001101')
      return isUnknown ? accepted() : response
    }),
  },
  {
    name: 'accepts a second rule for a target',
    operation: 'createImageSyncRepo',
    mutate: intercept(['createImageSyncRepo'], async call => {
      const response = await call.forward()
      const text = await response.clone().text()
      return text.includes('duplicate sync repo') ? copyResponse(response, text, { status: 200, body: '{}' }) : response
    }),
  },
  {
    name: 'leaves a rule after a request for copies',
    operation: 'createManualImageSyncRepo',
    mutate: intercept(['createManualImageSyncRepo'], async call => {
      const response = await call.forward()
      const { imageTag: _, ...target } = (await call.request.clone().json()) as Fields
      const url = call.request.url.replace('/sync_images', '/sync_repo')
      if (response.ok) await sendAs(call.fetch, 'admin', call.request, { url, body: { ...target, syncAuto: true } })
      return response
    }),
  },
  {
    name: 'accepts the deletion of a missing rule',
    operation: 'deleteImageSyncRepo',
    mutate: intercept(['deleteImageSyncRepo'], async call => {
      const response = await call.forward()
      const isMissing = (await response.clone().text()).includes('SVCSTG.SWR.4001158')
      return isMissing ? accepted() : response
    }),
  },
  {
    name: 'reports every job as a success',
    operation: 'showSyncJob',
    mutate: intercept(['showSyncJob'], async call =>
      changeItems(await call.forward(), items => items.map(item => ({ ...item, status: 'success' }))),
    ),
  },
  {
    name: 'always sorts jobs by descending time',
    operation: 'showSyncJob',
    mutate: intercept(['showSyncJob'], async call => {
      const url = call.request.url.replace('%7Corder%3A%3Aasc', '')
      return url === call.request.url ? undefined : replaceAccepted(call, { url })
    }),
  },
  {
    name: 'lists rules of another target',
    operation: 'listImageAutoSyncReposDetails',
    mutate: intercept(['listImageAutoSyncReposDetails'], async call =>
      changeItems(await call.forward(), items => items.map(item => ({ ...item, remoteNamespace: 'elsewhere' }))),
    ),
  },
  {
    name: 'lists only the own region',
    operation: 'listSyncRegions',
    mutate: intercept(['listSyncRegions'], async call => changeItems(await call.forward(), items => items.slice(0, 1))),
  },
]
