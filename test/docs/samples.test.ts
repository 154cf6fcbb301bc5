import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OperationId } from '../../generated/operations.js'
import { type Sample, samplesOf } from '../../scripts/docs/code/samples.js'
import { runCallCommand } from '../../src/cli/call.js'
import { findOperation } from '../../src/openapi/document.js'
import { contract } from '../support/contract.js'
import { hasCommand, type InstalledPackage, installPackage } from '../support/run-guides.js'
import { type SampleFixture, sampleUser, startSampleFixtures } from '../support/sample-fixtures.js'
import { demoKey } from '../support/sandbox.js'

const curl = await hasCommand('curl')
const key = { HUAWEICLOUD_SDK_AK: demoKey.accessKeyId, HUAWEICLOUD_SDK_SK: demoKey.secretAccessKey }
const user = {
  SWR_USERNAME: sampleUser.name,
  SWR_PASSWORD: sampleUser.password,
  SWR_DOMAIN: 'demo',
  SWR_PROJECT: 'my-kualalumpur-1',
}

let installedPackage: InstalledPackage
let fixtures: SampleFixture[]
/** The responses and the error output of the samples, by sample language. */
const outcomes = new Map<Sample['label'], { responses: Map<OperationId, string[]>; stderr: string }>()

beforeAll(async () => {
  ;[installedPackage, fixtures] = await Promise.all([installPackage(), startSampleFixtures()])
  if (curl) await run('curl', runCurl)
  await run('TypeScript', runTypescript)
  await run('Command line', runCommands)
})
afterAll(async () => {
  installedPackage?.[Symbol.dispose]()
  await Promise.all((fixtures ?? []).map(({ server }) => server.close()))
})

/** Returns the code of a sample, with the URL of a fixture in place of the service's. */
function localSource({ operation, server }: SampleFixture, label: Sample['label']): string {
  const code = samplesOf(contract, operation).find(sample => sample.label === label)?.source ?? ''
  const local = code
    .replaceAll(/https:\/\/(?:swr-api|iam)\.my-kualalumpur-1\.myhuaweicloud\.com/g, server.url)
    .replace("{ region: 'my-kualalumpur-1' }", `{ endpoint: '${server.url}' }`)
    .replace('--region my-kualalumpur-1', `--endpoint ${server.url}`)
  if (local === code) throw new Error(`The ${label} sample of ${operation} doesn't contain a URL to replace.`)
  return local
}

async function run(label: Sample['label'], all: (tokens: Map<SampleFixture, string>) => Promise<string>): Promise<void> {
  const tokens = new Map(await Promise.all(fixtures.map(async fixture => [fixture, await fixture.reset()] as const)))
  const stderr = await all(tokens)
  outcomes.set(label, {
    responses: new Map(fixtures.map(({ operation, responses }) => [operation, [...responses]])),
    stderr,
  })
}

/** Runs all curl samples in one script, without curl's progress output. */
async function runCurl(tokens: Map<SampleFixture, string>): Promise<string> {
  const each = fixtures.map(fixture => `TOKEN='${tokens.get(fixture)}'\n${localSource(fixture, 'curl')}\n`)
  const quiet = `curl() { command curl -sS --max-time 5 "$@"; }\n`
  return (await installedPackage.runScript(quiet + each.join('\n'), user)).stderr
}

/** Runs all TypeScript samples in one process, with the package installed. */
async function runTypescript(): Promise<string> {
  const codes = Object.fromEntries(fixtures.map(fixture => [fixture.operation, localSource(fixture, 'TypeScript')]))
  return (await installedPackage.runModules(codes, { ...key, SWR_PASSWORD: sampleUser.password })).stderr
}

/** Parses the commands in a shell and runs them in this process. */
async function runCommands(): Promise<string> {
  const npx = `npx() { printf '%s\\0' "$@"; printf '\\n\\0'; }\n`
  const { stdout } = await installedPackage.runScript(
    npx + fixtures.map(fixture => localSource(fixture, 'Command line')).join('\n'),
    {},
  )
  const commands = stdout
    .split('\n\0')
    .filter(Boolean)
    .map(words => words.split('\0').slice(0, -1))
  const errors: string[] = []
  for (const [name, verb, ...args] of commands) {
    expect([name, verb]).toEqual(['huaweicloud-swr', 'call'])
    await runCallCommand(args, {
      env: { ...key, ...user },
      print: () => {},
      printError: text => errors.push(`${args[0]}: ${text}`),
      readStdin: async () => '',
    })
  }
  return errors.join('\n')
}

describe.each(['curl', 'TypeScript', 'Command line'] as const)('The %s sample', label => {
  const skipped = label === 'curl' && !curl
  const skipNote = skipped ? ' (skipped: curl is not installed)' : ''

  it.skipIf(skipped).each(operationIds())(`of %s returns the documented success response${skipNote}`, operation => {
    const { responses } = findOperation(contract, operation).operation
    const success = Object.keys(responses).filter(status => status.startsWith('2'))
    expect(success).toHaveLength(1)
    expect(outcomes.get(label)?.responses.get(operation), outcomes.get(label)?.stderr).toEqual([`${operation} ${success[0]}`])
  })

  it.skipIf(skipped)(`writes nothing to stderr${skipNote}`, () => {
    expect(outcomes.get(label)?.stderr).toBe('')
  })
})

function operationIds(): OperationId[] {
  const paths = Object.values(contract.paths).flatMap(item => Object.values(item))
  return paths.flatMap(operation => (operation && 'operationId' in operation ? [operation.operationId] : []))
}

describe('Samples', () => {
  it.each(operationIds())('of %s exist in six languages', operation => {
    const labels = samplesOf(contract, operation).map(({ label }) => label)
    expect(labels).toEqual(['curl', 'TypeScript', 'Command line', 'Python', 'Go', 'Java'])
  })

  it('contain no secrets and fit into a column', () => {
    const sources = operationIds().flatMap(operation => samplesOf(contract, operation).map(({ source }) => source))
    expect(sources.join('\n')).not.toMatch(/not-a-real-password|SANDBOXDEMOAK/)
    for (const text of sources) expect(text.split('\n').length).toBeLessThan(30)
    expect(sources.flatMap(text => text.split('\n')).filter(line => line.length > 150)).toEqual([])
  })
})
