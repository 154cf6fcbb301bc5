import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../support/contract.js'
import { pages, withMatrix } from './matrix.js'
import { clearFindings, mergeFindings, readResults } from './results.js'

/** Forgets earlier findings before a run, and writes the matrix of the documentation from its findings. */
export function setup(): () => void {
  clearFindings()
  return () => {
    const incomplete = mergeFindings()
    if (incomplete.length > 0) console.log(`Rows that stay, since not all of their tests passed: ${incomplete.join(', ')}.`)
    for (const page of pages) {
      const path = join(root, page.file)
      writeFileSync(path, withMatrix(readFileSync(path, 'utf8'), page, readResults()))
    }
  }
}
