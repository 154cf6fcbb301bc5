import { readFileSync } from 'node:fs'
import type { Contract } from './document.js'

let read: Contract | undefined

/** The bundle. It lies beside `src/` in the checkout, and beside `dist/` in the package. */
export function readContract(): Contract {
  read ??= JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')) as Contract
  return read
}
