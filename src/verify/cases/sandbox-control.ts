import { rejectOnAbort } from '../../client/abort.js'
import type { Fetch } from '../../client/transport.js'
import type { CaseContext } from '../run/case-context.js'
import type { Session } from '../run/session.js'

/**
 * Puts an image into a repository of a sandbox.
 *
 * @param fields further fields of the request, such as its architectures or its manifest; without a manifest, each tag has its own
 */
export async function putImage(
  context: CaseContext,
  path: Readonly<Record<string, string>>,
  fields: object = {},
): Promise<void> {
  context.require('images')
  const { namespace, repository, tag } = path
  const status = await sendAdminRequest(context.session, 'POST', 'images', { namespace, repository, tag, ...fields })
  if (status >= 300) throw new Error(`The sandbox rejected an image: ${status}.`)
}

/** Advances the clock of a sandbox that the run started. */
export async function advanceClock(context: CaseContext, milliseconds: number): Promise<void> {
  context.require('isolated')
  await sendAdminRequest(context.session, 'PUT', 'clock', { advance: milliseconds })
}

/** Advances the clock by a minute: jobs have ended then, and what changes has another date. */
export function advanceMinute(context: CaseContext): Promise<void> {
  return advanceClock(context, 60_000)
}

/** Stops the clock of a sandbox that the run started, or starts it again. */
export async function setClockFrozen(context: CaseContext, frozen: boolean): Promise<void> {
  context.require('isolated')
  await sendAdminRequest(context.session, 'PUT', 'clock', { frozen })
}

/** Runs a part of a case while the clock of a sandbox that the run started is frozen, so that nothing happens by itself. */
export async function withFrozenClock(context: CaseContext, run: () => Promise<void>): Promise<void> {
  await setClockFrozen(context, true)
  try {
    await run()
  } finally {
    await setClockFrozen(context, false)
  }
}

/** Adds data to a sandbox that the run started. */
export async function addSandboxData(context: CaseContext, seed: object): Promise<void> {
  context.require('isolated')
  const status = await sendAdminRequest(context.session, 'POST', 'seed', seed)
  if (status >= 300) throw new Error(`The sandbox rejected the data of the case: ${status}.`)
}

/**
 * Runs a part of a case, then restores the state of a sandbox that the run started: its data and its clock.
 *
 * @param without fields of the accounts that the part must start without
 */
export async function withRestoredState(
  context: CaseContext,
  run: () => Promise<void>,
  without: readonly string[] = [],
): Promise<void> {
  context.require('isolated')
  const { target, fetch } = context.session
  const snapshot = await (await fetch(new Request(`${target.url}/_sandbox/snapshot`))).text()
  const restore = (text: string): Promise<number> => sendAdminRequest(context.session, 'POST', 'restore', JSON.parse(text))
  if (without.length > 0)
    await restore(JSON.stringify(JSON.parse(snapshot), (key, value: unknown) => (without.includes(key) ? undefined : value)))
  try {
    await run()
  } finally {
    await restore(snapshot)
  }
}

/** Returns the headers that inject a fault into the response of a sandbox. */
export function faultHeaders(fault: string): Record<string, string> {
  return { 'X-Sandbox-Fault': fault }
}

/** A sandbox responds immediately; another service might never respond. In milliseconds. */
const detectionTimeout = 5000

/**
 * Returns whether an address is a sandbox with its administration enabled.
 *
 * @param abortSignal aborts the detection
 * @throws the reason of that signal
 */
export async function isSandbox(url: string, fetch: Fetch, abortSignal?: AbortSignal): Promise<boolean> {
  const signal = AbortSignal.any([AbortSignal.timeout(detectionTimeout), ...(abortSignal ? [abortSignal] : [])])
  try {
    const request = new Request(`${url}/_sandbox/clock`, { redirect: 'manual', signal })
    const response = await rejectOnAbort(fetch(request), signal)
    return response.ok && 'frozen' in ((await rejectOnAbort(response.json(), signal)) as object)
  } catch {
    abortSignal?.throwIfAborted()
    return false
  }
}

async function sendAdminRequest({ target, fetch }: Session, method: string, path: string, body: unknown): Promise<number> {
  const headers = { 'Content-Type': 'application/json' }
  const request = new Request(`${target.url}/_sandbox/${path}`, { method, headers, body: JSON.stringify(body) })
  const response = await fetch(request)
  await response.text()
  return response.status
}
