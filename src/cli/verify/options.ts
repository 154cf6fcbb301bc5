import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Environment } from '../../auth/environment.js'

export const usage = `Usage: huaweicloud-swr verify [options]

Asks a service everything that the contract says, and tells where they part ways.

  --target TARGET       prism, sandbox, or an address; repeat it for several. sandbox unless given (SWR_TARGET)
  --allow-writes        lets the run create and delete organizations of its own at an address (SWR_ALLOW_WRITES=1)
  --only TEXT           asks only cases whose name holds this text
  --strict              headers and fields that the contract does not name count as breaches at an address, too
  --rate NUMBER         requests a second at an address, 10 unless given (SWR_RATE); a sandbox on this computer has no limit
  --junit FILE          writes JUnit XML; --html FILE a page, --json FILE a report for --baseline
  --baseline FILE       fails only on what got worse since that JSON report
  --record FILE         keeps all requests and answers as HAR, secrets masked
  --ledger FILE         where the run notes what it makes at an address; a name of its own unless given
  --sweep LEDGER        takes away what a run left behind, and asks nothing
  --sweep --older-than AGE   the same for all runs older than AGE (12h, 1d) at the one --target
  --help

Credentials for an address: HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK (and HUAWEICLOUD_SDK_SECURITY_TOKEN,
HUAWEICLOUD_SDK_PROJECT_ID), or SWR_TOKEN, or SWR_USERNAME, SWR_PASSWORD, SWR_DOMAIN and SWR_PROJECT.
A second account: SWR_OTHER_AK, SWR_OTHER_SK, SWR_OTHER_ACCOUNT. A second user of the account: SWR_MEMBER_ID,
SWR_MEMBER_NAME, SWR_MEMBER_AK, SWR_MEMBER_SK. Another address of IAM: SWR_IAM_ENDPOINT.

Exit code: 0 all held, 1 the contract is broken, 2 the run could not be made.`

/** What was asked of the command. */
export interface VerifyOptions {
  targets: readonly string[]
  allowWrites: boolean
  only: string | undefined
  strict: boolean
  /** Undefined where none was given. */
  requestsPerSecond: number | undefined
  files: { junit?: string; html?: string; json?: string; har?: string }
  baseline: string | undefined
  ledger: string | undefined
  /** A ledger, or an age in milliseconds; undefined where nothing is to be swept. */
  sweep: { ledger: string } | { olderThan: number } | undefined
  help: boolean
}

/**
 * Reads the options; the environment stands in for those that are not given.
 *
 * @throws Error that says what is wrong
 */
export function readOptions(args: readonly string[], env: Environment): VerifyOptions {
  const { values } = parseArgs({
    args: sweepTakesMaybe(args),
    options: {
      target: { type: 'string', multiple: true },
      'allow-writes': { type: 'boolean', default: env.SWR_ALLOW_WRITES === '1' },
      only: { type: 'string' },
      strict: { type: 'boolean', default: false },
      rate: { type: 'string', ...(env.SWR_RATE ? { default: env.SWR_RATE } : {}) },
      junit: { type: 'string' },
      html: { type: 'string' },
      json: { type: 'string' },
      baseline: { type: 'string' },
      record: { type: 'string' },
      ledger: { type: 'string', ...(env.SWR_LEDGER ? { default: env.SWR_LEDGER } : {}) },
      sweep: { type: 'string' },
      'older-than': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  const rate = values.rate === undefined ? undefined : Number(values.rate)
  if (rate !== undefined && !(rate > 0 && rate <= 1000))
    throw new Error(`--rate must be a number above 0, 1000 at most, not ${values.rate}.`)
  const { junit, html, json, record, only, baseline, ledger } = values
  const targets = values.target ?? (env.SWR_TARGET ? env.SWR_TARGET.split(',') : ['sandbox'])
  // Not quoted: it holds what nobody may read.
  if (targets.some(name => /^https?:\/\/[^/]*@/.test(name)))
    throw new Error('--target takes an address without a user name and a password; --help says how to give credentials.')
  mustDiffer({ '--junit': junit, '--html': html, '--json': json, '--record': record, '--ledger': ledger })
  // A baseline may be brought up to date by the report that was held against it.
  mustDiffer({ '--baseline': baseline, '--junit': junit, '--html': html, '--record': record, '--ledger': ledger })
  return {
    targets,
    allowWrites: values['allow-writes'],
    only,
    strict: values.strict,
    requestsPerSecond: rate,
    files: {
      ...(junit === undefined ? {} : { junit }),
      ...(html === undefined ? {} : { html }),
      ...(json === undefined ? {} : { json }),
      ...(record === undefined ? {} : { har: record }),
    },
    baseline,
    ledger,
    sweep: sweepOf(values.sweep, values['older-than']),
    help: values.help,
  }
}

/** Two files at one path would leave only the one that is written last. */
function mustDiffer(files: Readonly<Record<string, string | undefined>>): void {
  const known = new Map<string, string>()
  for (const [option, file] of Object.entries(files)) {
    if (file === undefined) continue
    const path = resolve(file)
    const other = known.get(path)
    if (other !== undefined) throw new Error(`${other} and ${option} name the same file, ${file}.`)
    known.set(path, option)
  }
}

/** `--sweep` has a value or none, which `parseArgs` does not know. */
function sweepTakesMaybe(args: readonly string[]): string[] {
  return args.map((arg, index) => {
    const next = args[index + 1]
    return arg === '--sweep' && (next === undefined || next.startsWith('--')) ? '--sweep=' : arg
  })
}

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 }

function sweepOf(sweep: string | undefined, olderThan: string | undefined): VerifyOptions['sweep'] {
  if (sweep === undefined) {
    if (olderThan !== undefined) throw new Error('--older-than goes with --sweep.')
    return undefined
  }
  if (sweep !== '' && olderThan !== undefined) throw new Error('--sweep takes a ledger or --older-than, not both.')
  if (sweep !== '') return { ledger: sweep }
  const [, count, unit] = /^(\d+)([mhd])$/.exec(olderThan ?? '') ?? []
  const age = Number(count ?? 0) * (units[unit ?? ''] ?? 0)
  // A younger run may still be going on.
  if (age < 3_600_000) throw new Error('--sweep needs a ledger, or --older-than with an age such as 12h or 1d, 1h at least.')
  return { olderThan: age }
}
