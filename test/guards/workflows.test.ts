import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { root } from '../support/contract.js'

interface Step {
  uses?: string
  run?: string
}
interface Workflow {
  permissions?: Record<string, string>
  jobs: Record<string, { steps: Step[]; 'timeout-minutes'?: number }>
}

const folder = join(root, '.github/workflows')
const files = readdirSync(folder)
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const stepsOf = (name: string): Step[] => Object.values((parse(read(name)) as Workflow).jobs).flatMap(({ steps }) => steps)
const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts

describe.each(files)('%s', name => {
  it('is YAML without errors and warnings', () => {
    const { errors, warnings } = parseDocument(read(name), { uniqueKeys: true })
    expect([...errors, ...warnings]).toEqual([])
  })

  it('runs npm scripts that exist, and little else', () => {
    for (const { run } of stepsOf(name)) {
      if (run === undefined) continue
      const script = /^npm run ([\w:-]+)/.exec(run)?.[1] ?? (run === 'npm test' ? 'test' : undefined)
      if (script !== undefined) expect(Object.keys(scripts), run).toContain(script)
      else expect(run).toMatch(/^(?:npm ci|npm publish|echo "[^"]*" >> "\$GITHUB_STEP_SUMMARY")$/)
      // What a stranger may choose, such as the name of a branch, reaches a shell only through its environment.
      expect(run).not.toContain('${{')
    }
  })

  it("uses GitHub's own actions by a major tag, and others by a commit", () => {
    for (const { uses } of stepsOf(name)) if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$|@[0-9a-f]{40}$/)
  })

  it('may only read, unless a job says why not, and ends some day', () => {
    const { permissions, jobs } = parse(read(name)) as Workflow
    expect(permissions).toEqual({ contents: 'read' })
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0)
  })
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
