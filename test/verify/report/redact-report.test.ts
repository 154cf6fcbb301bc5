import { describe, expect, it } from 'vitest'
import { redactText } from '../../../src/errors/redact.js'
import { toHar } from '../../../src/verify/report/har.js'
import { toHtml } from '../../../src/verify/report/html.js'
import { readReport, toJson } from '../../../src/verify/report/json.js'
import { toJunit } from '../../../src/verify/report/junit.js'
import { createProgress } from '../../../src/verify/report/progress.js'
import { summaryLines } from '../../../src/verify/report/summary.js'
import { exchangeWith, failedWith, reportWith } from '../../support/report.js'

const secret = 'MIIsecretsecret0123'
const authorization = `SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-sdk-date, Signature=${secret}`
const text = `the service repeats X-Auth-Token: ${secret} and ${authorization}`
const exchange = exchangeWith({
  url: `http://127.0.0.1/?Signature=${secret}`,
  requestHeaders: { 'X-Auth-Token': secret, Authorization: authorization, 'x-other': authorization },
  requestBody: `{"password":"${secret}"}`,
  responseHeaders: { 'x-subject-token': secret, 'x-swr-dockerlogin': `docker login -u a -p ${secret} host` },
  responseBody: `{"auths":{"host":{"auth":"${secret}"}},"echo":"{\\"x-auth-token\\":\\"${secret}\\"}"}`,
  error: text,
})
const result = failedWith({ title: text, problems: [text], reason: text, exchanges: [exchange] })
const report = reportWith({
  stopReason: text,
  results: [result],
  notCovered: [{ item: { kind: 'code', code: 'IMG.0001' }, reason: text }],
})

describe('A report redacts secrets that a service repeats', () => {
  it.each<[string, () => string]>([
    ['the page', () => toHtml([report])],
    ['the JUnit file', () => toJunit([report])],
    ['the JSON report', () => toJson([report])],
    ['a JSON report from another program', () => JSON.stringify(readReport(JSON.stringify({ format: 2, reports: [report] })))],
    ['the HAR file', () => toHar([exchange], { version: '0.1.0' })],
    ['the summary', () => summaryLines([report], { color: false, width: 1000 }).join('\n')],
    [
      'progress',
      () => {
        const written: string[] = []
        for (const terminal of [true, false])
          createProgress({ terminal, width: 1000, write: text => written.push(text) })(result)
        return written.join('')
      },
    ],
  ])('in %s', (_, format) => {
    const output = format()
    expect(output).not.toContain(secret)
    expect(output).toContain('***')
  })

  it.each([
    ['Signature=abc123, next', 'Signature=***, next'],
    ['X-Auth-Token: abc', 'X-Auth-Token: ***'],
    ["curl -H 'x-auth-token: abc' http://h", "curl -H 'x-auth-token: ***' http://h"],
    ['{"X-Security-Token":"abc"}', '{"X-Security-Token":"***"}'],
    ['Authorization: Bearer abc.def', 'Authorization: Bearer ***'],
    ['docker login -u a@b -p abc host', 'docker login -u a@b -p *** host'],
  ])('redacts %s', (text, expected) => {
    expect(redactText(text)).toBe(expected)
  })

  it.each(['the header X-Auth-Token is missing', 'SignedHeaders=host;x-sdk-date', '{"auth":7}'])('does not change %s', text => {
    expect(redactText(text)).toBe(text)
  })
})
