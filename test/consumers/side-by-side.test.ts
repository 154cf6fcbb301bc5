import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Missing } from '../support/cache.js'
import { root } from '../support/contract.js'
import { typeErrors } from '../support/guide-types.js'
import { npmPackages } from './support/packages.js'
import { compileTypeScript } from './support/typescript.js'

const others = { octokit: '5.0.5', openai: '7.59.0', '@aws-sdk/client-ecr': '3.1169.0' }
const page = await readFile(join(root, 'test/consumers/side-by-side.md'), 'utf8')

/** The code of each client, by task. */
const sections = page
  .split(/^## /m)
  .slice(1)
  .map(section => ({
    task: section.slice(0, section.indexOf('\n')),
    code: new Map([...section.matchAll(/^```ts (\S+)\n([\s\S]*?)^```/gm)].map(([, client = '', code = '']) => [client, code])),
  }))
const tasks = sections.filter(({ task }) => task !== 'Setup')
const programOf = (client: string): string => sections.map(({ code }) => code.get(client)).join('\n')

describe('Six tasks in four clients', () => {
  it('has every task in every client', () => {
    expect(tasks).toHaveLength(6)
    for (const { task, code } of sections) expect([...code.keys()], task).toEqual(['huaweicloud-swr', ...Object.keys(others)])
  })

  it.each(tasks)('is never longest with this client, in lines or characters: $task', ({ code }) => {
    const lengths = (measure: (code: string) => number): { ours: number; theirs: number[] } => {
      const [ours = Number.NaN, ...theirs] = [...code.values()].map(measure)
      return { ours, theirs }
    }
    for (const { ours, theirs } of [lengths(code => code.split('\n').length), lengths(code => code.length)])
      expect(ours).toBeLessThanOrEqual(Math.max(...theirs))
  })

  it('compiles with this client', () => {
    expect(typeErrors({ 'huaweicloud-swr': programOf('huaweicloud-swr') })).toEqual([])
  })

  it.for(Object.entries(others))('compiles with %s %s', async ([client, version], { skip }) => {
    let folder: string
    try {
      folder = await npmPackages(client.replaceAll('/', '-'), [`${client}@${version}`])
    } catch (error) {
      if (!(error instanceof Missing)) throw error
      return skip(error.message)
    }
    const work = await mkdtemp(join(folder, 'work-'))
    try {
      await writeFile(join(work, 'tasks.ts'), programOf(client))
      await compileTypeScript(work, 'tasks.ts')
    } finally {
      await rm(work, { recursive: true, force: true })
    }
  })
})
