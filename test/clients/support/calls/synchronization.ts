import { region, secondRegion } from '../world.js'
import { type Call, unknownCaller } from './call.js'
import { app, missing } from './names.js'

const target = { remoteRegionId: secondRegion, remoteNamespace: 'mirror' }
const rule = { ...target, syncAuto: true, override: false }
const copy = { ...target, imageTag: ['stable'], override: true }

/** Calls of the operations on synchronization. */
export const synchronization: readonly Call[] = [
  {
    title: 'lists the regions for synchronization',
    operation: 'listSyncRegions',
    status: 200,
    data: { body: [{ regionID: region }, { regionID: secondRegion }] },
  },
  unknownCaller('listSyncRegions'),
  { title: 'creates a rule of synchronization', operation: 'createImageSyncRepo', params: app, body: rule, status: 200 },
  {
    title: 'cannot create a rule of synchronization twice',
    operation: 'createImageSyncRepo',
    params: app,
    body: rule,
    status: 400,
    code: 'SVCSTG.SWR.4000014',
  },
  {
    title: 'cannot synchronize with an unknown region',
    operation: 'createImageSyncRepo',
    params: app,
    body: { ...rule, remoteRegionId: 'elsewhere' },
    status: 500,
    code: 'SVCSTG.SWR.5001101',
  },
  {
    title: 'lists rules of synchronization',
    operation: 'listImageAutoSyncReposDetails',
    params: app,
    status: 200,
    data: { body: [{ ...rule, namespace: 'ready', repoName: 'team/app' }] },
  },
  {
    title: 'cannot list rules of a missing repository',
    operation: 'listImageAutoSyncReposDetails',
    params: missing,
    status: 404,
    code: 'SVCSTG.SWR.4040010',
  },
  { title: 'copies a tag to another region', operation: 'createManualImageSyncRepo', params: app, body: copy, status: 200 },
  {
    title: 'cannot copy a tag to another region without permission',
    operation: 'createManualImageSyncRepo',
    as: 'dev',
    params: app,
    body: copy,
    status: 403,
    code: 'SVCSTG.SWR.4037020',
  },
  {
    title: 'lists jobs of synchronization',
    operation: 'showSyncJob',
    params: { ...app, filter: 'limit::10|offset::0|order::desc' },
    status: 200,
    data: { body: [{ ...target, repoName: 'team/app', tag: 'stable', syncOperatorName: 'admin' }], 'Content-Range': '0-1/1' },
  },
  {
    title: 'cannot list jobs with an invalid filter',
    operation: 'showSyncJob',
    params: { ...app, filter: 'limit::many|offset::0' },
    status: 400,
    code: 'SVCSTG.SWR.4001035',
  },
  { title: 'deletes a rule of synchronization', operation: 'deleteImageSyncRepo', params: app, body: target, status: 200 },
  {
    title: 'cannot delete a rule of synchronization twice',
    operation: 'deleteImageSyncRepo',
    params: app,
    body: target,
    status: 400,
    code: 'SVCSTG.SWR.4001158',
  },
]
