import type { CaseResult, Exchange, Report } from '../../src/verify/run/result.js'

/** A report with little in it, and what a test wants in its place. */
export function reportWith(parts: Partial<Report> = {}): Report {
  return {
    version: '0.1.0',
    contractVersion: '0.1.0',
    target: 'sandbox',
    url: 'http://127.0.0.1:4011',
    run: 'verify-1',
    startedAt: '2026-11-24T12:00:00.123Z',
    duration: 1500,
    results: [],
    blanks: [],
    drift: [],
    ...parts,
  }
}

/** A case that held, and what a test wants otherwise. */
export function resultWith(parts: Partial<CaseResult> = {}): CaseResult {
  return {
    id: 'answers listNamespaces 200',
    group: 'answers',
    operation: 'listNamespaces',
    title: 'listNamespaces 200 organizations',
    covers: [{ kind: 'status', operation: 'listNamespaces', status: '200' }],
    outcome: 'held',
    problems: [],
    exchanges: [],
    duration: 12,
    ...parts,
  }
}

/** A case that broke. */
export function brokenWith(parts: Partial<CaseResult> = {}): CaseResult {
  return resultWith({ outcome: 'broken', problems: ['The status is 500, not 200.'], exchanges: [exchangeWith()], ...parts })
}

/** A question and its answer. */
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
