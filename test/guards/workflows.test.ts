import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, parseDocument } from 'yaml'
import manifest from '../../package.json' with { type: 'json' }
import { root } from '../support/contract.js'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
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

/** The permissions of jobs that do more than read the repository. */
const jobPermissions: Readonly<Record<string, Record<string, string>>> = {
  'docs.yml deploy': { pages: 'write', 'id-token': 'write' },
  'release.yml publish': { 'id-token': 'write' },
}

/** The allowed commands: npm scripts with plain arguments, and these. */
const commands = [
  /^npm test$/,
  /^npm run [\w:-]+(?: --(?: (?:[a-z]+|--[a-z-]+|"\$[A-Z_]+"))+)?$/,
  /^npm ci --ignore-scripts$/,
  /^npm audit --omit=dev$/,
  /^npm pack --pack-destination dist$/,
  /^npm publish "\.\/package\/huaweicloud-swr-\$\{TAG#v\}\.tgz" --provenance --access public --ignore-scripts$/,
  /^npx vitest run(?: test\/[a-z]+)+$/,
  /^bash \.ci\/(?:run|nightly)$/,
  /^echo "[^"$`\\]*" >> "\$GITHUB_STEP_SUMMARY"$/,
]

const folder = join(root, '.github/workflows')
const files = readdirSync(folder)
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const workflow = (name: string): Workflow => parse(read(name))
const stepsOf = (name: string): Step[] => Object.values(workflow(name).jobs).flatMap(({ steps }) => steps)
const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts

describe.each(files)('%s', name => {
  it('is valid YAML without warnings', () => {
    const { errors, warnings } = parseDocument(read(name), { uniqueKeys: true })
    expect([...errors, ...warnings]).toEqual([])
  })

  it('runs existing npm scripts and a few other commands', () => {
    // Untrusted input, such as the name of a branch, reaches a shell only through its environment.
    for (const run of stepsOf(name).flatMap(({ run }) => run ?? [])) {
      expect(
        commands.some(command => command.test(run)),
        run,
      ).toBe(true)
      const script = /^npm run ([\w:-]+)/.exec(run)?.[1]
      if (script !== undefined) expect(Object.keys(scripts), run).toContain(script)
    }
  })

  it('pins actions by commit and notes their version', () => {
    const uses = read(name).match(/^.*\buses:.*$/gm) ?? []
    expect(uses).toHaveLength(stepsOf(name).filter(({ uses }) => uses !== undefined).length)
    for (const line of uses) expect(line).toMatch(/^[ -]+uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('has read permission except in known jobs, and a timeout', () => {
    const { permissions, jobs } = workflow(name)
    expect(permissions).toEqual({ contents: 'read' })
    for (const [job, { permissions, 'timeout-minutes': minutes }] of Object.entries(jobs)) {
      expect(permissions, job).toEqual(jobPermissions[`${name} ${job}`])
      expect(minutes).toBeGreaterThan(0)
    }
  })

  it('installs no packages in a job with more than read permission', () => {
    for (const { permissions, steps } of Object.values(workflow(name).jobs))
      if (permissions) expect(steps.filter(({ run = '' }) => /^npm (?:ci|run|test)/.test(run))).toEqual([])
  })

  it('passes secrets to single steps only', () => {
    const { env, jobs } = workflow(name)
    expect(JSON.stringify(env ?? {})).not.toContain('secrets')
    // Whether a secret exists may be known.
    const environments = Object.values(jobs).flatMap(({ env }) => Object.values(env ?? {}))
    for (const value of environments) expect(value.replaceAll(/secrets\.\w+ != ''/g, '')).not.toContain('secrets')
  })
})

/** The commands that each workflow must run. */
const requiredCommands: Readonly<Record<string, readonly string[]>> = {
  'ci.yml': ['npm test', 'bash .ci/run', 'npm run size', 'npm audit --omit=dev', 'npx vitest run test/auth'],
  'contract-diff.yml': ['npm run diff'],
  'docs.yml': ['npm run docs'],
  'nightly.yml': ['bash .ci/nightly'],
  'nightly-verify.yml': ['npm run cli -- verify'],
  'release.yml': ['npm test', 'npm run test:scripts', 'npm run test:package', 'npm pack', 'npm publish'],
}

it.each(Object.entries(requiredCommands))('%s runs its commands', (name, expected) => {
  const found = stepsOf(name).flatMap(({ run }) => run ?? [])
  for (const command of expected)
    expect(
      found.some(run => run === command || run.startsWith(`${command} `)),
      command,
    ).toBe(true)
})

it('tests the oldest supported Node and all later major versions in use', () => {
  const [oldest] = /\d+\.\d+/.exec(manifest.engines.node) ?? []
  const { test, suites } = workflow('ci.yml').jobs
  const inSuites = suites?.steps.flatMap(step => step.with?.['node-version'] ?? [])
  expect([...(test?.strategy?.matrix.node ?? []), ...(inSuites ?? [])].sort()).toEqual([oldest, '22', '24', 'current'])
})

it('verifies the service every night, read-only', () => {
  const verify = stepsOf('nightly-verify.yml').flatMap(({ run }) => run ?? [])
  expect(verify.join()).not.toContain('--allow-writes')
  expect(read('nightly-verify.yml')).toMatch(/^ +- cron: /m)
})

it('lists permissions of existing jobs only', () => {
  const jobs = files.flatMap(name => Object.keys(workflow(name).jobs).map(job => `${name} ${job}`))
  expect(jobs).toEqual(expect.arrayContaining(Object.keys(jobPermissions)))
})

it('keeps npm packages and actions up to date', () => {
  const { updates } = parse(readFileSync(join(root, '.github/dependabot.yml'), 'utf8'))
  expect(updates.map((update: { 'package-ecosystem': string }) => update['package-ecosystem'])).toEqual([
    'npm',
    'github-actions',
  ])
})

it('runs every suite either in .ci/run or in .ci/nightly', () => {
  const lists = ['run', 'nightly'].map(name => readFileSync(join(root, '.ci', name), 'utf8'))
  for (const suite of Object.keys(scripts).filter(name => name.startsWith('test:'))) {
    const isNamed = new RegExp(`\\b${suite}\\b`)
    expect(
      lists.filter(list => isNamed.test(list)),
      suite,
    ).toHaveLength(1)
  }
})
