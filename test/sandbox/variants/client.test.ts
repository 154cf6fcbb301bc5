import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../../generated/error-codes.js'
import { createSwrClient, SwrError } from '../../../src/index.js'
import { createSandbox, type Variant } from '../../../src/sandbox/index.js'
import { createValidator } from '../../../src/validate.js'
import { checkedFetch, demoKey } from '../../support/sandbox.js'
import { allCombinations } from '../../support/variant-combinations.js'

const accounts = ['demo', 'Partner'].map(name => ({
  name,
  users: [
    {
      name: 'admin',
      password: 'x',
      accessKeys: name === 'demo' ? [{ id: demoKey.accessKeyId, secret: demoKey.secretAccessKey }] : [],
    },
  ],
}))

describe('The client', () => {
  it('reads the responses of every combination of variants', async () => {
    expect(allCombinations).toHaveLength(64)
    for (const variants of allCombinations) await expectReadableResponses(variants)
  })
})

async function expectReadableResponses(variants: readonly Variant[]): Promise<void> {
  const name = variants.join(', ') || 'none'
  const sandbox = createSandbox({ accounts, variants })
  const swr = createSwrClient({
    endpoint: 'http://sandbox',
    credentials: demoKey,
    fetch: checkedFetch(sandbox.fetch),
    validator: createValidator(),
    retry: { attempts: 1 },
  })
  const app = { namespace: 'group', repository: 'team/app' }
  const share = { ...app, access_domain: 'Partner' }
  const failure = async (call: PromiseLike<unknown>): Promise<SwrError> => {
    const error = await Promise.resolve(call).then(
      () => undefined,
      (error: unknown) => error,
    )
    if (!(error instanceof SwrError)) throw new Error(`${name}: expected an error, received ${error}`)
    return error
  }

  expect((await swr.listNamespaces()).namespaces ?? [], name).toEqual([])
  expect(await swr.createNamespace({ namespace: 'group' }), name).toBeTypeOf('object')
  const conflict = await failure(swr.createNamespace({ namespace: 'group' }))
  expect(conflict.isConflict, name).toBe(true)
  expect(conflict, name).toMatchObject({
    code: 'SVCSTG.SWR.4090060',
    errors: [{ message: errorCodes['SVCSTG.SWR.4090060'].meaning.en, detail: 'namespace: group' }],
  })
  await swr.createRepo({ ...app, is_public: false })
  expect((await swr.listRepositoryTags(app)).items, name).toEqual([])
  for await (const tag of swr.listRepositoryTags(app)) expect.unreachable(`${name}: ${tag.Tag}`)
  expect(await swr.listRepoDomains(app), name).toEqual([])
  const [listed] = (await swr.listReposDetails()).items
  expect(listed, name).toMatchObject({ name: 'team/app', domain_name: 'demo' })
  const missing = await Promise.resolve(swr.showAccessDomain(share)).catch((error: unknown) => error)
  if (missing instanceof SwrError) expect([missing.code, missing.isNotFound], name).toEqual(['SVCSTG.SWR.4001090', true])
  else expect(missing, name).toMatchObject({ exist: false })
  expect(missing instanceof SwrError, name).toBe(variants.includes('missing-share-400'))
  await swr.createRepoDomains({ ...share, permit: 'read', deadline: 'forever' })
  const shown = await swr.showAccessDomain(share)
  expect(shown.access_domain, name).toBe(variants.includes('lower-case-accounts') ? 'partner' : 'Partner')
  await swr.deleteRepoDomains(share)
  await swr.deleteRepo(app)
  const gone = await failure(swr.showRepository(app))
  expect([gone.code, gone.isNotFound], name).toEqual(['SVCSTG.SWR.4040010', true])
  await swr.createSecret()
  await swr.deleteNamespaces({ namespace: 'group' })
  expect(sandbox.checkInvariants()).toEqual([])
}
