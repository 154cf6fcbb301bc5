import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox, type SandboxServer, serveSandbox } from '../../src/sandbox/index.js'
import { accounts, demoKey } from '../support/sandbox.js'
import {
  type CallParams,
  type CallResult,
  type CallTarget,
  callOwn,
  callVendor,
  type SdkOperation,
  vendorCalls,
} from '../support/vendor-sdk.js'

const projectId = 'project'
const organization = { namespace: 'sdk' }
const app = { namespace: 'sdk', repository: 'team/app' }
const share = { ...app, access_domain: 'partner' }
const dev = { user_id: 'd'.repeat(32), user_name: 'dev' }
const mirror = { remoteRegionId: 'cn-east-3', remoteNamespace: 'mirror' }
const policy = {
  algorithm: 'or',
  rules: [{ template: 'tag_rule', params: { num: '5' }, tag_selectors: [{ kind: 'label', pattern: 'v1' }] }],
}
const keepOne = [{ ...policy.rules[0], params: { num: '1' } }]
const trigger = {
  ...{ name: 'deploy', action: 'update', trigger_type: 'all', condition: '.*', enable: 'true' },
  ...{ app_type: 'deployments', application: 'web', cluster_ns: 'default', cluster_name: 'demo' },
}

/** The parameters of a call; some need the ID of the policy, which the service chooses. */
type Params = CallParams | ((retention_id: number) => CallParams)

/** Calls that depend on the calls before them, and images that are pushed in between. */
const steps: readonly (readonly [operation: SdkOperation | 'push', params: Params])[] = [
  ['listApiVersions', {}],
  ['showApiVersion', { api_version: 'v2' }],
  ['createNamespace', organization],
  ['listNamespaces', {}],
  ['showNamespace', organization],
  ['createNamespaceAuth', { ...organization, body: [{ ...dev, auth: 1 }] }],
  ['updateNamespaceAuth', { ...organization, body: [{ ...dev, auth: 3 }] }],
  ['showNamespaceAuth', organization],
  ['createRepo', { ...app, is_public: false, category: 'linux', description: 'text' }],
  ['updateRepo', { ...app, is_public: true, description: '文本' }],
  ['updateRepo', { ...app, is_public: false }],
  ['push', { ...app, tag: 'v1' }],
  ['push', { ...app, tag: 'v2' }],
  ['showRepository', app],
  ['listRepositoryTags', { ...app, limit: 1, offset: 1 }],
  ['listReposDetails', { ...organization, limit: 10, offset: 0 }],
  ['createRepoTag', { ...app, source_tag: 'v1', destination_tag: 'stable', override: true }],
  ['createUserRepositoryAuth', { ...app, body: [{ ...dev, auth: 3 }] }],
  ['updateUserRepositoryAuth', { ...app, body: [{ ...dev, auth: 7 }] }],
  ['showUserRepositoryAuth', app],
  ['createTrigger', { ...app, ...trigger }],
  ['push', { ...app, tag: 'v3' }],
  ['listTriggersDetails', app],
  ['showTrigger', { ...app, trigger: 'deploy' }],
  ['updateTrigger', { ...app, trigger: 'deploy', enable: 'false' }],
  ['createImageSyncRepo', { ...app, ...mirror, syncAuto: true, override: false }],
  ['listImageAutoSyncReposDetails', app],
  ['createManualImageSyncRepo', { ...app, ...mirror, imageTag: ['v1'] }],
  ['showSyncJob', { ...app, filter: 'order::desc|limit::10|offset::0' }],
  ['createRepoDomains', { ...share, permit: 'read', deadline: 'forever' }],
  ['updateRepoDomains', { ...share, permit: 'read', deadline: '2031-10-01T16:00:00Z', description: 'text' }],
  ['listRepoDomains', app],
  ['showAccessDomain', share],
  ['listSharedReposDetails', { center: 'self' }],
  ['createSecret', {}],
  ['listQuotas', { project_id: projectId }],
  ['showDomainOverview', {}],
  ['showDomainResourceReports', { resource_type: 'store', frequency: 'daily' }],
  ['showShareFeatureGates', { project_id: projectId }],
  ['createRetention', { ...app, ...policy }],
  ['listRetentions', app],
  ['updateRetention', retention_id => ({ ...app, retention_id, ...policy, rules: keepOne })],
  ['showRetention', retention_id => ({ ...app, retention_id })],
  ['listRetentionHistories', { ...app, filter: 'limit::10|offset::0' }],
  ['deleteRetention', retention_id => ({ ...app, retention_id })],
  ['deleteRepoDomains', share],
  ['deleteImageSyncRepo', { ...app, ...mirror }],
  ['deleteTrigger', { ...app, trigger: 'deploy' }],
  ['deleteUserRepositoryAuth', { ...app, body: [dev.user_id] }],
  ['deleteNamespaceAuth', { ...organization, body: [dev.user_id] }],
  ...['v1', 'v2', 'v3', 'stable'].map(tag => ['deleteRepoTag', { ...app, tag }] as const),
  ['deleteRepo', app],
  ['deleteNamespaces', organization],
]

const firstId = (list: unknown): number => (Array.isArray(list) ? Number(list[0]?.id) : 0)

const called = [...new Set(steps.map(([operation]) => operation))].filter(operation => operation !== 'push')

/** Two sandboxes with the same state, one for each client. The same address serves both. */
let sandboxes: readonly [vendor: Sandbox, own: Sandbox]
let current: Sandbox
let server: SandboxServer
beforeEach(async () => {
  // Signatures are valid for a few minutes.
  const options = { accounts, frozenAt: Date.now() }
  sandboxes = [createSandbox(options), createSandbox(options)]
  current = sandboxes[0]
  server = await serveSandbox({ ...current, fetch: request => current.fetch(request) }, { port: 0 })
})
afterEach(() => server.close())
afterAll(() => {
  process.stdout.write(`${called.length} of ${vendorCalls.length} calls of the vendor's SDK made against the sandbox\n`)
})

describe('The vendor’s client and this client at a sandbox', () => {
  it('are compared for every call of the vendor’s client', () => {
    expect([...called].sort()).toEqual([...vendorCalls].sort())
  })

  it('return the same results and have the same effects', async () => {
    const target: CallTarget = { endpoint: server.url, credentials: demoKey, projectId }
    let retentionId = 0
    for (const [operation, input] of steps) {
      const params = typeof input === 'function' ? input(retentionId) : input
      if (operation === 'push') {
        for (const { images } of sandboxes) images.put({ ...app, tag: String(params.tag) })
        continue
      }
      const results: CallResult[] = []
      for (const [index, call] of [callVendor, callOwn].entries()) {
        current = sandboxes[index as 0 | 1]
        results.push(await call(target, operation, params))
      }
      expect(results[0], operation).toEqual(results[1])
      if (operation === 'listRetentions') retentionId = firstId(results[1]?.body)
      expect(sandboxes[0].snapshot(), operation).toEqual(sandboxes[1].snapshot())
    }
  })
})
