import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathParams } from '../../src/client/paths.js'
import { createSwrClient, repositoryFromPath, repositoryToPath, SwrInputError } from '../../src/index.js'

describe('repository names', () => {
  it('survive a round trip for every valid name', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9]+(?:[./_-][a-z0-9]+){0,5}$/),
        name => repositoryFromPath(repositoryToPath(name)) === name,
      ),
    )
  })

  it('contain a dollar sign instead of a slash in paths', () => {
    expect(pathParams('showRepository', { namespace: 'group', repository: 'team/app' })).toEqual({
      namespace: 'group',
      repository: 'team$app',
    })
    expect(pathParams('showNamespace', { namespace: 'a/b' })).toEqual({ namespace: 'a/b' })
  })
})

describe('a path value', () => {
  const swr = createSwrClient({ endpoint: 'http://host', credentials: { token: 't' }, fetch: async () => Response.json({}) })

  it.each([[''], ['.'], ['..'], [undefined], [null], [7]])('rejects %j', async value => {
    const call = swr.showNamespace({ namespace: value as never })
    await expect(call).rejects.toBeInstanceOf(SwrInputError)
    await expect(call).rejects.toThrow(/namespace.*The request was not sent/)
  })

  it('that is a number must be an integer', async () => {
    const params = { namespace: 'g', repository: 'r' }
    const call = (retention_id: unknown) => swr.showRetention({ ...params, retention_id: retention_id as never })
    await expect(call(1.5)).rejects.toThrow('`retention_id` must be an integer, not 1.5.')
    await expect(call(1n)).rejects.toThrow('`retention_id` must be an integer, not 1n.')
    await expect(swr.createSecret({ duration_seconds: Number.NaN })).rejects.toThrow('not NaN.')
  })
})
