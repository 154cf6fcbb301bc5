import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pages, tableRows, withTable } from '../runtimes/support/table.js'
import { expectedRecords } from '../runtimes/support/versions.js'
import { root } from '../support/contract.js'

it.each(pages)('The table in $file lists what `npm run test:runtimes` last tested', ({ file, headings, translate }) => {
  const text = readFileSync(join(root, file), 'utf8')
  expect(text).toBe(withTable(text, headings, tableRows(expectedRecords, translate)))
})
