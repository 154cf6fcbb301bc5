import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Contract } from './document.js'

let contract: Contract | undefined

/** Returns the path of the bundled contract, next to `src/` in the repository and next to `dist/` in the package. */
export function contractPath(extension: 'json' | 'yaml'): string {
  return fileURLToPath(new URL(`../../generated/openapi.${extension}`, import.meta.url))
}

/** Reads the bundled contract. */
export function readContract(): Contract {
  contract ??= JSON.parse(readFileSync(contractPath('json'), 'utf8')) as Contract
  return contract
}
