import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { root } from '../support/contract.js'
import { project } from './support/project.js'

/** Returns the rows of the table of entries: the import names and the supported runtime. */
const rows = (file: string): { names: string[]; runs: string }[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^\| (`huaweicloud-swr[^|]*) \| [^|]+ \| ([^|]*)\|$/gm)].map(
    ([, names = '', runs = '']) => ({ names: names.match(/[^`、, ]+/g) ?? [], runs: runs.trim() }),
  )

/** Returns whether a bundler can bundle an entry for browsers. */
async function bundles(name: string, folder: string): Promise<boolean> {
  const stdin = { contents: `export * from ${JSON.stringify(name)}`, resolveDir: folder }
  const options = { bundle: true, format: 'esm', platform: 'browser', write: false, logLevel: 'silent' } as const
  return build({ stdin, ...options }).then(
    () => true,
    () => false,
  )
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', file => {
  it('lists every entry of the package', () => {
    const listed = rows(file).flatMap(({ names }) => names)
    const entries = Object.keys(manifest.exports).filter(entry => entry !== './package.json')
    expect(listed.sort()).toEqual(entries.map(entry => entry.replace(/^\./, manifest.name)).sort())
  })

  it('states where each entry runs', async () => {
    const folder = project('entries', {})
    const programs = rows(file).filter(({ runs }) => runs !== '')
    expect(programs).toHaveLength(9)
    for (const { names, runs } of programs)
      for (const name of names) expect(await bundles(name, folder), name).toBe(runs !== 'Node')
  })
})
