import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.js'
import { compareRoutes, isOverlapped, type Route } from '../../src/openapi/route-order.js'

const get = (url: string): Route => ({ method: 'GET', url })
const tag = get('/repos/{repository}/tags/{tag}')
const accessories = get('/repos/{repository}/{tag}/accessories')
const histories = get('/repos/{repository}/retentions/histories')
const retention = get('/repos/{repository}/retentions/{retention_id}')

describe('The order of operations', () => {
  it.each([
    ['a segment in the middle', [accessories, tag], [tag, accessories]],
    ['the last segment', [retention, histories], [histories, retention]],
    ['the first segment', [get('/{api_version}'), get('/v3')], [get('/v3'), get('/{api_version}')]],
  ])('has a fixed segment before a parameter: %s', (_, routes, expected) => {
    expect([...routes].sort(compareRoutes)).toEqual(expected)
    expect([...expected].sort(compareRoutes)).toEqual(expected)
  })

  it('finds the paths with a parameter where others have a fixed segment', () => {
    const routes = [tag, accessories, histories, retention]
    expect(routes.filter(route => isOverlapped(route, routes))).toEqual([accessories, retention])
  })

  it('leaves every operation on images and organizations to the fast router', () => {
    const routes: Route[] = Object.values(operations)
    const slow = routes.filter(route => isOverlapped(route, routes)).map(({ url }) => url)
    for (const url of [
      '/v2/manage/namespaces/{namespace}/repos/{repository}/tags',
      '/v2/manage/repos',
      '/v2/manage/namespaces',
    ])
      expect(slow).not.toContain(url)
    expect(slow).toContain('/{api_version}')
  })
})
