import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pages, withMatrix } from '../consumers/support/matrix.js'
import { readResults } from '../consumers/support/results.js'
import { root } from '../support/contract.js'
import { readGuides } from '../support/guides.js'

it.each(pages)('The matrix in $file has the results of `npm run test:consumers`', page => {
  const text = readFileSync(join(root, page.file), 'utf8')
  expect(text).toContain('<!-- tools -->')
  expect(text).toBe(withMatrix(text, page, readResults()))
})

const folder = join(root, 'test/consumers')
const tests = readdirSync(folder)
  .filter(name => name.endsWith('.test.ts'))
  .map(name => readFileSync(join(folder, name), 'utf8'))
  .join('\n')

it.each(['generators.md', 'generators.zh-CN.md'])('Every line of code in %s is in a test that runs it', name => {
  const blocks = readGuides().find(page => page.name === name)?.blocks ?? []
  const lines = blocks.flatMap(({ code }) => code.split('\n')).map(line => line.trim())
  expect(lines.length).toBeGreaterThan(20)
  expect(lines.filter(line => !tests.includes(line))).toEqual([])
})

it('The results are those of the versions that the tests install', () => {
  for (const { name, version } of readResults()) {
    expect(tests).toContain(`'${name}'`)
    expect(tests).toContain(version)
  }
})
