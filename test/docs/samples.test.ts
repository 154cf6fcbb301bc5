import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OperationId } from '../../generated/operations.js'
import { type Sample, samplesOf, withSamples } from '../../scripts/docs/samples/index.js'
import { runCall } from '../../src/cli/call.js'
import { entryOf } from '../../src/verify/cases/documented.js'
import { contract } from '../support/contract.js'
import { has, type Installed, install } from '../support/run-guides.js'
import { openWorlds, type SampleWorld, sampleUser } from '../support/sample-worlds.js'
import { demoKey } from '../support/sandbox.js'

const curl = await has('curl')
const key = { HUAWEICLOUD_SDK_AK: demoKey.accessKeyId, HUAWEICLOUD_SDK_SK: demoKey.secretAccessKey }
const user = {
  SWR_USERNAME: sampleUser.name,
  SWR_PASSWORD: sampleUser.password,
  SWR_DOMAIN: 'demo',
  SWR_PROJECT: 'my-kualalumpur-1',
}

let installed: Installed
let worlds: SampleWorld[]
/** What the samples of a kind were answered with, by operation, and what they complained about. */
const outcomes = new Map<Sample['label'], { answered: Map<OperationId, string[]>; complaints: string }>()

beforeAll(async () => {
  ;[installed, worlds] = await Promise.all([install(), openWorlds()])
  if (curl) await run('curl', runCurl)
  await run('TypeScript', runTypescript)
  await run('Command line', runCommands)
})
afterAll(async () => {
  installed?.[Symbol.dispose]()
  await Promise.all((worlds ?? []).map(({ server }) => server.close()))
})

/** The code of a sample that asks a world instead of the service. */
function source({ operation, server }: SampleWorld, label: Sample['label']): string {
  const code = samplesOf(contract, operation).find(sample => sample.label === label)?.source ?? ''
  const local = code
    .replaceAll(/https:\/\/(?:swr-api|iam)\.my-kualalumpur-1\.myhuaweicloud\.com/g, server.url)
    .replace("{ region: 'my-kualalumpur-1' }", `{ endpoint: '${server.url}' }`)
    .replace('--region my-kualalumpur-1', `--endpoint ${server.url}`)
  if (local === code) throw new Error(`The ${label} sample of ${operation} names no address to replace.`)
  return local
}

async function run(label: Sample['label'], all: (tokens: Map<SampleWorld, string>) => Promise<string>): Promise<void> {
  const tokens = new Map(await Promise.all(worlds.map(async world => [world, await world.begin()] as const)))
  const complaints = await all(tokens)
  outcomes.set(label, {
    answered: new Map(worlds.map(({ operation, answered }) => [operation, [...answered]])),
    complaints,
  })
}

/** All in one script; curl is told to be quiet about its progress, and is otherwise as it is. */
async function runCurl(tokens: Map<SampleWorld, string>): Promise<string> {
  const each = worlds.map(world => `TOKEN='${tokens.get(world)}'\n${source(world, 'curl')}\n`)
  const quiet = `curl() { command curl -sS --max-time 5 "$@"; }\n`
  return (await installed.script(quiet + each.join('\n'), user)).complaints
}

/** All in one process, as modules of somebody who has installed the package. */
async function runTypescript(): Promise<string> {
  const codes = Object.fromEntries(worlds.map(world => [world.operation, source(world, 'TypeScript')]))
  return (await installed.modules(codes, { ...key, SWR_PASSWORD: sampleUser.password })).complaints
}

/** A shell reads the words of each command; the commands themselves run here. */
async function runCommands(): Promise<string> {
  const npx = `npx() { printf '%s\\0' "$@"; printf '\\n\\0'; }\n`
  const { output } = await installed.script(npx + worlds.map(world => source(world, 'Command line')).join('\n'), {})
  const commands = output
    .split('\n\0')
    .filter(Boolean)
    .map(words => words.split('\0').slice(0, -1))
  const said: string[] = []
  for (const [name, verb, ...args] of commands) {
    expect([name, verb]).toEqual(['huaweicloud-swr', 'call'])
    await runCall(args, {
      env: { ...key, ...user },
      print: () => {},
      complain: text => said.push(`${args[0]}: ${text}`),
      stdin: async () => '',
    })
  }
  return said.join('\n')
}

describe.each(['curl', 'TypeScript', 'Command line'] as const)('The %s sample', label => {
  const skipped = label === 'curl' && !curl
  const why = skipped ? ' (not run: this machine has no curl)' : ''

  it.skipIf(skipped).each(worldNames())(`of %s gets the good answer that the contract promises${why}`, operation => {
    const { responses } = entryOf(contract, operation).operation
    const good = Object.keys(responses).filter(status => status.startsWith('2'))
    expect(good).toHaveLength(1)
    expect(outcomes.get(label)?.answered.get(operation), outcomes.get(label)?.complaints).toEqual([`${operation} ${good[0]}`])
  })

  it.skipIf(skipped)(`runs without a complaint${why}`, () => {
    expect(outcomes.get(label)?.complaints).toBe('')
  })
})

function worldNames(): OperationId[] {
  const paths = Object.values(contract.paths).flatMap(item => Object.values(item))
  return paths.flatMap(operation => (operation && 'operationId' in operation ? [operation.operationId as OperationId] : []))
}

describe('Samples', () => {
  it('are added to every operation of a copy of the document', () => {
    const before = JSON.stringify(contract)
    const document = withSamples(contract)
    expect(JSON.stringify(contract)).toBe(before)
    for (const operation of worldNames()) {
      const samples = Reflect.get(entryOf(document, operation).operation, 'x-codeSamples') as Sample[]
      expect(samples.map(({ label }) => label)).toEqual(['curl', 'TypeScript', 'Command line'])
    }
  })

  it('hold no secret but variables, and fit into a column', () => {
    const sources = worldNames().flatMap(operation => samplesOf(contract, operation).map(({ source }) => source))
    expect(sources.join('\n')).not.toMatch(/not-a-real-password|SANDBOXDEMOAK/)
    for (const text of sources) expect(text.split('\n').length).toBeLessThan(30)
    expect(sources.flatMap(text => text.split('\n')).filter(line => line.length > 150)).toEqual([])
  })
})
