import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ContractCopy, copyContract } from '../support/contract-copy.js'

let bench: ContractCopy
beforeAll(() => {
  bench = copyContract('@redocly')
  const git = (...args: string[]) => execFileSync('git', args, { cwd: bench.path('.') })
  git('init', '--quiet')
  git('add', 'generated/openapi.yaml')
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message', 'Begin')
})
afterAll(() => bench[Symbol.dispose]())

it.each(['scripts/docs.ts', 'scripts/start.ts', 'scripts/generate.ts', 'scripts/generate.ts --check', 'scripts/diff.ts HEAD'])(
  '%s reports in one line that Redocly is not installed',
  async line => {
    const [script = '', ...args] = line.split(' ')
    const { status, output } = await bench.run(script, ...args)
    expect(status).toBe(1)
    const lines = output.trim().split('\n')
    expect(lines.filter(line => !line.startsWith('Building '))).toEqual(["Redocly isn't installed. Run: npm ci"])
  },
)
