import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { FolderBlobs, type SandboxOptions } from '../../src/sandbox/index.js'
import { installed, outcomeOf } from '../registry-clients/support/programs.js'
import { credentialsOf, startRegistry } from '../registry-clients/support/registry-server.js'
import { root } from '../support/contract.js'

const module = 'github.com/opencontainers/distribution-spec/conformance'
const [olderVersion, version] = ['v0.0.0-20231101194043-f2182352d4cc', 'v0.0.0-20260831232431-97274622c111']
const folder = join(root, 'dist/conformance')
const go = installed('go', ['version'])
const [username = '', password = ''] = credentialsOf('demo/admin').split(':')

/** Builds a version of the suite, unless that has been done before. The older one is a package of tests. */
function suite(version: string): string {
  const program = join(folder, version, version === olderVersion ? 'suite.test' : 'conformance')
  if (existsSync(program)) return program
  const cwd = join(folder, version)
  mkdirSync(cwd, { recursive: true })
  const run = (...args: readonly string[]) =>
    execFileSync('go', args, { cwd, env: { ...process.env, GOBIN: cwd, GOFLAGS: '-mod=mod' }, stdio: 'pipe' })
  if (version !== olderVersion) run('install', `${module}@${version}`)
  else {
    writeFileSync(join(cwd, 'go.mod'), 'module conformance\n')
    run('get', `${module}@${version}`)
    run('test', '-c', '-o', program, module)
  }
  return program
}

/** Starts a registry, and returns the environment that both versions of the suite read. */
async function environmentOf(options: SandboxOptions): Promise<Record<string, string>> {
  const { host, folder } = await startRegistry({ ...options, seed: { namespaces: [{ namespace: 'conformance' }] } })
  const [first, second] = ['conformance/one', 'conformance/two']
  const tests = ['PULL', 'PUSH', 'CONTENT_DISCOVERY', 'CONTENT_MANAGEMENT'].map(name => [`OCI_TEST_${name}`, '1'])
  return {
    ...Object.fromEntries(tests),
    OCI_ROOT_URL: `http://${host}`,
    OCI_NAMESPACE: first,
    OCI_CROSSMOUNT_NAMESPACE: second,
    OCI_REPORT_DIR: folder,
    OCI_REGISTRY: host,
    OCI_TLS: 'disabled',
    OCI_REPO1: first,
    OCI_REPO2: second,
    OCI_USERNAME: username,
    OCI_PASSWORD: password,
    OCI_RESULTS_DIR: join(folder, 'results'),
    // A token for one repository would make mounts degrade to uploads.
    OCI_CACHE_AUTH: 'false',
  }
}

function folderOptions(): SandboxOptions {
  const layers = mkdtempSync(join(tmpdir(), 'swr-layers-'))
  onTestFinished(() => rmSync(layers, { recursive: true }))
  return { registry: { blobs: new FolderBlobs(layers) } }
}

/** The content that the service rejects: indexes, artifacts and referrers. */
const unsupportedByService = {
  OCI_API_REFERRER: 'false',
  OCI_DATA_INDEX: 'false',
  OCI_DATA_INDEX_LIST: 'false',
  OCI_DATA_ARTIFACT: 'false',
  OCI_DATA_ARTIFACT_LIST: 'false',
  OCI_DATA_SUBJECT: 'false',
  OCI_DATA_SUBJECT_LIST: 'false',
  OCI_DATA_SUBJECT_MISSING: 'false',
  OCI_DATA_CUSTOM_FIELDS: 'false',
  OCI_DATA_SHA512: 'false',
}

const stores: [string, () => SandboxOptions][] = [
  ['memory', () => ({})],
  ['a folder', folderOptions],
]

describe.skipIf(go.missing)(`The conformance suite of 2026 (${go.missing || version})`, () => {
  const count = (output: string, status: string): number =>
    Number(new RegExp(`^ +${status}\\.*: +(\\d+)$`, 'm').exec(output)?.[1])

  it.each(stores)('finds no failure with ociIndexes and layers in %s, and no degraded mount', async (_, store) => {
    const env = await environmentOf({ ociIndexes: true, ...store() })
    const { output } = await outcomeOf(suite(version), [], env)
    expect([count(output, 'FAIL'), count(output, 'Error')], output.slice(-3000)).toEqual([0, 0])
    expect(count(output, 'Pass')).toBeGreaterThan(800)
    expect(output).toMatch(/Blob mount\.+: +Pass/)
  })

  it('finds no failure in what the service accepts', async () => {
    const env = await environmentOf({})
    const { output } = await outcomeOf(suite(version), [], { ...env, ...unsupportedByService })
    expect([count(output, 'FAIL'), count(output, 'Error')], output.slice(-3000)).toEqual([0, 0])
    expect(count(output, 'Pass')).toBeGreaterThan(200)
  })
})

describe.skipIf(go.missing)(`The conformance suite of 2023 (${go.missing || olderVersion})`, () => {
  const results = async (options: SandboxOptions) => {
    const env = await environmentOf(options)
    const { output } = await outcomeOf(suite(olderVersion), [], env)
    const report = readFileSync(join(env.OCI_REPORT_DIR ?? '', 'junit.xml'), 'utf8')
    const counts = /(\d+) Passed.*?(\d+) Failed.*?(\d+) Skipped/.exec(output) ?? []
    const failed = [...report.matchAll(/<testcase name="([^"]*)"[^>]*status="failed"/g)].map(([, name = '']) => name)
    return { counts: counts.slice(1).map(Number), failed }
  }

  it.each(stores)('finds no failure with ociIndexes and layers in %s', async (_, store) => {
    expect(await results({ ociIndexes: true, ...store() })).toEqual({ counts: [74, 0, 5], failed: [] })
  })

  it('fails otherwise only for content that the service rejects', async () => {
    const { counts, failed } = await results({})
    expect(failed.map(name => name.replace(/^.*(?:Setup|\(listing references\)) /, ''))).toEqual([
      'References setup',
      'GET request to nonexistent blob should result in empty 200 response',
      'GET request to existing blob should yield 200',
      'GET request to existing blob with filter should yield 200',
    ])
    expect(counts).toEqual([70, 4, 5])
  })
})
