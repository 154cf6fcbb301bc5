import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../generated/error-codes.js'
import { documentationUrl } from '../../src/errors/documentation.js'
import { createSwrClient, type SwrClient, type SwrError, SwrPermissionError, SwrServerError } from '../../src/index.js'
import { failure, useErrorServer } from '../support/error-server.js'
import { sendJson } from '../support/server.js'

const context = useErrorServer()
const show = (): Promise<SwrError> => failure(context.swr.showNamespace({ namespace: 'group' }))

describe('the message of an error', () => {
  const missing = { errorCode: 'SVCSTG.SWR.4001014', errorMessage: 'A required parameter is missing.' }
  it.each<[string, number, unknown, string]>([
    [
      'the detail of the service, what to do, and the documentation',
      400,
      [{ ...missing, detail: 'is_public is missing' }],
      'SVCSTG.SWR.4001014 A required parameter is missing: is_public is missing. Compare the request with the description of the operation. See https://huaweicloud-swr.github.io/huaweicloud-swr/errors/#SVCSTG.SWR.4001014 (GET ',
    ],
    ['no empty detail', 400, [{ ...missing, detail: '' }], 'A required parameter is missing. Compare '],
    ['the number of other errors', 400, [missing, missing], 'A required parameter is missing (and 1 more). Compare '],
    ['the permission to request', 403, { error_code: 'X.1', error_msg: 'no' }, 'X.1 no. Ask a manager of the organization'],
    [
      'the code before the status',
      400,
      { errorCode: 'SVCSTG.SWR.4000097', errorMessage: 'full' },
      'or request a larger quota.',
    ],
    ['the wrong host of a registry', 401, { errors: [{ code: 'DENIED', message: 'no' }] }, 'Set `endpoint` to the API'],
    ['that a repetition may help', 503, {}, '503: {}. The same call may succeed later. (GET '],
    [
      'no control characters, which a terminal would execute',
      400,
      [{ errorCode: 'A.1', errorMessage: 'a\u001b[2Jb\r\nc\u009bd' }],
      'A.1 a [2Jb c d. Compare',
    ],
    [
      'no link for a text that is not a code',
      400,
      { code: '\ud800 <b>', message: 'm' },
      'm. Compare the request with the description of the operation. (GET ',
    ],
  ])('contains %s', async (_, status, body, text) => {
    context.respond = response => sendJson(response, status, body)
    const error = await show()
    expect(error.message).toContain(text)
    expect(() => JSON.stringify(error)).not.toThrow()
  })

  it('warns of a POST that may have taken effect', async () => {
    context.respond = response => sendJson(response, 503, {})
    const error = await failure(context.swr.createNamespace({ namespace: 'group' }))
    expect(error.message).toContain('Check whether the request took effect before you repeat it.')
  })

  it('warns of a POST without a response that may have taken effect, and of nothing else', async () => {
    const advice = 'The request may have taken effect: check before you repeat it.'
    context.respond = response => response.destroy()
    const once = { retry: { attempts: 1 } }
    const { swr } = context
    // No host has this name.
    const unreachable = createSwrClient({ endpoint: 'http://swr.invalid', credentials: { token: 'any' } })
    const create = (client: SwrClient, options = {}): Promise<SwrError> =>
      failure(client.createNamespace({ namespace: 'group' }, { ...once, ...options }))
    expect((await create(swr)).message).toContain(advice)
    expect((await create(unreachable)).message).not.toContain(advice)
    expect((await failure(swr.deleteNamespaces({ namespace: 'group' }, once))).message).not.toContain(advice)
    expect((await failure(swr.showNamespace({ namespace: 'group' }, once))).message).not.toContain(advice)
    context.respond = () => {}
    expect((await create(swr, { timeout: { attempt: 50 } })).message).toContain(advice)
  })
})

describe('the kind of an error', () => {
  it.each([
    [400, 'SVCSTG.SWR.4001090', 'isNotFound'],
    [404, 'SVCSTG.SWR.4040058', 'isNotFound'],
    [409, 'SVCSTG.SWR.4090060', 'isConflict'],
    [406, 'SVCSTG.SWR.4060012', 'isConflict'],
    [401, 'SVCSTG.SWR.4010000', 'isAuthentication'],
    [401, 'SVCSTG.SWR.4011064', 'isPermission'],
    [403, 'SVCSTG.SWR.4039002', 'isPermission'],
    [400, 'SVCSTG.SWR.4000097', 'isQuota'],
    [429, 'APIGW.0308', 'isThrottled'],
    [403, 'SVCSTG.SWR.4031042', 'isThrottled'],
    [404, 'SVCSTG.SWR.9999999', 'isNotFound'],
  ] as const)('%i %s %s', async (status, code, kind) => {
    context.respond = response => sendJson(response, status, [{ errorCode: code, errorMessage: 'x' }])
    const error = await show()
    const kinds = ['isNotFound', 'isConflict', 'isAuthentication', 'isPermission', 'isQuota', 'isThrottled'] as const
    expect(kinds.filter(name => error[name])).toEqual([kind])
  })

  it('determines retryable and a link to the documentation', async () => {
    context.respond = response => sendJson(response, 503, [{ errorCode: 'X.1', errorMessage: 'x' }])
    expect(await show()).toMatchObject({ retryable: true })
    context.respond = response => sendJson(response, 404, [{ errorCode: 'SVCSTG.SWR.4040058', errorMessage: 'x' }])
    expect(await show()).toMatchObject({ retryable: false })
    context.respond = response => response.writeHead(500).end()
    expect((await show()).docs).toBeUndefined()
  })

  it('is documented if the catalogue has its code', async () => {
    const docs = async (code: string) => {
      context.respond = response => sendJson(response, 400, [{ errorCode: code, errorMessage: 'x' }])
      const { docs, message } = await show()
      expect(message.includes('See https://')).toBe(docs !== undefined)
      return docs
    }
    for (const code of Object.keys(errorCodes))
      expect(documentationUrl(code)).toBe(`https://huaweicloud-swr.github.io/huaweicloud-swr/errors/#${code}`)
    expect(await docs('SVCSTG.SWR.4040058')).toBe(documentationUrl('SVCSTG.SWR.4040058'))
    for (const code of ['DENIED', 'NAME_UNKNOWN', 'X.1', 'IAM.0002', '1234', 'IMG.0002', 'SVCSTG.SWR.1', 'APIGW.9999'])
      expect([code, await docs(code)]).toEqual([code, undefined])
  })

  it('is not retryable for a POST that may have been processed', async () => {
    const create = (): Promise<SwrError> => failure(context.swr.createNamespace({ namespace: 'group' }))
    for (const [status, retryable] of [
      [504, false],
      [500, false],
      [429, true],
    ] as const) {
      context.respond = response => response.writeHead(status).end()
      expect(await create()).toMatchObject({ status, retryable })
    }
    context.respond = response => sendJson(response, 403, [{ errorCode: 'SVCSTG.SWR.4031042', errorMessage: 'slow down' }])
    expect(await create()).toMatchObject({ retryable: true })
  })

  it('is converted to JSON with all properties', async () => {
    context.respond = response =>
      sendJson(response, 404, [{ errorCode: 'SVCSTG.SWR.4040058', errorMessage: 'gone' }], { 'x-request-id': 'r' })
    expect(JSON.parse(JSON.stringify(await show()))).toEqual({
      name: 'SwrNotFoundError',
      message: expect.stringContaining('showNamespace failed with 404: SVCSTG.SWR.4040058 gone'),
      status: 404,
      code: 'SVCSTG.SWR.4040058',
      errors: [{ code: 'SVCSTG.SWR.4040058', message: 'gone' }],
      requestId: 'r',
      operation: 'showNamespace',
      method: 'GET',
      url: `${context.server.url}/v2/manage/namespaces/group`,
      retryable: false,
      docs: 'https://huaweicloud-swr.github.io/huaweicloud-swr/errors/#SVCSTG.SWR.4040058',
    })
  })

  it('has a class for each status', async () => {
    context.respond = response => sendJson(response, 403, [])
    expect(await show()).toBeInstanceOf(SwrPermissionError)
    context.respond = response => sendJson(response, 502, null)
    expect(await show()).toBeInstanceOf(SwrServerError)
  })
})
