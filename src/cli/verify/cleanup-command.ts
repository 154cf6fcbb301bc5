import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import type { Environment } from '../../auth/environment.js'
import type { Contract } from '../../openapi/document.js'
import { createRunId } from '../../verify/cases/run-names.js'
import { cleanUp, findLeftovers } from '../../verify/run/cleanup.js'
import { type CreatedResource, ledgerLine, readLedger } from '../../verify/run/ledger.js'
import { createSession } from '../../verify/run/session.js'
import { openTarget } from './open-target.js'
import type { VerifyOptions } from './options.js'

/**
 * Deletes what earlier runs left behind.
 *
 * @returns the exit code: 0 when everything was deleted, otherwise 2
 * @throws Error when the ledger can't be read or the address does not respond
 */
export async function cleanupCommand(options: VerifyOptions, contract: Contract, env: Environment): Promise<number> {
  const { cleanup } = options
  if (!cleanup) return 0
  const ledger = 'ledger' in cleanup ? { file: cleanup.ledger, ...readLedgerFile(cleanup.ledger) } : undefined
  // The service of a ledger may have another address now.
  const targetOption = options.targets.find(name => /^https?:/.test(name))
  const address = targetOption ?? ledger?.target ?? ''
  if (ledger) console.log(`Cleaning up ${address}:`)
  if (!/^https?:/.test(address)) throw new Error('--cleanup --older-than requires --target with an address.')
  const { target } = await openTarget(address, { ...options, allowWrites: true, env })
  const swr = createSession({ contract, target, runId: createRunId() }).cleanupClient
  const resources: readonly CreatedResource[] =
    ledger?.remaining ?? (await findLeftovers(swr, Date.now() - ('olderThan' in cleanup ? cleanup.olderThan : 0)))
  if (resources.length === 0) console.log('Nothing to delete.')
  let failures = 0
  for await (const { resource, error } of cleanUp(swr, resources)) {
    const name = resource.repository === undefined ? resource.namespace : `${resource.namespace}/${resource.repository}`
    console.log(error === undefined ? `deleted  ${name}` : `failed   ${name}: ${error}`)
    if (error !== undefined) failures += 1
    else if (ledger) appendFileSync(ledger.file, `${ledgerLine('delete', resource)}\n`)
  }
  if (ledger && failures === 0) rmSync(ledger.file)
  return failures === 0 ? 0 : 2
}

function readLedgerFile(file: string): ReturnType<typeof readLedger> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`Could not read the ledger ${file}: ${error instanceof Error ? error.message : error}`)
  }
  return readLedger(text)
}
