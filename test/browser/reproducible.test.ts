import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildSite, docsFolder } from '../../scripts/docs.js'
import { root } from '../support/contract.js'

it('Another build of the site is the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'swr-site-'))
  await buildSite(root, folder)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => statSync(join(folder, path)).isFile())
  expect(files.length).toBeGreaterThan(600)
  const read = (parent: string, path: string): string => readFileSync(join(parent, path), 'utf8')
  expect(files.filter(path => read(folder, path) !== read(join(root, docsFolder), path))).toEqual([])
  rmSync(folder, { recursive: true })
}, 600_000)
