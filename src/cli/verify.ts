import { closeSync, openSync, statSync } from 'node:fs'
import { version } from '../../generated/version.js'
import { readContract } from '../openapi/bundle.js'
import type { Contract } from '../openapi/document.js'
import { createSuite } from '../verify/cases/suite.js'
import { type Comparison, compareWithBaseline } from '../verify/report/baseline.js'
import { toHar } from '../verify/report/har.js'
import { toHtml } from '../verify/report/html.js'
import { readReport, toJson } from '../verify/report/json.js'
import { toJunit } from '../verify/report/junit.js'
import { createProgress } from '../verify/report/progress.js'
import { summaryLines } from '../verify/report/summary.js'
import { terminalWidth } from '../verify/report/text.js'
import type { Exchange, RunReport } from '../verify/run/result.js'
import { createRunId } from '../verify/run/run-names.js'
import { createSession, type Session } from '../verify/run/session.js'
import { runSuite } from '../verify/run-suite.js'
import { type ExitCode, exitCodes } from './exit-codes.js'
import { readTextFile, writeTextFile, writing } from './files.js'
import { infoText } from './parse-options.js'
import { UsageError } from './usage.js'
import { cleanupCommand } from './verify/cleanup-command.js'
import { type LedgerFile, openLedger } from './verify/ledger-file.js'
import { openTarget } from './verify/open-target.js'
import { readVerifyOptions, requireTarget, usage, type VerifyOptions } from './verify/options.js'
import { cleanupCommandFor, type StopControl, stopOnSignals } from './verify/stop-signals.js'

/** `huaweicloud-swr verify`: verifies services against the contract. Sets the exit code. */
export async function verifyCommand(args: readonly string[]): Promise<void> {
  // The exit code of a run that does not complete.
  process.exitCode = exitCodes.incomplete
  const { env } = process
  const options = readVerifyOptions(args, env)
  const info = infoText(options, () => usage)
  if (info !== undefined) {
    console.log(info)
    process.exitCode = exitCodes.success
    return
  }
  for (const target of options.targets) requireTarget(target)
  const contract = readContract()
  if (options.cleanup) {
    process.exitCode = await cleanupCommand(options, contract, env)
    return
  }
  // An invalid baseline or an unwritable file must not be detected only after the run.
  const baseline = options.baseline === undefined ? undefined : readBaseline(options.baseline)
  for (const file of Object.values(options.files)) requireWritable(file)

  const stop = stopOnSignals()
  const exchanges: Exchange[] = []
  const reports: RunReport[] = []
  const errors = new Map<string, string>()
  for (const name of options.targets) {
    try {
      stop.signal.throwIfAborted()
      reports.push(await verifyTarget(name, options, contract, exchanges, stop))
    } catch (error) {
      // The other targets are still verified.
      const reason = error instanceof Error ? error.message : String(error)
      errors.set(name, stop.signal.aborted ? 'Stopped before the first case.' : reason)
    }
  }
  const comparison = baseline && compareWithBaseline(reports, selectCases(baseline, options.only))
  const notStarted = [...errors].map(([name, reason]) => reportWithoutResults(name, reason, contract))
  writeReports(options, reports, notStarted, exchanges)
  // Logs and files have no width, so their lines are not truncated.
  const { isTTY = false } = process.stdout
  const width = isTTY ? terminalWidth(process.stdout.columns) : Number.POSITIVE_INFINITY
  const color = isTTY && !env.NO_COLOR
  const summaryOptions = { color, width, files: { ...options.files }, ...(comparison ? { comparison } : {}) }
  if (reports.length > 0) for (const line of summaryLines(reports, summaryOptions)) console.log(line)
  for (const [name, reason] of errors) console.error(`${name}: ${reason}`)
  process.exitCode = stop.exitCode() ?? exitCode(reports, comparison, errors.size > 0)
}

/** Reads a baseline. Rejects one without cases, which would turn every failure into a regression. */
function readBaseline(file: string): RunReport[] {
  const reports = readReport(readTextFile('baseline', file))
  if (reports.some(({ results }) => results.length > 0)) return reports
  throw new UsageError(`--baseline ${file} contains no cases: the run that wrote it couldn't start.`)
}

/** Returns only the cases of a baseline that this run includes. */
function selectCases(baseline: readonly RunReport[], only: string | undefined): RunReport[] {
  return baseline.map(report => ({
    ...report,
    results: report.results.filter(({ id }) => only === undefined || id.includes(only)),
  }))
}

async function verifyTarget(
  name: string,
  options: VerifyOptions,
  contract: Contract,
  exchanges: Exchange[],
  { signal, setLedger }: StopControl,
): Promise<RunReport> {
  const { target, close } = await openTarget(name, { ...options, env: process.env, signal })
  const runId = createRunId()
  let ledgerFile: LedgerFile | undefined
  try {
    // The resources that a run creates at a URL must be known even after a crash.
    ledgerFile =
      target.allowWrites && !target.isolated ? openLedger(options.ledger ?? `swr-ledger-${runId}.jsonl`, target.url) : undefined
    if (ledgerFile) {
      setLedger(ledgerFile)
      console.log(`The run records the resources that it creates in ${ledgerFile.file}.`)
    }
    const session = createSession({
      contract,
      target,
      runId,
      ...(ledgerFile ? { ledger: ledgerFile.ledger } : {}),
      signal,
      ...(options.files.har === undefined ? {} : { onExchange: (exchange: Exchange) => exchanges.push(exchange) }),
    })
    return await runWithProgress(session, options)
  } finally {
    if (ledgerFile && ledgerFile.ledger.remaining().length > 0)
      console.error(`The run left resources behind. To delete them: ${cleanupCommandFor(ledgerFile)}`)
    ledgerFile?.close()
    await close()
  }
}

async function runWithProgress(session: Session, { only }: VerifyOptions): Promise<RunReport> {
  const filter = ({ id }: { id: string }): boolean => only === undefined || id.includes(only)
  const total = createSuite(session).filter(filter).length
  if (total === 0) throw new UsageError(`No case ID contains ${JSON.stringify(only)}.`)
  const { isTTY: terminal = false, columns } = process.stdout
  const progress = createProgress({
    write: text => process.stdout.write(text),
    terminal,
    total,
    target: session.target.name,
    width: terminalWidth(columns),
  })
  try {
    return await runSuite(session, { ...(only === undefined ? {} : { filter }), onResult: progress })
  } finally {
    progress.done()
  }
}

/** Returns the report of a run that could not start. */
function reportWithoutResults(target: string, stopReason: string, contract: Contract): RunReport {
  const run = { target, url: target, runId: '', startedAt: new Date().toISOString(), duration: 0 }
  return { version, contractVersion: contract.info.version, ...run, results: [], notCovered: [], drift: [], stopReason }
}

function writeReports(
  { files }: VerifyOptions,
  started: readonly RunReport[],
  notStarted: readonly RunReport[],
  exchanges: readonly Exchange[],
): void {
  const { junit, html, json, har } = files
  const reports = [...started, ...notStarted]
  if (junit !== undefined) writeTextFile(junit, toJunit(reports))
  if (html !== undefined) writeTextFile(html, toHtml(reports))
  // A run that could not start must not replace the results of an earlier run.
  if (json !== undefined) writeUnlessEmpty(json, started, toJson(reports))
  if (har !== undefined) writeUnlessEmpty(har, started, toHar(exchanges, { version }))
}

function writeUnlessEmpty(file: string, started: readonly RunReport[], text: string): void {
  if (started.length > 0 || statSync(file).size === 0) writeTextFile(file, text)
  else console.error(`${file} wasn't changed, since no run could start.`)
}

/** Checks that a file can be written, without changing it. */
function requireWritable(file: string): void {
  writing(file, () => closeSync(openSync(file, 'a')))
}

/** Returns the exit code of a run that no signal ended. A violation counts even if the run is incomplete. */
function exitCode(reports: readonly RunReport[], comparison: Comparison | undefined, hasErrors: boolean): ExitCode {
  const hasFailures = comparison
    ? comparison.regressions.length > 0
    : reports.some(({ results }) => results.some(({ outcome }) => outcome === 'failed'))
  if (hasFailures) return exitCodes.failure
  const isIncomplete = hasErrors || reports.length === 0 || reports.some(({ stopReason }) => stopReason !== undefined)
  return isIncomplete ? exitCodes.incomplete : exitCodes.success
}
