import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildSite } from '../../scripts/docs.js'
import { root } from '../support/contract.js'

it('Two builds of the documentation are the same', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'swr-site-'))
  const build = async (name: string): Promise<string> => {
    const folder = join(parent, name)
    await buildSite(root, folder)
    return folder
  }
  const [first, second] = [await build('first'), await build('second')]
  const files = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(path => statSync(join(folder, path)).isFile())
      .sort()
  expect(files(second)).toEqual(files(first))
  expect(files(first).length).toBeGreaterThan(100)
  const differing = files(first).filter(path => !readFileSync(join(first, path)).equals(readFileSync(join(second, path))))
  expect(differing).toEqual([])
  rmSync(parent, { recursive: true })
}, 600_000)
