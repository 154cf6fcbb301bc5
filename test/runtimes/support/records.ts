import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../support/contract.js'

/** A combination that was tested: a row of the table in the documentation. */
export interface RuntimeRecord {
  runtime: string
  version: string
  /** How the package is used in it. */
  use: string
}

/** The folder of the records of one run. */
export const recordsFolder: string = join(root, 'dist/runtimes')

/** Records that a combination passed. Call it after the last assertion. */
export function recordPassed(record: RuntimeRecord): void {
  mkdirSync(recordsFolder, { recursive: true })
  const name = Object.values(record)
    .join(' ')
    .replaceAll(/[^\w.]+/g, '-')
  writeFileSync(join(recordsFolder, `${name}.json`), JSON.stringify(record))
}
