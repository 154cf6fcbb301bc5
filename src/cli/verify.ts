import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import type { Contract } from '../openapi/document.js'
import { runId } from '../verify/cases/names.js'
import { suite } from '../verify/cases/suite.js'
import { type Comparison, compareWithBaseline } from '../verify/report/baseline.js'
import { toHar } from '../verify/report/har.js'
import { toHtml } from '../verify/report/html.js'
import { readReport, toJson } from '../verify/report/json.js'
import { toJunit } from '../verify/report/junit.js'
import { createProgress } from '../verify/report/progress.js'
import { summaryLines } from '../verify/report/summary.js'
import type { Exchange, Report } from '../verify/run/result.js'
import { run } from '../verify/run/run.js'
import { createSession, type Session } from '../verify/run/session.js'
import { version } from '../../generated/version.js'
import { type LedgerFile, openLedger } from './verify/ledger-file.js'
import { bundlePath, openTarget } from './verify/open-target.js'
import { readOptions, usage, type VerifyOptions } from './verify/options.js'
import { type Stop, stopOnSignal, sweepOf } from './verify/stop.js'
import { sweepCommand } from './verify/sweep-command.js'

/** `huaweicloud-swr verify`: asks services what the contract says. Sets the exit code: 0 held, 1 broken, 2 could not run. */
export async function verifyCommand(args: readonly string[]): Promise<void> {
  // Until something was asked, nothing has held and nothing is broken.
  process.exitCode = 2
  const { env } = process
  const options = readOptions(args, env)
  if (options.help) {
    console.log(usage)
    process.exitCode = 0
    return
  }
  const contract: Contract = JSON.parse(readFileSync(bundlePath('json'), 'utf8'))
  if (options.sweep) {
    process.exitCode = await sweepCommand(options, contract, env)
    return
  }
  // Looked at first: a baseline that is none, or a file that cannot be written, should not cost a run.
  const baseline = options.baseline === undefined ? undefined : baselineIn(options.baseline)
  for (const file of Object.values(options.files)) mustBeWritable(file)

  const stop = stopOnSignal()
  const exchanges: Exchange[] = []
  const reports: Report[] = []
  const failures = new Map<string, string>()
  for (const name of options.targets) {
    try {
      stop.signal.throwIfAborted()
      reports.push(await verifyTarget(name, options, contract, exchanges, stop))
    } catch (error) {
      // The other targets are asked all the same.
      const reason = error instanceof Error ? error.message : String(error)
      failures.set(name, stop.signal.aborted ? 'Stopped before the first case.' : reason)
    }
  }
  const comparison = baseline && compareWithBaseline(reports, asked(baseline, options.only))
  const unasked = [...failures].map(([name, reason]) => notBegun(name, reason, contract))
  writeReports(options, reports, unasked, exchanges)
  // What goes into a log or a file is not cut: nobody can make that wider.
  const { isTTY = false, columns = 100 } = process.stdout
  const width = isTTY ? columns : Number.POSITIVE_INFINITY
  const color = isTTY && !env.NO_COLOR
  const told = { color, width, files: { ...options.files }, ...(comparison ? { comparison } : {}) }
  if (reports.length > 0) for (const line of summaryLines(reports, told)) console.log(line)
  for (const [name, reason] of failures) console.error(`${name}: ${reason}`)
  process.exitCode = failures.size > 0 ? 2 : exitCode(reports, comparison)
}

/** The reports of a baseline. One that holds no case would call everything that is broken new. */
function baselineIn(file: string): Report[] {
  const reports = readReport(read(file, `--baseline ${file}`))
  if (reports.some(({ results }) => results.length > 0)) return reports
  throw new Error(`--baseline ${file} holds no case: no target could be asked when it was written.`)
}

/** What of a baseline this run asks as well. */
function asked(baseline: readonly Report[], only: string | undefined): Report[] {
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
  { signal, notesIn }: Stop,
): Promise<Report> {
  const { target, close } = await openTarget(name, { ...options, env: process.env, signal })
  const id = runId()
  let noted: LedgerFile | undefined
  try {
    // What a run makes at an address must be known after any crash.
    noted = target.writes && !target.own ? openLedger(options.ledger ?? `swr-ledger-${id}.jsonl`, target.url) : undefined
    if (noted) {
      notesIn(noted)
      console.log(`What this run makes is noted in ${noted.file}.`)
    }
    const session = createSession({
      contract,
      target,
      run: id,
      ...(noted ? { ledger: noted.ledger } : {}),
      signal,
      ...(options.files.har === undefined ? {} : { onExchange: (exchange: Exchange) => exchanges.push(exchange) }),
    })
    return await runWithProgress(session, options)
  } finally {
    if (noted && noted.ledger.left().length > 0) console.error(`Something is left behind. To take it away: ${sweepOf(noted)}`)
    noted?.close()
    await close()
  }
}

async function runWithProgress(session: Session, { only }: VerifyOptions): Promise<Report> {
  const wanted = (one: { id: string }): boolean => only === undefined || one.id.includes(only)
  const total = suite(session).filter(wanted).length
  if (total === 0) throw new Error(`No case is called anything with ${JSON.stringify(only)}.`)
  const { isTTY: terminal = false, columns } = process.stdout
  const progress = createProgress({
    write: text => process.stdout.write(text),
    terminal,
    total,
    target: session.target.name,
    ...(columns === undefined ? {} : { width: columns }),
  })
  try {
    return await run(session, { ...(only === undefined ? {} : { only: wanted }), onResult: progress })
  } finally {
    progress.done()
  }
}

/** The report of a target that could not be asked anything. */
function notBegun(target: string, ended: string, contract: Contract): Report {
  const at = { target, url: target, run: '', startedAt: new Date().toISOString(), duration: 0 }
  return { version, contractVersion: contract.info.version, ...at, results: [], blanks: [], drift: [], ended }
}

function writeReports(
  { files }: VerifyOptions,
  asked: readonly Report[],
  unasked: readonly Report[],
  exchanges: readonly Exchange[],
): void {
  const { junit, html, json, har } = files
  const reports = [...asked, ...unasked]
  if (junit !== undefined) write(junit, toJunit(reports))
  if (html !== undefined) write(html, toHtml(reports))
  // Where nobody was asked, what an earlier run has found is worth more than nothing.
  if (json !== undefined) keepOrWrite(json, asked, toJson(reports))
  if (har !== undefined) keepOrWrite(har, asked, toHar(exchanges, { version }))
}

function keepOrWrite(file: string, asked: readonly Report[], text: string): void {
  if (asked.length > 0 || read(file) === '') write(file, text)
  else console.error(`${file} stays as it is, since no target could be asked.`)
}

/** Opens a file as it will be written, and changes nothing in it. */
function mustBeWritable(file: string): void {
  try {
    closeSync(openSync(file, 'a'))
  } catch (error) {
    throw new Error(`${file} cannot be written: ${error instanceof Error ? error.message : error}`)
  }
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new Error(`${file} cannot be written: ${error instanceof Error ? error.message : error}`)
  }
}

function read(file: string, what = file): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`${what} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}

function exitCode(reports: readonly Report[], comparison: Comparison | undefined): number {
  if (reports.length === 0 || reports.some(({ ended }) => ended !== undefined)) return 2
  if (comparison) return comparison.worse.length > 0 ? 1 : 0
  return reports.some(({ results }) => results.some(({ outcome }) => outcome === 'broken')) ? 1 : 0
}
