import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import type { Contract } from '../contract/document.js'
import { runId } from '../contract/names.js'
import { type Comparison, compareWithBaseline } from '../contract/report/baseline.js'
import { toHar } from '../contract/report/har.js'
import { toHtml } from '../contract/report/html.js'
import { readReport, toJson } from '../contract/report/json.js'
import { toJunit } from '../contract/report/junit.js'
import { createProgress } from '../contract/report/progress.js'
import { summaryLines } from '../contract/report/summary.js'
import type { Exchange, Report } from '../contract/result.js'
import { run } from '../contract/run.js'
import { createSession, type Session } from '../contract/session.js'
import { suite } from '../contract/suite.js'
import { version } from '../version.js'
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
  const baseline = options.baseline === undefined ? undefined : readReport(read(options.baseline))
  for (const file of Object.values(options.files)) mustBeWritable(file)

  const stop = stopOnSignal()
  const exchanges: Exchange[] = []
  const reports: Report[] = []
  const failures: string[] = []
  for (const name of options.targets) {
    if (stop.signal.aborted) break
    try {
      reports.push(await verifyTarget(name, options, contract, exchanges, stop))
    } catch (error) {
      // The other targets are asked all the same.
      const reason = error instanceof Error ? error.message : error
      failures.push(`${name}: ${stop.signal.aborted ? 'Stopped before the first case.' : reason}`)
    }
  }
  const comparison = baseline && compareWithBaseline(reports, asked(baseline, options.only))
  writeReports(options, reports, exchanges)
  const { isTTY = false, columns: width = 100 } = process.stdout
  const color = isTTY && !env.NO_COLOR
  const told = { color, width, files: { ...options.files }, ...(comparison ? { comparison } : {}) }
  if (reports.length > 0) for (const line of summaryLines(reports, told)) console.log(line)
  for (const failure of failures) console.error(failure)
  process.exitCode = failures.length > 0 ? 2 : exitCode(reports, comparison)
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

function writeReports({ files }: VerifyOptions, reports: readonly Report[], exchanges: readonly Exchange[]): void {
  const { junit, html, json, har } = files
  if (junit !== undefined) write(junit, toJunit(reports))
  if (html !== undefined) write(html, toHtml(reports))
  if (json !== undefined) write(json, toJson(reports))
  if (har !== undefined) write(har, toHar(exchanges, { version }))
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

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`--baseline ${file} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}

function exitCode(reports: readonly Report[], comparison: Comparison | undefined): number {
  if (reports.length === 0 || reports.some(({ ended }) => ended !== undefined)) return 2
  if (comparison) return comparison.worse.length > 0 ? 1 : 0
  return reports.some(({ results }) => results.some(({ outcome }) => outcome === 'broken')) ? 1 : 0
}
