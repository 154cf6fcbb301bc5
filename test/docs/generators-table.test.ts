import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pages, withMatrix } from '../consumers/support/matrix.js'
import { readResults } from '../consumers/support/results.js'
import { root } from '../support/contract.js'

it.each(pages)('The matrix in $file has the results of `npm run test:consumers`', page => {
  const text = readFileSync(join(root, page.file), 'utf8')
  expect(text).toContain('<!-- tools -->')
  expect(text).toBe(withMatrix(text, page, readResults()))
})

it('The results are those of the versions that the tests install', () => {
  const folder = join(root, 'test/consumers')
  const names = readdirSync(folder).filter(name => name.endsWith('.test.ts'))
  const tests = names.map(name => readFileSync(join(folder, name), 'utf8')).join('\n')
  for (const { name, version } of readResults()) {
    expect(tests).toContain(`'${name}'`)
    expect(tests).toContain(version)
  }
})
