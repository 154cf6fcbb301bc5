export type { Fetch } from '../client/transport.js'
export type { Contract } from '../openapi/document.js'
export { createSuite } from './cases/suite.js'
export type { SuiteCase } from './cases/suite-case.js'
export { type Comparison, compareWithBaseline, type OutcomeChange } from './report/baseline.js'
export { toHar } from './report/har.js'
export { toHtml } from './report/html.js'
export { readReport, toJson } from './report/json.js'
export { toJunit } from './report/junit.js'
export { createProgress, type Progress, type ProgressOptions } from './report/progress.js'
export { type SummaryOptions, summaryLines } from './report/summary.js'
export { type CreatedResource, createLedger, type Ledger } from './run/ledger.js'
export {
  type CaseGroup,
  type CaseResult,
  type CoverageGap,
  type CoverageItem,
  caseGroups,
  type Exchange,
  type RunReport,
} from './run/result.js'
export { createRunId } from './run/run-names.js'
export { createSession, type Session, type SessionOptions } from './run/session.js'
export { type Requirement, requirementMessages, type Target } from './run/target.js'
export { type RunOptions, runSuite } from './run-suite.js'
