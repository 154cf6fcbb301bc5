import { describe, expect, it } from 'vitest'
import { toHar } from '../../../src/verify/report/har.js'
import { exchangeWith } from '../../support/report.js'

const entriesOf = (...exchanges: Parameters<typeof toHar>[0]): Record<string, Record<string, unknown>>[] =>
  JSON.parse(toHar(exchanges, { version: '0.1.0' })).log.entries

describe('The HAR file', () => {
  it('contains every field that HAR 1.2 requires', () => {
    const { log } = JSON.parse(toHar([exchangeWith()], { version: '0.1.0' }))
    expect(log).toMatchObject({ version: '1.2', creator: { name: 'huaweicloud-swr', version: '0.1.0' }, pages: [] })
    const [entry] = log.entries
    expect(Object.keys(entry)).toEqual(['startedDateTime', 'time', 'request', 'response', 'cache', 'timings'])
    expect(Object.keys(entry.request).sort()).toEqual([
      'bodySize',
      'cookies',
      'headers',
      'headersSize',
      'httpVersion',
      'method',
      'queryString',
      'url',
    ])
    expect(Object.keys(entry.response).sort()).toEqual([
      'bodySize',
      'content',
      'cookies',
      'headers',
      'headersSize',
      'httpVersion',
      'redirectURL',
      'status',
      'statusText',
    ])
    expect(entry.request.queryString).toEqual([{ name: 'filter', value: 'namespace::group' }])
    expect(entry.response.content).toEqual({ size: 17, mimeType: 'application/json', text: '{"namespaces":[]}' })
    expect(entry.time).toBe(entry.timings.send + entry.timings.wait + entry.timings.receive)
  })

  it('contains a request body with its type, and its size in bytes', () => {
    const requestHeaders = { 'Content-Type': 'application/json' }
    const [entry] = entriesOf(exchangeWith({ method: 'POST', requestHeaders, requestBody: '"中"' }))
    expect(entry?.request).toMatchObject({ bodySize: 5, postData: { mimeType: 'application/json', text: '"中"' } })
  })

  it('contains the error of a request without a response', () => {
    const { status: _, ...exchange } = exchangeWith({ responseHeaders: {}, responseBody: '', error: 'socket hang up' })
    const [entry] = entriesOf(exchange)
    expect(entry).toMatchObject({ comment: 'socket hang up', response: { status: 0 } })
  })
})
