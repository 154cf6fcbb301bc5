import { createSandbox } from '../sandbox/create-sandbox.js'
import type { FaultRule } from '../sandbox/faults/fault.js'
import { serveSandbox } from '../sandbox/http/serve.js'
import type { Sandbox } from '../sandbox/sandbox.js'
import { demoSeed } from '../sandbox/seed/demo-seed.js'
import type { Seed } from '../sandbox/seed/seed-types.js'
import { defaultSettings } from '../sandbox/settings.js'
import { parseTimestamp } from '../sandbox/store/time.js'
import { parseVariants, type Variant, variantNames } from '../sandbox/variants/variant.js'
import { signalExitCodes } from './exit-codes.js'
import { readJsonFile } from './files.js'
import { infoText, parseOptions } from './parse-options.js'
import { registryMessage, registryUsage, toRegistryOption } from './sandbox/registry.js'
import { readTls } from './sandbox/tls.js'
import { parseRegion, withUsers } from './sandbox/users-and-regions.js'
import { maxPort, parseIntegerOption, UsageError } from './usage.js'

const usage = `Usage: huaweicloud-swr sandbox [options]

Start an in-memory SWR service over HTTP.

Options:
  --port PORT                  Port to listen on; 0 selects a free port (default: 4010)
  --host HOST                  Address to listen on (default: 127.0.0.1)
  --allow-origin ORIGIN        Allow pages of this origin to call the sandbox, such as http://127.0.0.1:4011; * for any. Repeatable
                               (default: none)
  --seed FILE                  Initial data as JSON, or "demo" for the built-in data
  --user NAME                  Add a user without administrator rights to the account demo; ACCOUNT/NAME for another
                               account. Repeatable
  --region NAME[=HOST]         A region, optionally with a host of its own. Repeatable; the first one is the default
                               (default: my-kualalumpur-1 and cn-east-3)
  --project NAME               A further project of the accounts, such as the sub-project my-kualalumpur-1_team.
                               Repeatable
  --registry HOST              Host of the registry in logins and paths; {region} stands for the region
                               (default: the address of the sandbox; with --no-registry, that of the service)
  --tls-cert FILE              Serve HTTPS with this certificate, in PEM; requires --tls-key
  --tls-key FILE               The private key of the certificate, in PEM
  --faults FILE                Fault rules as JSON
  --variants LIST              Respond as newer services do; "all", or separated by commas:
                               ${variantNames.slice(0, 3).join(', ')},
                               ${variantNames.slice(3).join(', ')}
  --random-seed NUMBER         Seed for generated tokens, request IDs and faults (default: 1)
  --frozen-at TIME             Freeze the clock at a UTC time, for example 2027-01-01T00:00:00Z
  --reject-unknown-parameters  Reject unknown and repeated query parameters instead of warning about them
${registryUsage}
  --oci-index                  Accept OCI image indexes and artifacts, which the service rejects
  --no-administration          Disable /_sandbox/, and faults and variants by header
  --quiet                      Disable the log of requests
  -h, --help                   Show this help
  -v, --version                Show the version`

/** `huaweicloud-swr sandbox`: serves a sandbox until Ctrl+C. */
export async function sandboxCommand(args: readonly string[]): Promise<void> {
  const options = readSandboxOptions(args)
  const info = infoText(options, () => usage)
  if (info !== undefined) return console.log(info)
  const { host } = options
  const port = parseIntegerOption('port', options.port, maxPort)
  const tls = readTls(options['tls-cert'], options['tls-key'])
  const sandbox = sandboxOf(options)
  const server = await serveSandbox(sandbox, {
    port,
    host,
    tls,
    allowOrigins: options['allow-origin'],
    dedicatedProcess: true,
    ...(options.quiet ? {} : { log: (line: string) => console.log(line) }),
  }).catch((error: unknown) => {
    throw new UsageError(describeListenError(error, host, port))
  })
  // Before the start is printed, since a program that waits for it may send a signal immediately.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.close().then(() => process.exit(signalExitCodes[signal])))

  const accounts = sandbox.state().accounts.map(({ name, users }) => {
    const names = users.map(user => `${user.name}${user.accessKeys.length > 0 ? ` (${user.accessKeys.join(', ')})` : ''}`)
    return `  account ${name}: ${names.join(', ')}`
  })
  const warning = server.loopback
    ? ''
    : `\nWARNING: other computers can reach ${host} and therefore everything in this sandbox.\n`
  const project = options.region?.map(parseRegion)[0]?.name ?? defaultSettings.region
  const registry = options['no-registry'] ? [] : [registryMessage(server.url, project, options.registry)]
  console.log(
    startMessage({ url: server.url, accounts: [...registry, ...accounts], project, warning, certificate: options['tls-cert'] }),
  )
}

function readSandboxOptions(args: readonly string[]) {
  return parseOptions('sandbox', args, {
    port: { type: 'string', default: '4010' },
    host: { type: 'string', default: '127.0.0.1' },
    'allow-origin': { type: 'string', multiple: true, default: [] },
    seed: { type: 'string' },
    user: { type: 'string', multiple: true, default: [] },
    region: { type: 'string', multiple: true },
    project: { type: 'string', multiple: true, default: [] },
    registry: { type: 'string' },
    'tls-cert': { type: 'string' },
    'tls-key': { type: 'string' },
    faults: { type: 'string' },
    variants: { type: 'string', default: 'none' },
    'random-seed': { type: 'string', default: '1' },
    'frozen-at': { type: 'string' },
    'reject-unknown-parameters': { type: 'boolean', default: false },
    'no-registry': { type: 'boolean', default: false },
    'registry-folder': { type: 'string' },
    'registry-limit': { type: 'string' },
    'oci-index': { type: 'boolean', default: false },
    'no-administration': { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  })
}

function describeListenError(error: unknown, host: string, port: number): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (error instanceof TypeError)
    return message.includes('TLS')
      ? `--tls-cert, --tls-key: ${message}`
      : `--${message.includes('origin') ? 'allow-origin' : 'host'} is invalid. ${message}`
  if (code === 'EADDRINUSE') return `Port ${port} of ${host} is taken. Choose another with --port, or a free one with --port 0.`
  return `Can't listen on ${host}:${port}: ${message}`
}

function sandboxOf(options: ReturnType<typeof readSandboxOptions>): Sandbox {
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
  const regions = options.region?.map(parseRegion)
  try {
    return createSandbox({
      seed: withUsers(seed, options.user),
      faults,
      variants: readVariants(options.variants),
      randomSeed,
      ...(frozenAt === undefined ? {} : { frozenAt }),
      ...(regions ? { regions } : {}),
      projects: options.project,
      registry: toRegistryOption(options),
      rejectUnknownParameters: options['reject-unknown-parameters'],
      ociIndexes: options['oci-index'],
      administration: !options['no-administration'],
    })
  } catch (error) {
    if (error instanceof TypeError)
      throw new UsageError(error.message.replace(/\boptions\.(?:(region|project)s?|(registry)(?:\.host)?)/, '--$1$2'))
    throw error
  }
}

function readVariants(text: string): Variant[] {
  try {
    return [...parseVariants(text)]
  } catch (error) {
    throw new UsageError(`--variants is invalid. ${error instanceof Error ? error.message : error}`)
  }
}

/** What the message at the start depends on. */
interface Start {
  url: string
  accounts: readonly string[]
  /** The project of the example. */
  project: string
  warning: string
  /** The file with the certificate, which curl must trust. */
  certificate: string | undefined
}

function startMessage({ url, accounts, project, warning, certificate }: Start): string {
  const user = '{"name":"admin","password":"sandbox","domain":{"name":"demo"}}'
  const login = `{"auth":{"identity":{"methods":["password"],"password":{"user":${user}}},"scope":{"project":{"name":"${project}"}}}}`
  const curl = certificate === undefined ? 'curl' : `curl --cacert ${certificate}`
  return `Sandbox of the SWR management API: ${url}
${accounts.join('\n')}
  The built-in accounts use the password sandbox and the secret keys sandbox-demo-sk and sandbox-partner-sk.
  Users of --user have the password sandbox and the secret key sandbox-ACCOUNT-NAME-sk.
${warning}
Try:
  TOKEN=$(${curl} -s -D - -o /dev/null -H 'Content-Type: application/json' ${url}/v3/auth/tokens -d '${login}' | sed -n 's/^x-subject-token: //Ip' | tr -d '\\r')
  ${curl} -H "X-Auth-Token: $TOKEN" ${url}/v2/manage/namespaces
`
}
