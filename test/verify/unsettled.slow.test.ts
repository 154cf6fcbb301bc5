import { describe, expect, it } from 'vitest'
import { sandboxAccounts, sandboxTarget } from '../../src/cli/verify/open-target.js'
import { createSandbox } from '../../src/sandbox/index.js'
import {
  createRunId,
  createSession,
  type RunReport,
  readReport,
  runSuite,
  summaryLines,
  toJson,
} from '../../src/verify/index.js'
import { contract } from '../support/contract.js'
import {
  changeAcceptedQuery,
  changeEveryObject,
  changeJson,
  changeQuery,
  changeResponse,
  copyResponse,
  type Fetch,
  intercept,
  sendAs,
} from '../support/mutant.js'

/** Runs the cases whose id contains this text at a mutated sandbox. */
async function runAt(mutate: (fetch: Fetch) => Fetch, only: string): Promise<RunReport> {
  const fetch = mutate(createSandbox({ accounts: sandboxAccounts }).fetch)
  const target = { ...sandboxTarget('http://sandbox'), fetch }
  const session = createSession({ contract, target, runId: createRunId() })
  const report = await runSuite(session, { filter: ({ id }) => id.includes(only) })
  expect(report.results.length).toBeGreaterThan(0)
  return report
}

/** Changes successful responses, whichever operation returns them. */
const changeAccountNames = (fetch: Fetch): Fetch => {
  return async request => {
    const response = await fetch(request)
    const { pathname } = new URL(request.url)
    if (!pathname.startsWith('/v2/') || response.status > 299) return response
    const text = await response.clone().text()
    const upperCase = (fields: Record<string, unknown>): Record<string, unknown> =>
      Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [
          name,
          /^(?:access_domain|domain_name)$/.test(name) ? String(value).toUpperCase() : value,
        ]),
      )
    return changeJson(response, text, body => changeEveryObject(body, upperCase)) ?? response
  }
}

describe('A run lists as unsettled, without a failed case,', () => {
  it.each<[string, (fetch: Fetch) => Fetch, string, string]>([
    [
      'the warning of a sandbox about a parameter that it does not know',
      fetch => fetch,
      'an unknown query parameter',
      'listNamespaces 200: the sandbox warns of an unknown query parameter: swrv-unknown.',
    ],
    [
      'that a service ignores an unknown parameter',
      changeResponse('listReposDetails', (response, text) => copyResponse(response, text, { without: 'x-sandbox-warning' })),
      'listReposDetails with an unknown query parameter',
      'listReposDetails 200: ignores an unknown query parameter.',
    ],
    [
      'that a service rejects an unknown parameter',
      () => createSandbox({ accounts: sandboxAccounts, rejectUnknownParameters: true }).fetch,
      'listReposDetails with an unknown query parameter',
      'listReposDetails 400: rejects an unknown query parameter.',
    ],
    [
      'a value outside the documented ones',
      changeResponse('listReposDetails', (response, text) =>
        changeJson(response, text, body => changeEveryObject(body, fields => ({ ...fields, category: 'bsd' }))),
      ),
      'listReposDetails 200',
      `listReposDetails 200: the value "bsd" of /*/category isn't one of the documented values.`,
    ],
    [
      'the status of a newer edition',
      changeResponse('createRepo', (response, text) =>
        response.status === 201 ? copyResponse(response, text, { status: 200 }) : undefined,
      ),
      'createRepo',
      'createRepo 200: newer editions of the reference list this status instead of 201.',
    ],
    [
      'an empty body where the service returns an object',
      changeResponse('createNamespace', (response, text) =>
        response.status === 201 ? copyResponse(response, text, { body: '' }) : undefined,
      ),
      'createNamespace',
      'createNamespace 201: the body is empty instead of a JSON object.',
    ],
    [
      'names of accounts in another case',
      changeAccountNames,
      'RepoDomains',
      'showAccessDomain 200: access_domain returns the name of the account in another case.',
    ],
    [
      'that a service accepts a duplicate user ID',
      fetch => async request => {
        const response = await fetch(request)
        const isDuplicate = response.status === 400 && request.method === 'DELETE' && request.url.endsWith('/access')
        return isDuplicate ? new Response(null, { status: 204, headers: response.headers }) : response
      },
      'uniqueItems',
      'deleteNamespaceAuth 204: accepts an item twice.',
    ],
    [
      'that a service ignores a parameter that a later edition adds',
      changeAcceptedQuery('createSecret', query => query.delete('duration_seconds')),
      'for the requested time',
      'createSecret 200: ignores duration_seconds.',
    ],
    [
      'that a service rejects a parameter that a later edition adds',
      changeAcceptedQuery('createSecret', query => {
        if (query.has('duration_seconds')) query.set('duration_seconds', '1')
      }),
      'for the requested time',
      'createSecret 400: rejects duration_seconds.',
    ],
    [
      'that a service ignores invalid values of a parameter that a later edition adds',
      intercept(['createSecret'], async ({ request, fetch, caller }) => {
        const { url } = changeQuery(request, query => query.delete('duration_seconds'))
        return sendAs(fetch, caller, request, { url })
      }),
      'createSecret query duration_seconds',
      'createSecret 200: ignores a parameter that a later edition adds.',
    ],
    [
      'the category of a repository that was created without one',
      fetch => fetch,
      'from a name alone',
      'showRepository 200: a repository that was created without a category returns "other".',
    ],
  ])('%s', { timeout: 120_000 }, async (_, mutate, only, expected) => {
    const report = await runAt(mutate, only)
    expect(report.results.flatMap(({ problems }) => problems)).toEqual([])
    expect(report.unsettled).toContain(expected)
    const [, sentence = ''] = expected.split(/: (.*)/)
    expect(summaryLines([report], { color: false, width: 200 }).join('\n')).toContain(sentence)
    expect(readReport(toJson([report]))[0]?.unsettled).toEqual(report.unsettled)
  })
})

describe('A run still fails for', () => {
  it.each<[string, (fetch: Fetch) => Fetch, string]>([
    [
      'a status that no edition lists',
      changeResponse('createRepo', (response, text) =>
        response.status === 201 ? copyResponse(response, text, { status: 202 }) : undefined,
      ),
      'createRepo 201',
    ],
    [
      'another account than the requested one',
      changeResponse('showAccessDomain', (response, text) =>
        changeJson(response, text, body => changeEveryObject(body, fields => ({ ...fields, access_domain: 'other' }))),
      ),
      'createRepoDomains: creates a share',
    ],
  ])('%s', async (_, mutate, only) => {
    const report = await runAt(mutate, only)
    expect(report.results.some(({ outcome }) => outcome === 'failed')).toBe(true)
  })
})

it('A run accepts a configuration of an image that is an object, not a string', async () => {
  const asJson = changeResponse('showRepoTagConfig', (response, text) =>
    changeJson(response, text, body => (typeof body === 'string' ? JSON.parse(body) : body)),
  )
  const report = await runAt(asJson, 'showRepoTagConfig')
  expect(report.results.flatMap(({ problems }) => problems)).toEqual([])
})
