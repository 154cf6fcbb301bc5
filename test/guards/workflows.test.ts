import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, parseDocument } from 'yaml'
import manifest from '../../package.json' with { type: 'json' }
import { root } from '../support/contract.js'

interface Step {
  uses?: string
  run?: string
}
interface Job {
  steps: Step[]
  permissions?: Record<string, string>
  env?: Record<string, string>
  'timeout-minutes'?: number
  strategy?: { matrix: { node: string[] } }
}
interface Workflow {
  permissions?: Record<string, string>
  env?: unknown
  jobs: Record<string, Job>
}

/** What jobs may do besides reading the repository; the others have no say of their own. */
const rights: Readonly<Record<string, Record<string, string>>> = {
  'docs.yml deploy': { pages: 'write', 'id-token': 'write' },
  'release.yml publish': { 'id-token': 'write' },
}

/** The whole of every command: an npm script with plain arguments, or one of these. */
const commands = [
  /^npm test$/,
  /^npm run [\w:-]+(?: --(?: (?:--[a-z-]+|"\$[A-Z_]+"))+)?$/,
  /^npm ci --ignore-scripts$/,
  /^npm publish \.\/package\/\*\.tgz --provenance --access public --ignore-scripts$/,
  /^echo "[^"$`\\]*" >> "\$GITHUB_STEP_SUMMARY"$/,
]

const folder = join(root, '.github/workflows')
const files = readdirSync(folder)
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const workflow = (name: string): Workflow => parse(read(name))
const stepsOf = (name: string): Step[] => Object.values(workflow(name).jobs).flatMap(({ steps }) => steps)
const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts

describe.each(files)('%s', name => {
  it('is YAML without errors and warnings', () => {
    const { errors, warnings } = parseDocument(read(name), { uniqueKeys: true })
    expect([...errors, ...warnings]).toEqual([])
  })

  it('runs npm scripts that exist, and little else', () => {
    // What a stranger may choose, such as the name of a branch, reaches a shell only through its environment.
    for (const run of stepsOf(name).flatMap(({ run }) => run ?? [])) {
      expect(
        commands.some(command => command.test(run)),
        run,
      ).toBe(true)
      const script = /^npm run ([\w:-]+)/.exec(run)?.[1] ?? 'test'
      expect(Object.keys(scripts), run).toContain(script)
    }
  })

  it('uses actions by a commit, and says their version', () => {
    const uses = read(name).match(/^.*\buses:.*$/gm) ?? []
    expect(uses).toHaveLength(stepsOf(name).filter(({ uses }) => uses !== undefined).length)
    for (const line of uses) expect(line).toMatch(/^[ -]+uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('may only read, but for the jobs that are known, and ends some day', () => {
    const { permissions, jobs } = workflow(name)
    expect(permissions).toEqual({ contents: 'read' })
    for (const [job, { permissions, 'timeout-minutes': minutes }] of Object.entries(jobs)) {
      expect(permissions, job).toEqual(rights[`${name} ${job}`])
      expect(minutes).toBeGreaterThan(0)
    }
  })

  it('installs nothing where a job may do more than read', () => {
    for (const { permissions, steps } of Object.values(workflow(name).jobs))
      if (permissions) expect(steps.filter(({ run = '' }) => /^npm (?:ci|run|test)/.test(run))).toEqual([])
  })

  it('gives secrets to single steps alone', () => {
    const { env, jobs } = workflow(name)
    expect(JSON.stringify(env ?? {})).not.toContain('secrets')
    // Whether there are any is no secret.
    const given = Object.values(jobs).flatMap(({ env }) => Object.values(env ?? {}))
    for (const value of given) expect(value.replaceAll(/secrets\.\w+ != ''/g, '')).not.toContain('secrets')
  })
})

/** What the workflows are there for. */
const runs: Readonly<Record<string, readonly string[]>> = {
  'ci.yml': ['npm test', 'npm run size', 'npm run unused', 'npm run audit', 'npm run test:client'],
  'contract-diff.yml': ['npm run diff'],
  'docs.yml': ['npm run docs'],
  'nightly-verify.yml': ['npm run verify'],
  'release.yml': [
    'npm run check:tag',
    'npm test',
    'npm run test:scripts',
    'npm run test:package',
    'npm run pack:dist',
    'npm publish',
  ],
}

it.each(Object.entries(runs))('%s does what it is there for', (name, wanted) => {
  const found = stepsOf(name).flatMap(({ run }) => run ?? [])
  for (const command of wanted)
    expect(
      found.some(run => run === command || run.startsWith(`${command} `)),
      command,
    ).toBe(true)
})

it('tests on the oldest Node that is promised, and on every later one that is in use', () => {
  const [oldest] = /\d+\.\d+/.exec(manifest.engines.node) ?? []
  expect(workflow('ci.yml').jobs.test?.strategy?.matrix.node).toEqual([oldest, '22', '24', 'current'])
})

it('reads only, every night', () => {
  const verify = stepsOf('nightly-verify.yml').flatMap(({ run }) => run ?? [])
  expect(verify.join()).not.toContain('--allow-writes')
  expect(read('nightly-verify.yml')).toMatch(/^ +- cron: /m)
})

it('knows no job that is gone', () => {
  const jobs = files.flatMap(name => Object.keys(workflow(name).jobs).map(job => `${name} ${job}`))
  expect(jobs).toEqual(expect.arrayContaining(Object.keys(rights)))
})

it('keeps dependencies of npm and of workflows up to date', () => {
  const { updates } = parse(readFileSync(join(root, '.github/dependabot.yml'), 'utf8'))
  expect(updates.map((update: { 'package-ecosystem': string }) => update['package-ecosystem'])).toEqual([
    'npm',
    'github-actions',
  ])
})

it('runs every suite that has a configuration of its own, here as there', () => {
  const suites = Object.keys(scripts).filter(name => /^vitest run --config /.test(scripts[name] ?? ''))
  const configurations = readdirSync(root).filter(name => /^vitest\.\w+\.config\.ts$/.test(name))
  expect(suites).toHaveLength(configurations.length)
  const here = readFileSync(join(root, '.ci/run'), 'utf8')
  const there = stepsOf('ci.yml').map(({ run }) => run)
  for (const suite of suites) {
    expect(there).toContain(`npm run ${suite}`)
    expect(here).toMatch(new RegExp(`^for suite in .*\\b${suite}\\b`, 'm'))
    expect(here).toContain(`"vitest-${suite.slice('test:'.length)}.json"`)
  }
})
