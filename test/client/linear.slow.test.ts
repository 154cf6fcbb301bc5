import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.js'
import { validators } from '../../generated/validators.js'
import { canonicalQuery, splitUrl } from '../../src/auth/signature.js'
import { parseIni } from '../../src/auth/sources/parse-ini.js'
import { validateCredentials } from '../../src/auth/validate-credentials.js'
import { DockerLogin } from '../../src/client/docker-login.js'
import { parseFilter } from '../../src/client/filter.js'
import { totalOf } from '../../src/client/paged-call.js'
import { parseResponse } from '../../src/client/parse-response.js'
import { responseProblems } from '../../src/client/response-problems.js'
import { parseRetryAfter } from '../../src/client/retry.js'
import { errorFromFailure } from '../../src/errors/error-from-failure.js'
import { errorFromResponse } from '../../src/errors/error-from-response.js'
import { toCurl } from '../../src/errors/to-curl.js'
import { truncateToWidth } from '../../src/verify/report/text.js'
import { adversarialPattern, buildText, expectFast } from '../support/adversarial.js'

const request = { method: 'GET', url: 'http://host/', headers: { 'x-auth-token': '!@#$abc' } }
const context = { request, operation: 'listReposDetails' } as const
/** Headers that any text can be a value of, since the limits of HTTP don't matter here. */
const headersOf = (text: string): Headers =>
  Object.assign(new Headers(), { get: () => text, has: () => true, [Symbol.iterator]: () => [['x', text]].values() })
const jsonHeaders = new Headers({ 'content-type': 'application/json' })

const functions: [string, (text: string) => unknown][] = [
  ['the error of a text', text => errorFromResponse({ status: 400, headers: new Headers(), text }, context)],
  ['the error of HTML', text => errorFromResponse({ status: 502, headers: new Headers(), text: `<title>${text}` }, context)],
  [
    'the error of JSON',
    text =>
      errorFromResponse(
        { status: 400, headers: jsonHeaders, text: JSON.stringify([{ errorCode: text, errorMessage: text, detail: text }]) },
        context,
      ).toJSON(),
  ],
  ['the error of a redirect', text => errorFromResponse({ status: 302, headers: headersOf(text), text: '' }, context)],
  ['the error of a failed connection', text => errorFromFailure({ error: new Error(text), timedOut: false }, context, 1, 1)],
  [
    'a successful response',
    text => parseResponse({ status: 200, headers: headersOf(text), text }, 'object', context, undefined),
  ],
  ['problems of a response', text => responseProblems('createSecret', { status: 200, headers: headersOf(text), text: '{}' })],
  ['a login', text => DockerLogin.fromResponse(headersOf(text), { auths: { [text]: { auth: text } } })],
  ['a total', text => totalOf(headersOf(text), [], [])],
  ['a delay', text => parseRetryAfter(text, 0)],
  ['a filter', text => parseFilter(text)],
  ['a query', text => canonicalQuery(`?${text}`)],
  ['a URL', text => splitUrl(`http://host/${text}`)],
  ['credentials', text => validateCredentials({ accessKeyId: text, secretAccessKey: text })],
  ['a profile file', text => parseIni(`[profile]\n${text}`)],
  ['a line of a profile file', text => parseIni(`[profile]\na${text}b`)],
  ['a line of a report', text => truncateToWidth(text, 80)],
  ['a curl command', text => toCurl({ ...request, body: text })],
]

describe('the client takes linear time for', () => {
  it.each(functions)('%s', (_, run) => {
    fc.assert(
      fc.property(adversarialPattern(), pattern => void expectFast(() => run(buildText(pattern, 200_000)))),
      { numRuns: 40 },
    )
    expectFast(() => run('0-1/2, '.repeat(30_000)))
    expectFast(() => run(' '.repeat(200_000)))
  })

  it('the parameters and headers of every operation', () => {
    const checks = Object.values(validators).flatMap(({ parameters, responses }) => [
      ...Object.values(parameters).map(({ check }) => check),
      ...Object.values(responses).flatMap(({ headers }) => Object.values(headers).map(({ check }) => check)),
    ])
    expect(checks.length).toBeGreaterThan(Object.keys(operations).length)
    fc.assert(
      fc.property(adversarialPattern(), pattern => {
        const text = buildText(pattern, 50_000)
        for (const check of new Set(checks)) expectFast(() => check(text))
      }),
      { numRuns: 25 },
    )
  })
})

describe('validation takes linear time for', () => {
  it.each([
    ['a long list of invalid items', `[${'{},'.repeat(100_000)}{}]`],
    ['a list of long lists', `[${`{"tags":[${'1,'.repeat(1000)}1]},`.repeat(200)}{}]`],
    ['deeply nested lists', '['.repeat(200_000) + ']'.repeat(200_000)],
  ])('%s', (_, text) => {
    for (const operation of ['listReposDetails', 'listRepositoryTags', 'listNamespaces', 'showNamespaceAuth'] as const) {
      let problems: string[] = []
      expectFast(() => {
        problems = responseProblems(operation, { status: 200, headers: jsonHeaders, text })
      })
      expect(problems.join().length).toBeLessThan(10_000)
    }
    const nested = `{"namespaces":${text},"others_auths":${text}}`
    for (const operation of ['listNamespaces', 'showNamespaceAuth'] as const)
      expectFast(() => responseProblems(operation, { status: 200, headers: jsonHeaders, text: nested }))
  })
})
