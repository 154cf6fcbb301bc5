import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../support/contract.js'
import { type RuntimeRecord, recordsFolder } from './records.js'
import { pages, tableRows, withTable } from './table.js'
import { expectedRecords } from './versions.js'

/** Empties the records before a run, and writes the table of the documentation after one in which everything passed. */
export function setup(): () => void {
  rmSync(recordsFolder, { recursive: true, force: true })
  return () => {
    const files = existsSync(recordsFolder) ? readdirSync(recordsFolder) : []
    const passed = new Set(files.map(file => JSON.stringify(JSON.parse(readFileSync(join(recordsFolder, file), 'utf8')))))
    const missing = expectedRecords.filter((record: RuntimeRecord) => !passed.has(JSON.stringify(record)))
    if (missing.length > 0) {
      console.log(
        `The table in ${pages[0]?.file} stays as it is: ${missing.length} of ${expectedRecords.length} were not tested.`,
      )
      return
    }
    for (const { file, headings, translate } of pages) {
      const path = join(root, file)
      writeFileSync(path, withTable(readFileSync(path, 'utf8'), headings, tableRows(expectedRecords, translate)))
    }
  }
}
