import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathParams } from '../../src/client/paths.js'
import { repositoryFromPath, repositoryToPath, SwrInputError } from '../../src/index.js'

describe('Repository names in paths', () => {
  it('come back as they went, for every name the service allows', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9]+(?:[./_-][a-z0-9]+){0,5}$/),
        name => repositoryFromPath(repositoryToPath(name)) === name,
      ),
    )
  })

  it('get a dollar sign for a slash, only where a repository is meant', () => {
    expect(pathParams('showRepository', { namespace: 'group', repository: 'team/app' })).toEqual({
      namespace: 'group',
      repository: 'team$app',
    })
    expect(pathParams('showNamespace', { namespace: 'a/b' })).toEqual({ namespace: 'a/b' })
  })
})

describe('A path value', () => {
  it.each([[''], ['.'], ['..'], [undefined], [null], [7]])('must not be %j', value => {
    expect(() => pathParams('showNamespace', { namespace: value })).toThrow(SwrInputError)
    expect(() => pathParams('showNamespace', { namespace: value })).toThrow(/namespace.*Nothing was sent/)
  })
})
