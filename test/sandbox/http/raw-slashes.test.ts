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
