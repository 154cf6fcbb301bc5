import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Environment } from '../../auth/environment.js'

export const usage = `Usage: huaweicloud-swr verify [options]

Verifies that a service conforms to the contract.

  --target TARGET       prism, sandbox, or an address; can be repeated (default: sandbox) (SWR_TARGET)
  --allow-writes        allows the run to create and delete its own organizations at an address (SWR_ALLOW_WRITES=1)
  --only TEXT           runs only cases whose id contains this text
  --strict              treats undeclared headers and fields at an address as violations instead of drift
  --rate NUMBER         requests per second at an address (default: 10, no limit for a local sandbox) (SWR_RATE)
  --junit FILE          writes a JUnit XML report
  --html FILE           writes an HTML report
  --json FILE           writes a JSON report, for --baseline
  --baseline FILE       fails only for cases that did not fail in this JSON report
  --record FILE         records all requests and responses as HAR; secrets are redacted
  --ledger FILE         records the resources that the run creates at an address (default: swr-ledger-ID.jsonl) (SWR_LEDGER)
  --cleanup LEDGER      deletes what a run left behind, and runs no cases
  --cleanup --older-than AGE
                        deletes what all runs older than AGE (12h, 1d) left behind at the one --target
  --help                shows this help

Credentials for an address: HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK (and HUAWEICLOUD_SDK_SECURITY_TOKEN,
HUAWEICLOUD_SDK_PROJECT_ID), or SWR_TOKEN, or SWR_USERNAME, SWR_PASSWORD, SWR_DOMAIN and SWR_PROJECT.
A second account: SWR_OTHER_AK, SWR_OTHER_SK, SWR_OTHER_ACCOUNT. A second user of the account: SWR_MEMBER_ID,
SWR_MEMBER_NAME, SWR_MEMBER_AK, SWR_MEMBER_SK. Another address for IAM: SWR_IAM_ENDPOINT.

Exit code: 0 all cases passed, 1 a case failed, 2 the run is incomplete.`

/** The options of the command. */
export interface VerifyOptions {
  targets: readonly string[]
  allowWrites: boolean
  only: string | undefined
  strict: boolean
  /** Undefined when it is not set. */
  requestsPerSecond: number | undefined
  files: { junit?: string; html?: string; json?: string; har?: string }
  baseline: string | undefined
  ledger: string | undefined
  /** A ledger, or a minimum age in milliseconds; undefined when the command runs cases. */
  cleanup: { ledger: string } | { olderThan: number } | undefined
  help: boolean
}

/**
 * Parses the options; environment variables replace missing ones.
 *
 * @throws Error when an option is invalid
 */
export function readOptions(args: readonly string[], env: Environment): VerifyOptions {
  const { values } = parseArgs({
    args: withOptionalCleanupValue(args),
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
      cleanup: { type: 'string' },
      'older-than': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  const rate = values.rate === undefined ? undefined : Number(values.rate)
  if (rate !== undefined && !(rate > 0 && rate <= 1000))
    throw new Error(`--rate must be a number greater than 0 and at most 1000, not ${values.rate}.`)
  const { junit, html, json, record, only, baseline, ledger } = values
  const targets = values.target ?? (env.SWR_TARGET ? env.SWR_TARGET.split(',') : ['sandbox'])
  // The message must not repeat the password.
  if (targets.some(name => /^https?:\/\/[^/]*@/.test(name)))
    throw new Error(
      '--target accepts an address without a user name and a password; --help lists the variables for credentials.',
    )
  requireDistinctFiles({ '--junit': junit, '--html': html, '--json': json, '--record': record, '--ledger': ledger })
  // The JSON report may replace the baseline.
  requireDistinctFiles({ '--baseline': baseline, '--junit': junit, '--html': html, '--record': record, '--ledger': ledger })
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
    cleanup: parseCleanup(values.cleanup, values['older-than']),
    help: values.help,
  }
}

/** Rejects two options with the same file, since the second one would overwrite the first. */
function requireDistinctFiles(files: Readonly<Record<string, string | undefined>>): void {
  const known = new Map<string, string>()
  for (const [option, file] of Object.entries(files)) {
    if (file === undefined) continue
    const path = resolve(file)
    const other = known.get(path)
    if (other !== undefined) throw new Error(`${other} and ${option} name the same file, ${file}.`)
    known.set(path, option)
  }
}

/** Allows `--cleanup` without a value, which `parseArgs` does not support. */
function withOptionalCleanupValue(args: readonly string[]): string[] {
  return args.map((arg, index) => {
    const next = args[index + 1]
    return arg === '--cleanup' && (next === undefined || next.startsWith('--')) ? '--cleanup=' : arg
  })
}

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 }

function parseCleanup(ledger: string | undefined, olderThan: string | undefined): VerifyOptions['cleanup'] {
  if (ledger === undefined) {
    if (olderThan !== undefined) throw new Error('--older-than requires --cleanup.')
    return undefined
  }
  if (ledger !== '' && olderThan !== undefined) throw new Error('--cleanup accepts a ledger or --older-than, not both.')
  if (ledger !== '') return { ledger }
  const [, count, unit] = /^(\d+)([mhd])$/.exec(olderThan ?? '') ?? []
  const age = Number(count ?? 0) * (units[unit ?? ''] ?? 0)
  // A younger run may still be active.
  if (age < 3_600_000)
    throw new Error('--cleanup requires a ledger, or --older-than with an age such as 12h or 1d, at least 1h.')
  return { olderThan: age }
}
