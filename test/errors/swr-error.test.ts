import { describe, expect, it } from 'vitest'
import { SwrError, SwrNotFoundError } from '../../src/index.js'
import { failure, useErrorServer } from '../support/error-server.js'
import { sendJson } from '../support/server.js'

const context = useErrorServer()
const show = (): Promise<SwrError> => failure(context.swr.showNamespace({ namespace: 'group' }))

describe('the error formats', () => {
  const code = 'SVCSTG.SWR.4040058'
  it.each([
    ['the documented array', [{ errorCode: code, errorMessage: 'gone', detail: 'd' }], { code, message: 'gone', detail: 'd' }],
    ['an object of errors', { errors: [{ errorCode: code, errorMessage: 'gone', detail: '' }] }, { code, message: 'gone' }],
    ['one object', { errorCode: code, errorMessage: 'gone' }, { code, message: 'gone' }],
    [
      'the gateway',
      { error_code: 'APIGW.0101', error_msg: 'no such path', request_id: 'r-1' },
      { code: 'APIGW.0101', message: 'no such path' },
    ],
    ['IAM', { error: { code: 404, message: 'no such thing', title: 'Not Found' } }, { code: '', message: 'no such thing' }],
  ])('include %s', async (_, body, item) => {
    context.respond = response => sendJson(response, 404, body)
    const error = await show()
    expect(error).toBeInstanceOf(SwrNotFoundError)
    expect(error.errors).toEqual([item])
    expect(error.code).toBe(item.code)
    expect(error.message).toContain(item.message)
    expect(error).toMatchObject({ status: 404, operation: 'showNamespace', method: 'GET', isNotFound: true })
    expect(error.url).toBe(`${context.server.url}/v2/manage/namespaces/group`)
  })

  const denied = { errors: [{ code: 'DENIED', message: 'Authenticate Error' }] }
  it.each<[string, unknown, unknown[]]>([
    ['IAM with a code as text', { error: { code: 'IAM.0002', message: 'm' } }, [{ code: 'IAM.0002', message: 'm' }]],
    [
      'IAM with both pairs, of which the outer one is used',
      { error: { code: 'IAM.0002', message: 'm' }, error_code: 'IAM.0011', error_msg: 'outer' },
      [{ code: 'IAM.0011', message: 'outer' }],
    ],
    [
      'IAM with an outer code without a message',
      { error: { code: 401, message: 'inner' }, error_code: 'IAM.0011' },
      [{ code: 'IAM.0011', message: 'inner' }],
    ],
    [
      'a flat object',
      { code: 'C.1', message: 'm', details: [{ code: 'C.2', message: 'the name' }, 'too long', { error_msg: 'm' }] },
      [{ code: 'C.1', message: 'm', detail: 'C.2 the name; too long' }],
    ],
    ['a registry', denied, [{ code: 'DENIED', message: 'Authenticate Error' }]],
    [
      'the old and the new format in one object',
      {
        errors: [{ errorCode: code, errorMessage: 'Denied', detail: '', encoded_authorization_message: 'Egpj' }],
        error_code: code,
        error_msg: 'Denied',
        details: [{ error_code: code, error_msg: 'swr:repo:get' }],
        encoded_authorization_message: 'Egpj',
      },
      [{ code, message: 'Denied', detail: 'swr:repo:get', encodedAuthorizationMessage: 'Egpj' }],
    ],
    [
      'the new format with an empty list of the old one',
      { errors: [], error_code: code, error_msg: 'Denied' },
      [{ code, message: 'Denied' }],
    ],
    [
      'both formats with different errors, the new one first',
      { errors: [{ errorCode: 'A.1', errorMessage: 'old' }], error_code: 'A.2', error_msg: 'new' },
      [
        { code: 'A.2', message: 'new' },
        { code: 'A.1', message: 'old' },
      ],
    ],
    [
      'both formats in one item of a list',
      [{ errorCode: '', errorMessage: '', error_code: code, error_msg: 'gone' }],
      [{ code, message: 'gone' }],
    ],
    [
      'a detail that is an object',
      { errors: [{ code: 'NAME_UNKNOWN', message: 'm', detail: { name: 'a/b' } }] },
      [{ code: 'NAME_UNKNOWN', message: 'm', detail: '{"name":"a/b"}' }],
    ],
    [
      'a detail that is a list',
      [{ errorCode: code, errorMessage: 'm', detail: ['namespace', { name: 'a' }, ['b'], { message: 'too long' }] }],
      [{ code, message: 'm', detail: 'namespace; {"name":"a"}; ["b"]; too long' }],
    ],
    [
      'details without anything to say',
      { errorCode: code, errorMessage: 'm', detail: {}, details: [[], {}, null, '', false] },
      [{ code, message: 'm' }],
    ],
    [
      'the inner pair of the gateway’s names',
      { error: { error_code: 'IAM.1', error_msg: 'em' } },
      [{ code: 'IAM.1', message: 'em' }],
    ],
    [
      'the inner pair of the service’s names',
      { error: { errorCode: 'A.1', errorMessage: 'em' } },
      [{ code: 'A.1', message: 'em' }],
    ],
    [
      'a registry without a message',
      { errors: [{ code: 'NAME_UNKNOWN', detail: { name: 'a/b' } }] },
      [{ code: 'NAME_UNKNOWN', message: '', detail: '{"name":"a/b"}' }],
    ],
    ['a single object as `errors`', { errors: { errorCode: 'A.1', errorMessage: 'm' } }, [{ code: 'A.1', message: 'm' }]],
    ['a list as `error`', { error: [{ errorCode: 'A.1', errorMessage: 'm' }] }, [{ code: 'A.1', message: 'm' }]],
    ['a list inside `error`', { error: { errors: [{ code: 'A.1', message: 'm' }] } }, [{ code: 'A.1', message: 'm' }]],
    ['`code` with `msg`', { code: 'A.1', msg: 'm' }, [{ code: 'A.1', message: 'm' }]],
    ['a code of digits', { code: '1234', message: 'm' }, [{ code: '1234', message: 'm' }]],
    ['a code that is a number', { code: 1234, message: 'm' }, [{ code: '1234', message: 'm' }]],
    ['an inner code of digits', { error: { code: '1234', message: 'm' } }, [{ code: '1234', message: 'm' }]],
    ['`errorCode` with `message`', { errorCode: 'A.1', message: 'm' }, [{ code: 'A.1', message: 'm' }]],
    ['`error_code` with `error_message`', { error_code: 'A.1', error_message: 'm' }, [{ code: 'A.1', message: 'm' }]],
    ['`code` with `error_msg`', { code: 'A.1', error_msg: 'm' }, [{ code: 'A.1', message: 'm' }]],
    ['a status instead of a code', { error: { code: '403', title: 'Forbidden' } }, [{ code: '', message: 'Forbidden' }]],
  ])('include %s', async (_, body, errors) => {
    context.respond = response => sendJson(response, 403, body)
    expect((await show()).errors).toEqual(errors)
    context.respond = response => sendJson(response, 200, body)
    expect((await show()).errors).toEqual(errors)
  })

  it('do not include data with a code or a message', async () => {
    const data = { id: 1, name: 'group', creator_name: 'me', auth: 7, message: 'hello' }
    context.respond = response => sendJson(response, 200, data)
    expect(await context.swr.showNamespace({ namespace: 'group' })).toEqual(data)
    context.respond = response => sendJson(response, 200, { ...data, message: undefined, code: 'C.1' })
    expect(await context.swr.showNamespace({ namespace: 'group' })).toMatchObject({ code: 'C.1' })
  })

  it('include a detail of any depth', async () => {
    const depth = 200_000
    const detail = `${'['.repeat(depth)}${']'.repeat(depth)}`
    context.respond = response => response.writeHead(400).end(`[{"errorCode":"A.1","errorMessage":"m","detail":${detail}}]`)
    expect((await show()).errors).toEqual([{ code: 'A.1', message: 'm' }])
  })

  it('may contain more than one error', async () => {
    context.respond = response =>
      sendJson(response, 400, [
        { errorCode: 'A.1', errorMessage: 'one' },
        { errorCode: 'A.2', errorMessage: 'two' },
      ])
    const error = await show()
    expect(error.errors.map(({ code }) => code)).toEqual(['A.1', 'A.2'])
    expect(error.message).toContain('and 1 more')
  })

  it('contain the request id in the header or the body', async () => {
    context.respond = response => sendJson(response, 404, { error_code: 'APIGW.0101', error_msg: 'x', request_id: 'in-body' })
    expect((await show()).requestId).toBe('in-body')
    context.respond = response =>
      sendJson(
        response,
        404,
        { error_code: 'APIGW.0101', error_msg: 'x', request_id: 'in-body' },
        { 'x-request-id': 'in-header' },
      )
    expect((await show()).requestId).toBe('in-header')
  })
})

describe('An error that a test creates', () => {
  const request = { method: 'POST', url: 'http://swr.test/v2/manage/namespaces', headers: {} }

  it('has the kind of its status, isn’t retryable, and has a curl command without headers and body', () => {
    const error = new SwrError('no', { request }, { status: 404 })
    expect(error).toMatchObject({ isNotFound: true, retryable: false, docs: undefined })
    expect(error.toCurl()).toBe("curl -X POST 'http://swr.test/v2/manage/namespaces'")
  })

  it('has the facts that it receives', () => {
    const error = new SwrError('no', { request }, { status: 503, facts: { kind: 'quota', retryable: true } })
    expect(error).toMatchObject({ isQuota: true, retryable: true })
    expect(new SwrError('no', { request }, { status: 404, facts: { retryable: true } }).isNotFound).toBe(true)
    expect(new SwrError('no', { request }, { status: 404, facts: { kind: undefined } }).isNotFound).toBe(false)
  })
})
