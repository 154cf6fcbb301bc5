import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Contract } from '../../src/openapi/document.js'
import type { Bundles } from '../redocly/run.js'
import { type Catalogue, errorCodesSource, errorKindsSource } from './catalogue.js'
import { header } from './header.js'
import { methodsSource } from './methods.js'
import { operationsSource } from './operations.js'
import { permissionsSource } from './permissions.js'
import { requestValidatorsSource } from './request-validators.js'
import { contractFiles, type Overlays, translatedFiles } from './translated.js'
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

/** Every file of generated/, by name, made from the bundles and the catalogue and not yet written. */
export async function filesFrom(
  root: string,
  bundles: Bundles,
  types: TypesMaker,
  catalogue: Catalogue,
  overlays: Overlays,
): Promise<Map<string, string>> {
  const contract: Contract = parse(bundles.contract)
  const json = JSON.stringify(contract, null, 2)
  // The types are made by another process meanwhile.
  const schema = types(json)
  const files = [
    ...contractFiles('openapi', bundles.contract, json),
    ...translatedFiles(contract, bundles, overlays),
    ['operations.ts', operationsSource(contract)],
    ['methods.ts', methodsSource(contract, catalogue)],
    ['error-kinds.ts', errorKindsSource(catalogue)],
    ['error-codes.ts', errorCodesSource(contract, catalogue, root)],
    ['permissions.ts', permissionsSource(contract)],
    ['validators.ts', validatorsSource(contract)],
    ['request-validators.ts', requestValidatorsSource(contract)],
  ] as const
  return new Map([...files, ['schema.ts', `${header}${await schema}`]])
}
