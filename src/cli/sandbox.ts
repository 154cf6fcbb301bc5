import { readFileSync } from 'node:fs'
import { createSandbox } from '../sandbox/create-sandbox.js'
import type { FaultRule } from '../sandbox/faults/fault.js'
import { serveSandbox } from '../sandbox/http/serve.js'
import type { Sandbox } from '../sandbox/sandbox.js'
import { demoSeed } from '../sandbox/seed/demo-seed.js'
import type { Seed } from '../sandbox/seed/seed-types.js'
import { parseTimestamp } from '../sandbox/store/time.js'
import { parseVariants, type Variant, variantNames } from '../sandbox/variants/variant.js'
import { signalExitCodes } from './exit-codes.js'
import { infoText, parseOptions } from './parse-options.js'
import { maxPort, parseIntegerOption, UsageError } from './usage.js'

const usage = `Usage: huaweicloud-swr sandbox [options]

Start an in-memory SWR service over HTTP.

Options:
  --port PORT                  Port to listen on; 0 selects a free port (default: 4010)
  --host HOST                  Address to listen on (default: 127.0.0.1)
  --seed FILE                  Initial data as JSON, or "demo" for the built-in data
  --faults FILE                Fault rules as JSON
  --variants LIST              Respond as newer services do; "all", or separated by commas:
                               ${variantNames.slice(0, 3).join(', ')},
                               ${variantNames.slice(3).join(', ')}
  --random-seed NUMBER         Seed of the generators of tokens, request IDs and faults (default: 1)
  --frozen-at TIME             Freeze the clock at a UTC time, for example 2027-01-01T00:00:00Z
  --reject-unknown-parameters  Reject unknown query parameters instead of warning about them
  --oci-indexes                Accept OCI image indexes, which the service rejects
  --no-administration          Disable /_sandbox/, and faults and variants by header
  --quiet                      Disable the log of requests
  -h, --help                   Show this help
  -v, --version                Show the version`

/** `huaweicloud-swr sandbox`: serves a sandbox until Ctrl+C. */
export async function sandboxCommand(args: readonly string[]): Promise<void> {
  const options = readOptions(args)
  const info = infoText(options, () => usage)
  if (info !== undefined) return console.log(info)
  const { host } = options
  const port = parseIntegerOption('port', options.port, maxPort)
  const sandbox = sandboxOf(options)
  const server = await serveSandbox(sandbox, {
    port,
    host,
    ownProcess: true,
    ...(options.quiet ? {} : { log: (line: string) => console.log(line) }),
  }).catch((error: unknown) => {
    throw new UsageError(describeListenError(error, host, port))
  })
  // Before the start is printed, since a program that waits for it may send a signal at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.close().then(() => process.exit(signalExitCodes[signal])))

  const accounts = sandbox.state().accounts.map(({ name, users }) => {
    const names = users.map(user => `${user.name}${user.accessKeys.length > 0 ? ` (${user.accessKeys.join(', ')})` : ''}`)
    return `  account ${name}: ${names.join(', ')}`
  })
  console.log(startMessage(server.url, accounts, server.loopback ? '' : host))
}

function readOptions(args: readonly string[]) {
  return parseOptions('sandbox', args, {
    port: { type: 'string', default: '4010' },
    host: { type: 'string', default: '127.0.0.1' },
    seed: { type: 'string' },
    faults: { type: 'string' },
    variants: { type: 'string', default: 'none' },
    'random-seed': { type: 'string', default: '1' },
    'frozen-at': { type: 'string' },
    'reject-unknown-parameters': { type: 'boolean', default: false },
    'oci-indexes': { type: 'boolean', default: false },
    'no-administration': { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  })
}

function describeListenError(error: unknown, host: string, port: number): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (error instanceof TypeError) return `--host is invalid. ${message}`
  if (code === 'EADDRINUSE') return `Port ${port} of ${host} is taken. Choose another with --port, or a free one with --port 0.`
  return `Cannot listen on ${host}:${port}: ${message}`
}

function sandboxOf(options: ReturnType<typeof readOptions>): Sandbox {
  // The sandbox validates both files.
  const seed =
    options.seed === undefined ? {} : options.seed === 'demo' ? demoSeed : (readJsonFile('seed', options.seed) as Seed)
  const faults = options.faults === undefined ? [] : (readJsonFile('faults', options.faults) as FaultRule[])
  const randomSeed = parseIntegerOption('random-seed', options['random-seed'], 2 ** 32 - 1)
  const frozenAt = options['frozen-at']
  if (frozenAt !== undefined && (parseTimestamp(frozenAt) ?? -1) < 0)
    throw new UsageError(
      `--frozen-at must be a UTC time since 1970 such as 2027-01-01T00:00:00Z, not ${JSON.stringify(frozenAt)}.`,
    )
  return createSandbox({
    seed,
    faults,
    variants: readVariants(options.variants),
    randomSeed,
    ...(frozenAt === undefined ? {} : { frozenAt }),
    rejectUnknownParameters: options['reject-unknown-parameters'],
    ociIndexes: options['oci-indexes'],
    administration: !options['no-administration'],
  })
}

function readVariants(text: string): Variant[] {
  try {
    return [...parseVariants(text)]
  } catch (error) {
    throw new UsageError(`--variants is invalid. ${error instanceof Error ? error.message : error}`)
  }
}

function readJsonFile(option: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new UsageError(`--${option}: cannot read ${file}: ${error instanceof Error ? error.message : error}`)
  }
}

function startMessage(url: string, accounts: readonly string[], publicHost: string): string {
  const user = '{"name":"admin","password":"sandbox","domain":{"name":"demo"}}'
  const login = `{"auth":{"identity":{"methods":["password"],"password":{"user":${user}}},"scope":{"project":{"name":"my-kualalumpur-1"}}}}`
  const warning = `\nWARNING: other computers can reach ${publicHost} and therefore everything in this sandbox.\n`
  return `Sandbox of the SWR management API: ${url}
${accounts.join('\n')}
  The built-in accounts use the password sandbox and the secret keys sandbox-demo-sk and sandbox-partner-sk.
${publicHost && warning}
Try:
  TOKEN=$(curl -s -D - -o /dev/null -H 'Content-Type: application/json' ${url}/v3/auth/tokens -d '${login}' | sed -n 's/^x-subject-token: //Ip' | tr -d '\\r')
  curl -H "X-Auth-Token: $TOKEN" ${url}/v2/manage/namespaces
`
}
