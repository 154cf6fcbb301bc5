import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../support/contract.js'

const readme = readFileSync(join(root, 'generated/README.md'), 'utf8')
const files = readdirSync(join(root, 'generated')).filter(name => name !== 'README.md')

it('generated/README.md lists every generated file with its content and its reader', () => {
  const rows = [...readme.matchAll(/^\| `([^`]+)` \| (.+) \| (.+) \|$/gm)]
  expect(rows.map(([, file]) => file).sort()).toEqual(files.sort())
})

it('generated/README.md names a use of each document, and which of them the package exports', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, unknown> }
  const [, table = ''] = /^\| purpose \| file \|\n((?:\|.*\n)+)/m.exec(readme) ?? []
  for (const file of files.filter(name => name.startsWith('openapi'))) {
    expect(table).toContain(`\`${file}\``)
    const row = table.split('\n').find(line => line.includes(`\`${file}\``)) ?? ''
    expect(row.includes('in the repository only') && file.endsWith('.yaml'), file).toBe(!(`./${file}` in exports))
  }
})
