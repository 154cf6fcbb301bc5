import { describe, expect, it } from 'vitest'
import { sandboxTarget } from '../../../src/cli/verify/open-target.js'
import { blockReason } from '../../../src/verify/run/network-guard.js'
import { guardRequest } from '../../../src/verify/run/request-guard.js'
import { createRunId } from '../../../src/verify/run/run-names.js'
import type { OperationRequest } from '../../../src/verify/run/send.js'
import type { Target } from '../../../src/verify/run/target.js'

const runId = createRunId()
const live: Target = { ...sandboxTarget('https://swr-api.example.com'), isolated: false, isSandbox: false }
const requestFor = (
  operation: OperationRequest['operation'],
  path: Record<string, string>,
  body?: unknown,
): OperationRequest => ({
  operation,
  path,
  query: {},
  ...(body === undefined ? {} : { body }),
})
const ownRepository = { namespace: `${runId}-a`, repository: 'team$app' }

describe('guardRequest, for a shared service,', () => {
  it.each([
    ['a read', requestFor('showNamespace', { namespace: 'group' })],
    ['a login', requestFor('createSecret', {})],
    ['a new organization of the run', requestFor('createNamespace', {}, { namespace: `${runId}-new` })],
    ['a change in an organization of the run', requestFor('deleteRepo', ownRepository)],
    ['sharing with the configured account', requestFor('createRepoDomains', ownRepository, { access_domain: 'partner' })],
    ['an account that cannot exist', requestFor('deleteRepoDomains', { ...ownRepository, access_domain: `${runId}-unknown` })],
  ])('allows %s', (_, request) => {
    expect(() => guardRequest(request, runId, live)).not.toThrow()
  })

  it.each([
    ['a new organization without the prefix', requestFor('createNamespace', {}, { namespace: 'group' })],
    ['a name that contains the prefix', requestFor('createNamespace', {}, { namespace: `x-${runId}-new` })],
    ['a body without a name', requestFor('createNamespace', {}, {})],
    ['an organization of another run', requestFor('deleteNamespaces', { namespace: `${createRunId(0, 0)}-a` })],
    ['an organization without the prefix', requestFor('deleteRepo', { ...ownRepository, namespace: 'group' })],
    ['sharing with another account', requestFor('createRepoDomains', ownRepository, { access_domain: 'aaaa' })],
    ['deleting the share of another account', requestFor('deleteRepoDomains', { ...ownRepository, access_domain: 'aaaa' })],
    [
      'a permission for another user',
      requestFor('createNamespaceAuth', ownRepository, [{ user_id: 'f'.repeat(32), user_name: 'x', auth: 7 }]),
    ],
    ['revoking the permission of another user', requestFor('deleteNamespaceAuth', ownRepository, ['f'.repeat(32)])],
  ])('rejects %s', (_, request) => {
    expect(() => guardRequest(request, runId, live)).toThrow(/would name/)
  })

  it('rejects every change of a read-only run', () => {
    expect(() => guardRequest(requestFor('deleteRepo', ownRepository), runId, { ...live, allowWrites: false })).toThrow(
      'read-only',
    )
  })
})

describe('blockReason', () => {
  const base = 'https://swr-api.example.com/v2/manage'
  const registry = 'https://swr.example.com/v2'
  it.each([
    ['a read', 'GET', `${base}/namespaces/group`, ''],
    ['a login', 'POST', `${base}/utils/secret`, ''],
    ['a new organization of a run', 'POST', `${base}/namespaces`, `{"namespace":"${runId}-new"}`],
    ['a change in an organization of the run', 'DELETE', `${base}/namespaces/${runId}-a/repos/team%24app`, ''],
    [
      'an escaped name of an organization of the run',
      'DELETE',
      `${base}/namespaces/${runId.replace('swrv-', '%73wrv%2d')}-a`,
      '',
    ],
    ['an upload into an organization of the run', 'POST', `${registry}/${runId}-a/team/app/blobs/uploads/`, ''],
    ['the end of an upload', 'PUT', `${registry}/${runId}-a/team/app/blobs/uploads/1?digest=sha256:0`, ''],
    ['a push into an organization of the run', 'PUT', `${registry}/${runId}-a/team/app/manifests/v1`, '{}'],
    ['a pull', 'GET', `${registry}/group/app/manifests/v1`, ''],
  ])('allows %s', (_, method, url, body) => {
    expect(blockReason(method, url, body)).toBeUndefined()
  })

  it.each([
    ['a new organization without the prefix', 'POST', `${base}/namespaces`, '{"namespace":"group"}'],
    ['an invalid body', 'POST', `${base}/namespaces`, '{"namesp'],
    ['a change of an organization without the prefix', 'DELETE', `${base}/namespaces/group`, ''],
    ['an escaped path to another organization', 'DELETE', `${base}/namespaces/${runId}-a%2F..%2Fgroup`, ''],
    ['a name that cannot be decoded', 'DELETE', `${base}/namespaces/${runId}-a%FF`, ''],
    ['a change of all organizations', 'DELETE', `${base}/namespaces`, ''],
    ['a change in IAM', 'POST', 'https://iam.example.com/v3/projects', '{}'],
    ['a name with an invalid run id', 'DELETE', `${base}/namespaces/swrv-backup-data`, ''],
    ['an upload into an organization without the prefix', 'POST', `${registry}/group/app/blobs/uploads/`, ''],
    ['a push whose repository has the prefix', 'PUT', `${registry}/group/${runId}-a/manifests/v1`, '{}'],
    ['the deletion of an image of another', 'DELETE', `${registry}/group/app/manifests/v1`, ''],
    ['an upload elsewhere', 'PUT', `https://uploads.example.com/${runId}-a/1`, ''],
  ])('rejects %s', (_, method, url, body) => {
    expect(blockReason(method, url, body)).toContain('would change a resource without the prefix')
  })
})
