import { rejectOnAbort } from '../../client/abort.js'
import type { Fetch } from '../../client/transport.js'
import type { Probe } from '../run/probe.js'
import type { Session } from '../run/session.js'

/** Puts an image into a repository of a sandbox. */
export async function putImage(probe: Probe, path: Readonly<Record<string, string>>): Promise<void> {
  probe.need('images')
  const { namespace, repository, tag } = path
  const status = await administrate(probe.session, 'POST', 'images', { namespace, repository, tag })
  if (status >= 300) throw new Error(`The sandbox did not take an image: ${status}.`)
}

/** Moves the clock of a sandbox that the run has started itself. */
export async function advanceClock(probe: Probe, milliseconds: number): Promise<void> {
  probe.need('own')
  await administrate(probe.session, 'PUT', 'clock', { advance: milliseconds })
}

/** The header that asks a sandbox for a fault. */
export function faultHeader(fault: string): Record<string, string> {
  return { 'X-Sandbox-Fault': fault }
}

/** A sandbox says at once that it is one, in milliseconds; a service may say nothing at all. */
const patience = 5000

/**
 * Whether an address is that of a sandbox whose administration is on.
 *
 * @param ends ends the look before its time is up
 * @throws the reason of that signal
 */
export async function isSandbox(url: string, fetch: Fetch, ends?: AbortSignal): Promise<boolean> {
  const signal = AbortSignal.any([AbortSignal.timeout(patience), ...(ends ? [ends] : [])])
  try {
    const answer = await rejectOnAbort(fetch(new Request(`${url}/_sandbox/clock`, { redirect: 'manual', signal })), signal)
    return answer.ok && 'frozen' in ((await rejectOnAbort(answer.json(), signal)) as object)
  } catch {
    ends?.throwIfAborted()
    return false
  }
}

async function administrate({ target, fetch }: Session, method: string, what: string, body: unknown): Promise<number> {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(new Request(`${target.url}/_sandbox/${what}`, { method, headers, body: JSON.stringify(body) }))
  await answer.text()
  return answer.status
}
