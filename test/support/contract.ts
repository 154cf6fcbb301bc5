import { fileURLToPath } from 'node:url'
import { readContract } from '../../src/openapi/bundle.js'
import type { Contract } from '../../src/openapi/document.js'

/** The folder of the checkout. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))

/** The bundle. */
export const contract: Contract = readContract()
