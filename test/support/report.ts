import type { CaseResult, Exchange, RunReport } from '../../src/verify/run/result.js'

/** Creates a minimal report with these fields. */
export function reportWith(parts: Partial<RunReport> = {}): RunReport {
  return {
    version: '0.1.0',
    contractVersion: '0.1.0',
    target: 'sandbox',
    url: 'http://127.0.0.1:4011',
    runId: 'verify-1',
    startedAt: '2026-11-24T12:00:00.123Z',
    duration: 1500,
    results: [],
    notCovered: [],
    drift: [],
    ...parts,
  }
}

/** Creates the result of a passed case with these fields. */
export function resultWith(parts: Partial<CaseResult> = {}): CaseResult {
  return {
    id: 'responses listNamespaces 200',
    group: 'responses',
    operation: 'listNamespaces',
    title: 'listNamespaces 200 organizations',
    covers: [{ kind: 'status', operation: 'listNamespaces', status: '200' }],
    outcome: 'passed',
    problems: [],
    exchanges: [],
    duration: 12,
    ...parts,
  }
}

/** Creates the result of a failed case with these fields. */
export function failedWith(parts: Partial<CaseResult> = {}): CaseResult {
  return resultWith({
    outcome: 'failed',
    problems: ['Expected status 200, received 500.'],
    exchanges: [exchangeWith()],
    ...parts,
  })
}

/** Creates a request and its response with these fields. */
export function exchangeWith(parts: Partial<Exchange> = {}): Exchange {
  return {
    method: 'GET',
    url: 'http://127.0.0.1:4011/v2/manage/namespaces?filter=namespace%3A%3Agroup',
    requestHeaders: { accept: 'application/json' },
    status: 200,
    responseHeaders: { 'content-type': 'application/json' },
    responseBody: '{"namespaces":[]}',
    startedAt: '2026-11-24T12:00:00.000Z',
    duration: 8.5,
    ...parts,
  }
}
