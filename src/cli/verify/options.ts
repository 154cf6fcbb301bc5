import { resolve } from 'node:path'
import type { Environment } from '../../auth/environment.js'
import { parseOptions } from '../parse-options.js'
import { closestMatch } from '../suggestion.js'
import { UsageError } from '../usage.js'

export const usage = `Usage: huaweicloud-swr verify [options]

Check whether a service conforms to the contract.

Options:
  --target TARGET   prism, sandbox or the URL of a service; can be repeated (default: SWR_TARGET or sandbox)
  --allow-writes    Allow the run to create and delete its own organizations; URL targets only (default: SWR_ALLOW_WRITES=1)
  --registry        Log in to the registry that the service names, and push, pull and delete a tiny image there
  --only TEXT       Run only cases whose ID contains this text
  --strict          Treat undeclared fields and headers of other responses as violations, not drift; URL targets only
  --rate NUMBER     Requests per second; URL targets only (default: SWR_RATE or 10, no limit for a local sandbox)
  --junit FILE      Write a JUnit XML report
  --html FILE       Write an HTML report
  --json FILE       Write a JSON report, for --baseline
  --baseline FILE   Fail only for cases that didn't fail in this JSON report
  --record FILE     Record all requests and responses as HAR; secrets are redacted
  --ledger FILE     Record the resources that the run creates; URL targets only (default: SWR_LEDGER or swr-ledger-ID.jsonl)
  --cleanup LEDGER  Delete what a run left behind, and run no cases
  --cleanup --older-than AGE
                    Delete what all runs older than AGE (12h, 1d) left behind at the one --target
  -h, --help        Show this help
  -v, --version     Show the version

Credentials for a URL, in order of precedence:
  SWR_TOKEN
  HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK (HUAWEICLOUD_SDK_SECURITY_TOKEN, HUAWEICLOUD_SDK_PROJECT_ID)
  HW_ACCESS_KEY and HW_SECRET_KEY (HW_SECURITY_TOKEN, HW_PROJECT_ID)
  SWR_USERNAME, SWR_PASSWORD, SWR_DOMAIN and SWR_PROJECT
  ~/.huaweicloud/credentials, else the current profile of hcloud in ~/.hcloud/config.json
  The metadata service of a cloud server with an agency

Other variables for a URL:
  SWR_IAM_ENDPOINT                        URL of IAM, outside the public regions
  SWR_OTHER_AK, SWR_OTHER_SK              Access key of a second account
  SWR_OTHER_ACCOUNT                       Name of the second account (default: looked up in IAM)
  SWR_SECOND_USER_NAME                    A second user of the account
  SWR_SECOND_USER_ID                      ID of the second user (default: looked up in IAM)
  SWR_SECOND_USER_AK, SWR_SECOND_USER_SK  Access key of the second user

Exit codes: 0 if all cases passed, 1 if a case failed, 2 for invalid usage or an incomplete run, 130 after Ctrl+C,
143 after SIGTERM.`

/** The options of the command. */
export interface VerifyOptions {
  targets: readonly string[]
  allowWrites: boolean
  registry: boolean
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
  version: boolean
}

/**
 * Parses the options; environment variables replace missing ones.
 *
 * @throws UsageError when an option is invalid
 */
export function readVerifyOptions(args: readonly string[], env: Environment): VerifyOptions {
  const values = parseOptions('verify', withOptionalCleanupValue(args), {
    target: { type: 'string', multiple: true },
    'allow-writes': { type: 'boolean', default: env.SWR_ALLOW_WRITES === '1' },
    registry: { type: 'boolean', default: false },
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
  })
  const rate = values.rate === undefined ? undefined : Number(values.rate)
  if (rate !== undefined && !(rate > 0 && rate <= 1000))
    throw new UsageError(`--rate must be a number greater than 0 and at most 1000, not ${values.rate}.`)
  const { junit, html, json, record, only, baseline, ledger } = values
  const targets = values.target ?? (env.SWR_TARGET ? env.SWR_TARGET.split(',') : ['sandbox'])
  // The message must not repeat the password.
  if (targets.some(name => /^https?:\/\/[^/]*@/.test(name)))
    throw new UsageError(
      '--target accepts a URL without a user name and a password; --help lists the variables for credentials.',
    )
  requireDistinctFiles({ '--junit': junit, '--html': html, '--json': json, '--record': record, '--ledger': ledger })
  // The JSON report may replace the baseline.
  requireDistinctFiles({ '--baseline': baseline, '--junit': junit, '--html': html, '--record': record, '--ledger': ledger })
  return {
    targets,
    allowWrites: values['allow-writes'],
    registry: values.registry,
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
    version: values.version,
  }
}

/** Returns whether a target is the URL of a service instead of a name. */
export function isUrl(target: string): boolean {
  return /^https?:\/\//.test(target) && URL.canParse(target)
}

/** The targets that a run starts itself. */
const startedTargets = ['prism', 'sandbox']

/**
 * Checks a target.
 *
 * @throws UsageError when it is neither a name nor a URL
 */
export function requireTarget(target: string): void {
  if (startedTargets.includes(target) || isUrl(target)) return
  const suggestion = closestMatch(target, startedTargets)
  throw new UsageError(
    `Unknown target ${target}.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`} --target accepts prism, sandbox, or the URL of a service such as http://127.0.0.1:4010.`,
  )
}

/** Rejects two options with the same file, since the second one would overwrite the first. */
function requireDistinctFiles(files: Readonly<Record<string, string | undefined>>): void {
  const known = new Map<string, string>()
  for (const [option, file] of Object.entries(files)) {
    if (file === undefined) continue
    const path = resolve(file)
    const other = known.get(path)
    if (other !== undefined) throw new UsageError(`${other} and ${option} name the same file, ${file}.`)
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

const durationUnits: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 }

function parseCleanup(ledger: string | undefined, olderThan: string | undefined): VerifyOptions['cleanup'] {
  if (ledger === undefined) {
    if (olderThan !== undefined) throw new UsageError('--older-than requires --cleanup.')
    return undefined
  }
  if (ledger !== '' && olderThan !== undefined) throw new UsageError('--cleanup accepts a ledger or --older-than, not both.')
  if (ledger !== '') return { ledger }
  const [, count, unit] = /^(\d+)([mhd])$/.exec(olderThan ?? '') ?? []
  const age = Number(count ?? 0) * (durationUnits[unit ?? ''] ?? 0)
  // A younger run may still be active.
  if (age < 3_600_000)
    throw new UsageError('--cleanup requires a ledger, or --older-than with an age such as 12h or 1d, at least 1h.')
  return { olderThan: age }
}
