import { appendFileSync, rmSync } from 'node:fs'
import type { Environment } from '../../auth/environment.js'
import type { Contract } from '../../openapi/document.js'
import { cleanUp, findLeftovers } from '../../verify/run/cleanup.js'
import { type CreatedResource, ledgerLine, readLedger } from '../../verify/run/ledger.js'
import { createRunId } from '../../verify/run/run-names.js'
import { createSession } from '../../verify/run/session.js'
import { type ExitCode, exitCodes } from '../exit-codes.js'
import { readTextFile } from '../files.js'
import { UsageError } from '../usage.js'
import { openTarget } from './open-target.js'
import { isUrl, type VerifyOptions } from './options.js'

/**
 * Deletes what earlier runs left behind.
 *
 * @returns the exit code: 0 when everything was deleted, 1 when the service rejected a deletion, 2 when it did not respond
 * @throws Error when the ledger can't be read or the service does not respond
 */
export async function cleanupCommand(options: VerifyOptions, contract: Contract, env: Environment): Promise<ExitCode> {
  const { cleanup } = options
  if (!cleanup) return exitCodes.success
  const ledger =
    'ledger' in cleanup ? { file: cleanup.ledger, ...readLedger(readTextFile('cleanup', cleanup.ledger)) } : undefined
  // The service of a ledger may have another URL now.
  const urlOption = options.targets.find(isUrl)
  const url = urlOption ?? ledger?.target ?? ''
  if (ledger) console.log(`Cleaning up ${url}:`)
  if (!isUrl(url)) throw new UsageError('--cleanup --older-than requires --target with a URL.')
  const { target } = await openTarget(url, { ...options, allowWrites: true, env })
  const swr = createSession({ contract, target, runId: createRunId() }).cleanupClient
  const resources: readonly CreatedResource[] =
    ledger?.remaining ?? (await findLeftovers(swr, Date.now() - ('olderThan' in cleanup ? cleanup.olderThan : 0)))
  if (resources.length === 0) console.log('Nothing to delete.')
  let exitCode: ExitCode = exitCodes.success
  for await (const { resource, error, isErrorResponse } of cleanUp(swr, resources)) {
    const name = resource.repository === undefined ? resource.namespace : `${resource.namespace}/${resource.repository}`
    console.log(error === undefined ? `deleted  ${name}` : `failed   ${name}: ${error}`)
    if (error !== undefined) exitCode = isErrorResponse ? exitCodes.failure : exitCode || exitCodes.incomplete
    else if (ledger) appendFileSync(ledger.file, `${ledgerLine('delete', resource)}\n`)
  }
  if (ledger && exitCode === exitCodes.success) rmSync(ledger.file)
  return exitCode
}
