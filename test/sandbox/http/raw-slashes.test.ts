import { beforeEach, describe, expect, it } from 'vitest'
import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { matchOperation } from '../../../src/openapi/match-operation.js'
import { contract } from '../../support/contract.js'
import { createFixture, type SandboxFixture } from '../../support/sandbox.js'

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
})

/** The fixed segments that stand directly after a repository: `tags`, `access` and others. */
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
