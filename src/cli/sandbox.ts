import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { serveSandbox } from '../sandbox/http/serve.js'
import { createSandbox, demoSeed, type FaultRule, type Sandbox, type Seed } from '../sandbox/index.js'
import { highestPort, wholeNumber } from './whole-number.js'

const usage = `Usage: huaweicloud-swr sandbox [options]

The service's behaviour in memory, over HTTP.

  --port PORT           the port, 4010 unless given; 0 takes any free one
  --host HOST           the address to listen on, 127.0.0.1 unless given
  --seed FILE           data to begin with, JSON; "demo" is the set that is built in
  --faults FILE         faults that happen by themselves, JSON
  --random-seed NUMBER  where the generators of ids, tokens and faults begin
  --no-administration   nothing answers under /_sandbox/, and no request can ask for faults
  --quiet               no line for each request
  --help`

/** `huaweicloud-swr sandbox`: serves a sandbox until Ctrl+C. */
export async function sandboxCommand(args: readonly string[]): Promise<void> {
  const given = optionsOf(args)
  if (given.help) {
    console.log(usage)
    return
  }
  const port = wholeNumber('port', given.port, highestPort)
  const sandbox = make(given)

  const server = await serveSandbox(sandbox, {
    port,
    host: given.host,
    ownProcess: true,
    ...(given.quiet ? {} : { log: (line: string) => console.log(line) }),
  }).catch((error: NodeJS.ErrnoException) =>
    leave(
      error instanceof TypeError
        ? `--host cannot be used. ${error.message}`
        : error.code === 'EADDRINUSE'
          ? `Port ${port} of ${given.host} is taken. Choose another with --port, or any free one with --port 0.`
          : `Cannot listen on ${given.host}:${port}: ${error.message}`,
    ),
  )

  const people = sandbox.state().accounts.map(({ name, users }) => {
    const shown = users.map(user => `${user.name}${user.accessKeys.length > 0 ? ` (${user.accessKeys.join(', ')})` : ''}`)
    return `  account ${name}: ${shown.join(', ')}`
  })
  console.log(firstLines(server.url, people, server.loopback ? '' : given.host))
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.close().then(() => process.exit(0)))
}

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4010' },
        host: { type: 'string', default: '127.0.0.1' },
        seed: { type: 'string' },
        faults: { type: 'string' },
        'random-seed': { type: 'string', default: '1' },
        'no-administration': { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    return leave(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}

function leave(message: string): never {
  console.error(message)
  process.exit(1)
}

function json(name: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    return leave(`--${name} ${file} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}

function make(given: ReturnType<typeof optionsOf>): Sandbox {
  // The sandbox holds both against their shapes.
  const seed = given.seed === undefined ? {} : given.seed === 'demo' ? demoSeed : (json('seed', given.seed) as Seed)
  const faults = given.faults === undefined ? [] : (json('faults', given.faults) as FaultRule[])
  const randomSeed = wholeNumber('random-seed', given['random-seed'], 2 ** 32 - 1)
  try {
    return createSandbox({ seed, faults, randomSeed, administration: !given['no-administration'] })
  } catch (error) {
    return leave(error instanceof Error ? error.message : String(error))
  }
}

function firstLines(url: string, people: readonly string[], openHost: string): string {
  const user = '{"name":"admin","password":"sandbox","domain":{"name":"demo"}}'
  const login = `{"auth":{"identity":{"methods":["password"],"password":{"user":${user}}},"scope":{"project":{"name":"my-kualalumpur-1"}}}}`
  const warning = `\nWARNING: ${openHost} can be reached from other computers, and so can everything in this sandbox.\n`
  return `Sandbox of the SWR management API: ${url}
${people.join('\n')}
  The two that are always there have the password sandbox and the secret keys sandbox-demo-sk and sandbox-partner-sk.
${openHost && warning}
Try:
  TOKEN=$(curl -s -D - -o /dev/null -H 'Content-Type: application/json' ${url}/v3/auth/tokens -d '${login}' | sed -n 's/^x-subject-token: //Ip' | tr -d '\\r')
  curl -H "X-Auth-Token: $TOKEN" ${url}/v2/manage/namespaces
`
}
