import type { OperationId } from '../../../generated/operations.js'
import { tokenRequestBody } from '../../auth/password.js'
import { tokenOperation } from '../../openapi/iam.js'
import type { Target } from './target.js'

/** The names that the requests of a run use instead of those in the contract's examples. */
export interface RunNames {
  /** The ID of the run; titles of cases don't contain it. */
  runId: string
  /** Values of path parameters: existing resources, with unescaped slashes. */
  path: Readonly<Record<string, string>>
  /** Values of body fields: resources to create, users and accounts. */
  body: Readonly<Record<string, string>>
  /** Complete bodies. */
  bodies: Readonly<Partial<Record<OperationId, unknown>>>
}

/** The prefix of every run ID, and so of every name that a run creates. */
export const runPrefix = 'swrv-'

/** Creates a run id: it contains the start time and a check character that distinguishes it from other names. */
export function createRunId(now: number = Date.now(), random: number = Math.random()): string {
  const time = Math.floor(now / 1000).toString(36)
  const suffix = Math.floor(random * 36 ** 4)
    .toString(36)
    .padStart(4, '0')
  return `${runPrefix}${time}-${suffix}${checkCharacter(time + suffix)}`
}

/** No run can have started before this package existed. */
const firstRun = Date.UTC(2026, 0, 1)

/** Returns the start time of the run that a name belongs to, in milliseconds since 1970; undefined for all other names. */
export function runStartTime(name: string, now: number = Date.now()): number | undefined {
  const [, seconds, suffix = '', check] = /^swrv-([0-9a-z]{6,7})-([0-9a-z]{4})([0-9a-z])(?:-|$)/.exec(name) ?? []
  if (seconds === undefined || check !== checkCharacter(seconds + suffix)) return undefined
  const startedAt = Number.parseInt(seconds, 36) * 1000
  return startedAt >= firstRun && startedAt <= now + 86_400_000 ? startedAt : undefined
}

function checkCharacter(text: string): string {
  let sum = 7
  for (const character of text) sum = (sum * 31 + character.charCodeAt(0)) % 1_000_003
  return (sum % 36).toString(36)
}

/** Creates the names of a run. Users and accounts that aren't configured get placeholders; such requests are not sent. */
export function createRunNames(runId: string, target: Target): RunNames {
  const { otherAccount, secondUser, user } = target
  const userFields = { user_id: secondUser?.userId ?? '0'.repeat(32), user_name: secondUser?.userName ?? 'unknown' }
  const access_domain = otherAccount?.name ?? 'unknown'
  return {
    runId,
    path: {
      namespace: `${runId}-a`,
      repository: 'team/app',
      tag: 'v1',
      access_domain,
      api_version: 'v2',
      user_id: userFields.user_id,
    },
    // The date in the example has passed.
    body: {
      namespace: `${runId}-new`,
      repository: 'new/app',
      remoteNamespace: `${runId}-mirror`,
      access_domain,
      deadline: 'forever',
      ...userFields,
    },
    bodies: {
      deleteNamespaceAuth: [userFields.user_id],
      deleteUserRepositoryAuth: [userFields.user_id],
      ...(user ? { [tokenOperation]: tokenRequestBody(user) } : {}),
    },
  }
}

/** Returns a copy of a body with other values for these fields. */
export function replaceFields(value: unknown, fields: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map(item => replaceFields(item, fields))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, fields[name] ?? replaceFields(part, fields)]))
}
