import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Contract } from '../../src/contract/document.js'
import { type Catalogue, errorCodesSource, errorKindsSource } from './catalogue.js'
import { header } from './header.js'
import { methodsSource } from './methods.js'
import { operationsSource } from './operations.js'
import { validatorsSource } from './validators.js'

/** Turns the bundle into the source of its types. */
export type TypesMaker = (json: string) => Promise<string>

/** Starts the process that makes the types, so that it is ready when the bundle is. */
export function typesMaker(): TypesMaker & { stop: () => void } {
  const child = spawn(process.execPath, [fileURLToPath(new URL('types.js', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const made = text(child.stdout)
  const make = async (json: string): Promise<string> => {
    child.stdin.end(json)
    return made
  }
  return Object.assign(make, { stop: () => void child.stdin.end() })
}

/** Every file of generated/, by name, made from the bundle and the catalogue and not yet written. */
export async function filesFrom(
  root: string,
  bundled: string,
  types: TypesMaker,
  catalogue: Catalogue,
): Promise<Map<string, string>> {
  const contract: Contract = parse(bundled)
  const json = JSON.stringify(contract, null, 2)
  return new Map([
    ['openapi.yaml', `# Generated from openapi/ by \`npm run generate\`. Do not edit.\n${bundled}`],
    ['openapi.json', `${json}\n`],
    ['schema.ts', `${header}${await types(json)}`],
    ['operations.ts', operationsSource(contract)],
    ['methods.ts', methodsSource(contract, catalogue)],
    ['error-kinds.ts', errorKindsSource(catalogue)],
    ['error-codes.ts', errorCodesSource(contract, catalogue, root)],
    ['validators.ts', validatorsSource(contract)],
  ])
}
