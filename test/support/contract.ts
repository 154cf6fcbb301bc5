import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readContract } from '../../src/openapi/bundle.js'
import type { Contract } from '../../src/openapi/document.js'

/** The folder of the checkout. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))

/** The bundle. */
export const contract: Contract = readContract()

/** The bundle without the responses and examples that `scripts/generate` adds: those of a file, which overlays translate. */
export const sourceContract: Contract = {
  ...contract,
  components: Object.fromEntries(
    Object.entries(contract.components).map(([kind, parts]) => [
      kind,
      /^(?:responses|examples)$/.test(kind)
        ? Object.fromEntries(
            Object.entries(parts).filter(([name]) => existsSync(join(root, `openapi/components/${kind}/${name}.yaml`))),
          )
        : parts,
    ]),
  ) as Contract['components'],
}
