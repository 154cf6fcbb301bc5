import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Contract } from '../../src/openapi/document.js'

/** The folder of the checkout. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))

/** The path of the bundle that is served as a mock. */
export const bundlePath: string = fileURLToPath(new URL('../../generated/openapi.yaml', import.meta.url))

/** The bundle. */
export const contract: Contract = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'))
