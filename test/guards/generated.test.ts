import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../support/contract.js'

it('generated/README.md lists every generated file with its content and its reader', () => {
  const rows = [...readFileSync(join(root, 'generated/README.md'), 'utf8').matchAll(/^\| `([^`]+)` \| (.+) \| (.+) \|$/gm)]
  const files = readdirSync(join(root, 'generated')).filter(name => name !== 'README.md')
  expect(rows.map(([, file]) => file).sort()).toEqual(files.sort())
})
