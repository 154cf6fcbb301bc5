import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import type { Environment } from '../../auth/environment.js'
import type { Contract } from '../../openapi/document.js'
import { runId } from '../../verify/cases/names.js'
import { type Made, readLedger } from '../../verify/run/ledger.js'
import { createSession } from '../../verify/run/session.js'
import { leftBefore, sweep } from '../../verify/run/sweep.js'
import { openTarget } from './open-target.js'
import type { VerifyOptions } from './options.js'

/**
 * Takes away what runs have left behind.
 *
 * @returns the exit code: 0 when nothing is left, 2 when something is
 * @throws Error when the ledger cannot be read or the address does not answer
 */
export async function sweepCommand(options: VerifyOptions, contract: Contract, env: Environment): Promise<number> {
  const wanted = options.sweep
  if (!wanted) return 0
  const ledger = 'ledger' in wanted ? { file: wanted.ledger, ...read(wanted.ledger) } : undefined
  // A ledger knows its address; it may be reached by another one today.
  const given = options.targets.find(name => /^https?:/.test(name))
  const address = given ?? ledger?.target ?? ''
  if (ledger) console.log(`At ${address}:`)
  if (!/^https?:/.test(address)) throw new Error('--sweep --older-than needs --target with an address.')
  const { target } = await openTarget(address, { ...options, allowWrites: true, env })
  const swr = createSession({ contract, target, run: runId() }).cleaner
  const left: readonly Made[] =
    ledger?.left ?? (await leftBefore(swr, Date.now() - ('olderThan' in wanted ? wanted.olderThan : 0)))
  if (left.length === 0) console.log('Nothing is left behind.')
  let failures = 0
  for await (const { made, failure } of sweep(swr, left)) {
    const name = made.repository === undefined ? made.namespace : `${made.namespace}/${made.repository}`
    console.log(failure === undefined ? `gone    ${name}` : `stays   ${name}: ${failure}`)
    if (failure !== undefined) failures += 1
    else if (ledger) appendFileSync(ledger.file, `${JSON.stringify({ gone: made })}\n`)
  }
  if (ledger && failures === 0) rmSync(ledger.file)
  return failures === 0 ? 0 : 2
}

function read(file: string): ReturnType<typeof readLedger> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`The ledger ${file} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
  return readLedger(text)
}
