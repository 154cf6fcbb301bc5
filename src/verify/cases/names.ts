import type { OperationId } from '../../../generated/operations.js'
import { tokenRequestBody } from '../../auth/password.js'
import type { Target } from '../run/target.js'

/** The names that the calls of a run use instead of those of the contract's examples. */
export interface Names {
  /** The id of the run, which is no part of what a case is called. */
  run: string
  /** Values of path parameters: things that are there, slashes written as they are. */
  path: Readonly<Record<string, string>>
  /** Values of fields of bodies: things to be made, and people. */
  body: Readonly<Record<string, string>>
  /** Whole bodies. */
  bodies: Readonly<Partial<Record<OperationId, unknown>>>
}

/** What a run's id begins with, which every name that it creates begins with. */
export const runPrefix = 'swrv-'

/** An id for a run: the time in it tells how old it is, and its last letter that it is no name of somebody else. */
export function runId(now: number = Date.now(), random: number = Math.random()): string {
  const time = Math.floor(now / 1000).toString(36)
  const drawn = Math.floor(random * 36 ** 4)
    .toString(36)
    .padStart(4, '0')
  return `${runPrefix}${time}-${drawn}${checkLetter(time + drawn)}`
}

/** No run can have begun before there was this package. */
const firstRun = Date.UTC(2026, 0, 1)

/** When the run began that a name belongs to, in milliseconds since 1970; undefined for names of other people. */
export function timeOfRun(name: string, now: number = Date.now()): number | undefined {
  const [, seconds, drawn = '', check] = /^swrv-([0-9a-z]{6,7})-([0-9a-z]{4})([0-9a-z])(?:-|$)/.exec(name) ?? []
  if (seconds === undefined || check !== checkLetter(seconds + drawn)) return undefined
  const began = Number.parseInt(seconds, 36) * 1000
  return began >= firstRun && began <= now + 86_400_000 ? began : undefined
}

function checkLetter(text: string): string {
  let sum = 7
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003
  return (sum % 36).toString(36)
}

/** The names of a run. Those of people are made up where the target has none; such calls are not sent. */
export function namesOf(run: string, target: Target): Names {
  const { other, member, user } = target
  const person = { user_id: member?.userId ?? '0'.repeat(32), user_name: member?.userName ?? 'nobody' }
  const access_domain = other?.account ?? 'nobody'
  return {
    run,
    path: { namespace: `${run}-a`, repository: 'team/app', tag: 'v1', access_domain, api_version: 'v2' },
    // The date of the example is past.
    body: { namespace: `${run}-new`, repository: 'new/app', access_domain, deadline: 'forever', ...person },
    bodies: {
      deleteNamespaceAuth: [person.user_id],
      ...(user ? { keystoneCreateUserTokenByPassword: tokenRequestBody(user) } : {}),
    },
  }
}

/** A copy of a body in which the fields of these names have other values. */
export function renamed(value: unknown, names: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map(item => renamed(item, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, names[name] ?? renamed(part, names)]))
}
