import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { validators } from '../../generated/validators.js'
import { freePort } from '../../src/mock/free-port.js'
import { type Prism, startPrism } from '../../src/mock/prism.js'
import { bundlePath } from '../../src/openapi/bundle.js'

let prism: Prism
beforeAll(async () => {
  prism = await startPrism(bundlePath('yaml'), await freePort())
})
afterAll(() => prism?.stop())

const isError = validators.createNamespace.responses[400]?.body

describe('The Prism mock returns an error of this API', () => {
  const post = (body: string, headers: Record<string, string> = {}): RequestInit => ({
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'x-auth-token': 'any', ...headers },
  })
  it.each([
    ['for a body that is not JSON', '/v2/manage/namespaces', post('{bad'), 400, 'SVCSTG.SWR.4001018'],
    ['for an unknown path', '/v2/manage/nowhere', {}, 404, 'APIGW.0101'],
    ['for an unencoded slash in a repository name', '/v2/manage/namespaces/group/repos/team/app', {}, 404, 'APIGW.0101'],
    [
      'for a method that the path does not support',
      '/v2/manage/namespaces',
      { method: 'PUT' },
      405,
      'PRISM.NO_METHOD_MATCHED_ERROR',
    ],
    [
      'for a preferred status that is not documented',
      '/v2/manage/namespaces',
      post('{"namespace":"group"}', { prefer: 'code=418' }),
      404,
      'PRISM.NOT_FOUND',
    ],
    [
      'for a preferred example that does not exist',
      '/v2/manage/namespaces',
      post('{"namespace":"group"}', { prefer: 'example=nope' }),
      404,
      'PRISM.NOT_FOUND',
    ],
  ])('%s', async (_, path, init, status, code) => {
    const response = await fetch(prism.url + path, init)
    const text = await response.text()
    expect(response.status, text).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(isError?.(JSON.parse(text)), text).toBe(true)
    expect(text).toContain(code)
  })
})
