import type { Probe } from './probe.js'
import type { Session } from './session.js'

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

/** Whether an address is that of a sandbox whose administration is on. */
export async function isSandbox(url: string, fetch: (request: Request) => Promise<Response>): Promise<boolean> {
  try {
    const answer = await fetch(new Request(`${url}/_sandbox/clock`, { redirect: 'manual' }))
    return answer.ok && 'frozen' in ((await answer.json()) as object)
  } catch {
    return false
  }
}

async function administrate({ target, fetch }: Session, method: string, what: string, body: unknown): Promise<number> {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(new Request(`${target.url}/_sandbox/${what}`, { method, headers, body: JSON.stringify(body) }))
  await answer.text()
  return answer.status
}
