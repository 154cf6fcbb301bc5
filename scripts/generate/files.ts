import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { type BundledContract, packageVersion } from './bundle.js'
import { type Catalogue, errorCodesSource, errorKindsSource } from './catalogue.js'
import { editionFiles } from './editions.js'
import { header } from './header.js'
import { methodsSource } from './methods.js'
import { operationsSource, permissionsSource } from './operations.js'
import { requestValidatorsSource } from './request-validators.js'
import { validatorsSource } from './validators.js'

/** Generates the source of the contract's types. */
export type TypeGenerator = (json: string) => Promise<string>

/** Starts the process that generates the types, so that it is ready when the bundle is. */
export function startTypeGenerator(): { generate: TypeGenerator; stop: () => void } {
  const child = spawn(process.execPath, [fileURLToPath(new URL('types.js', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const output = text(child.stdout)
  return {
    generate: json => {
      child.stdin.end(json)
      return output
    },
    stop: () => void child.stdin.end(),
  }
}

/** Returns every file of generated/ by name. */
export async function generatedFiles(
  root: string,
  { contract, json, files }: BundledContract,
  catalogue: Catalogue,
  generateTypes: TypeGenerator,
): Promise<Map<string, string>> {
  // Another process generates the types in the meantime.
  const schema = generateTypes(json)
  const sources = [
    ...files,
    ...editionFiles(contract),
    [
      'version.ts',
      `${header}/** The version of the package and of the contract. */\nexport const version = '${packageVersion(root)}'\n`,
    ],
    ['operations.ts', operationsSource(contract)],
    ['methods.ts', methodsSource(contract, catalogue)],
    ['error-kinds.ts', errorKindsSource(catalogue, root)],
    ['error-codes.ts', errorCodesSource(contract, catalogue, root)],
    ['permissions.ts', permissionsSource(contract)],
    ['validators.ts', validatorsSource(contract)],
    ['request-validators.ts', requestValidatorsSource(contract)],
  ] as const
  return new Map([...sources, ['schema.ts', `${header}${await schema}`]])
}
