import { region } from '../world.js'
import { type Call, unknownCaller } from './call.js'

/** Calls of the operations on what an account uses, and on its agency. */
export const account: readonly Call[] = [
  {
    title: 'lists quotas',
    operation: 'listQuotas',
    status: 200,
    data: { quotas: [{ quota_key: 'namespace', quota_limit: 3, used: 2, unit: '' }] },
  },
  unknownCaller('listQuotas'),
  {
    title: 'reads what the account uses',
    operation: 'showDomainOverview',
    status: 200,
    data: { domain_name: 'demo', namspace_num: 2, repo_num: 2 },
  },
  unknownCaller('showDomainOverview'),
  {
    title: 'reads what the account stored each day',
    operation: 'showDomainResourceReports',
    params: { resource_type: 'store', frequency: 'daily' },
    status: 200,
  },
  {
    title: 'cannot read reports of an unknown resource',
    operation: 'showDomainResourceReports',
    params: { resource_type: 'unknown', frequency: 'daily' },
    status: 400,
    code: 'SVCSTG.SWR.4000014',
  },
  {
    title: 'reads the features of the service',
    operation: 'showShareFeatureGates',
    status: 200,
    data: { enable_image_sync: true, enable_sm3: false },
  },
  unknownCaller('showShareFeatureGates'),
  { title: 'reads that there is no agency', operation: 'checkAgency', status: 200, data: { is_agency: false } },
  unknownCaller('checkAgency'),
  { title: 'creates an agency', operation: 'createAgency', status: 204 },
  { title: 'cannot create an agency twice', operation: 'createAgency', status: 409, code: 'SVCSTG.SWR.4090089' },
  { title: 'reads that there is an agency', operation: 'checkAgency', status: 200, data: { is_agency: true } },
  {
    title: 'obtains an enhanced login',
    operation: 'createAuthorizationToken',
    status: 200,
    data: { auths: { [`swr.${region}.myhuaweicloud.com`]: {} } },
  },
  unknownCaller('createAuthorizationToken'),
]
