import { beforeEach, describe, expect, it } from 'vitest'
import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { matchOperation } from '../../../src/openapi/match-operation.js'
import { createSandbox } from '../../../src/sandbox/index.js'
import { contract } from '../../support/contract.js'
import { createFixture, type SandboxFixture } from '../../support/sandbox.js'
import { signedRequest } from '../../support/signers.js'

/** The operations of a repository, and the address with an unescaped slash in its name. */
const inRepository = (Object.entries(operations) as [OperationId, OperationRow][])
  .filter(([, { url }]) => url.includes('{repository}'))
  .map(([operation, { method, url, rawSlash = false }]) => {
    const names: Record<string, string> = { namespace: 'group', tag: 'v1', access_domain: 'partner', trigger: 'deploy' }
    const withRepository = (repository: string): string =>
      url.replace('{repository}', repository).replaceAll(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '1')
    return { operation, method, rawSlash, raw: withRepository('team/app'), escaped: withRepository('team$app') }
  })

let fixture: SandboxFixture
beforeEach(async () => {
  fixture = await createFixture()
  await fixture.demo.createNamespace({ namespace: 'group' })
  for (const repository of ['team/app', 'a/b/c', 'team/tags', 'team'])
    fixture.sandbox.images.put({ namespace: 'group', repository, tag: 'v1' })
})

describe('An unescaped slash in the name of a repository', () => {
  it.each(inRepository)(
    'is accepted only where the contract declares it: $operation',
    async ({ operation, method, rawSlash, raw, escaped }) => {
      expect(matchOperation(method, raw) === operation).toBe(rawSlash)
      const body = ['GET', 'DELETE'].includes(method) ? undefined : {}
      const response = await fixture.send(method, raw, body)
      if (rawSlash) expect(response).toMatchObject({ status: 200, body: (await fixture.send(method, escaped)).body })
      else expect(response).toMatchObject({ status: 404, body: { error_code: 'APIGW.0101' } })
    },
  )

  it('is accepted by some operations, which the contract explains', () => {
    expect(inRepository.filter(({ rawSlash }) => rawSlash).length).toBeGreaterThan(0)
    expect(inRepository.some(({ rawSlash }) => !rawSlash)).toBe(true)
    expect(contract['x-legend']).toHaveProperty(['extensions', 'x-raw-slash'])
  })

  it.each(['a/b/c', 'team/tags', 'team'])('leaves the last two segments to the operation: %s', async repository => {
    for (const last of ['accessories', 'references']) {
      const at = (name: string): string => `/v2/manage/namespaces/group/repos/${name}/v1/${last}`
      const raw = await fixture.send('GET', at(repository))
      expect(raw).toMatchObject({ status: 200, body: (await fixture.send('GET', at(repository.replaceAll('/', '$')))).body })
    }
  })

  const repository = '/v2/manage/namespaces/group/repos/team/app'
  it.each([
    ['GET', repository],
    ['GET', `${repository}/tags`],
    ['POST', `${repository}/triggers`],
    ['DELETE', '/v2/manage/namespaces/group/repositories/team/app/access-domains/partner'],
    ['HEAD', repository],
  ])('is reported after authentication, with the name to write: %s %s', async (method, path) => {
    const { sandbox, send } = fixture
    const body = method === 'POST' ? { name: 'deploy' } : undefined
    const text = body && JSON.stringify(body)
    const request = { method, target: path, ...(text && { body: text }) }
    const anonymous = await sandbox.fetch(`http://sandbox${path}`, { method })
    const unknown = await send(method, path, body, { 'X-Auth-Token': 'unknown' })
    const wrongKey = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'wrong' }
    const wrong = await sandbox.fetch(signedRequest(sandbox, request, { key: wrongKey }))
    expect([anonymous.status, unknown.status, wrong.status]).toEqual([401, 401, 401])
    const responses = [await send(method, path, body), await sandbox.fetch(signedRequest(sandbox, request))]
    for (const { status } of responses) expect(status).toBe(404)
    if (method === 'HEAD') return
    const hint = expect.stringContaining('In a path, write `/` as `$`: team$app.')
    expect(responses[0]).toMatchObject({ body: { error_code: 'APIGW.0101', error_msg: hint } })
    expect(unknown.body).toMatchObject([{ errorCode: 'SVCSTG.SWR.4010000' }])
    expect(await wrong.json()).toMatchObject({ error_code: 'APIGW.0301' })
  })

  it('needs no credentials where the path is unknown for another reason', async () => {
    for (const path of ['/v2/manage/nothing', '/v2/manage/namespaces/group/nothing', '/v1/x/y'])
      expect((await fixture.sandbox.fetch(`http://sandbox${path}`)).status, path).toBe(404)
  })

  it('counts a wrong signature, and not the name', async () => {
    const sandbox = createSandbox({ failuresBeforeLock: 1 })
    const fetchSigned = async (secretAccessKey: string) => {
      const key = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey }
      return (await sandbox.fetch(signedRequest(sandbox, { target: repository }, { key }))).status
    }
    expect(await fetchSigned('sandbox-demo-sk')).toBe(404)
    expect(await fetchSigned('sandbox-demo-sk')).toBe(404)
    expect(await fetchSigned('wrong')).toBe(401)
    expect(await fetchSigned('sandbox-demo-sk')).toBe(401)
  })
})

/** The fixed segments that can follow a repository in a path: `tags`, `access` and others. */
const fixedSegments = [
  ...new Set(inRepository.flatMap(({ escaped }) => /\/repos\/team\$app\/([^/]+)/.exec(escaped)?.[1] ?? [])),
].filter(segment => segment !== 'v1')

describe('A fixed segment after a repository is never a tag', () => {
  it('in the contract there are several', () => {
    expect(fixedSegments).toEqual(
      expect.arrayContaining(['tags', 'triggers', 'retentions', 'access', 'sync_repo', 'sync_images', 'sync_job']),
    )
  })

  it.each(fixedSegments.flatMap(segment => ['accessories', 'references'].map(last => [segment, last] as const)))(
    '%s/%s',
    async (tag, last) => {
      fixture.sandbox.images.put({ namespace: 'group', repository: 'team', tag })
      const list = last === 'accessories' ? 'listRepoAccessories' : 'listReferences'
      for (const repository of ['team', 'team$app', 'team/app']) {
        const path = `/v2/manage/namespaces/group/repos/${repository}/${tag}/${last}`
        expect(matchOperation('GET', path)).not.toBe(list)
        expect((await fixture.send('GET', path)).status).toBeGreaterThanOrEqual(400)
      }
    },
  )
})
