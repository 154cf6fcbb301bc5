import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Contract } from './document.js'

/**
 * Returns the path of the bundle, which is `generated/` beside both `src/` and `dist/`: this module is two folders below
 * the package in either, as `src/openapi/bundle.ts` and as part of `dist/chunks/`, `dist/cli/` or `dist/verify/`.
 */
export function bundlePath(): string {
  return fileURLToPath(new URL('../../generated/openapi.json', import.meta.url))
}

let contract: Contract | undefined

/** Returns the bundle. It is read once. */
export function readContract(): Contract {
  contract ??= JSON.parse(readFileSync(bundlePath(), 'utf8')) as Contract
  return contract
}
