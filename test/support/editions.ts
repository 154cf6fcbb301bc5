import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contract } from '../../src/openapi/document.js'
import { root } from './contract.js'

/** Reads an edition of the contract by the name of its file in `generated/`. */
export const readEdition = (name: string): Contract => JSON.parse(readFileSync(join(root, 'generated', name), 'utf8'))
