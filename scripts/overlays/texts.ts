import { formatLocation, isObjectOrArray } from './target.js'

/** A text of the contract and the keys that lead to it. */
export interface ContractText {
  keys: string[]
  text: string
}

const textFields = new Set(['title', 'summary', 'description', 'x-displayName'])
/** Below these keys is data that is sent over the network, not documentation. */
const dataFields = new Set(['value', 'example', 'default', 'enum', 'const'])
/** The keys below these are names of the service, so a property named `description` is not a description. */
const nameMaps = new Set(['properties', 'patternProperties', '$defs'])

/** Returns every text of the contract by its location. */
export function textsOf(contract: unknown): Map<string, ContractText> {
  const texts = new Map<string, ContractText>()
  const walk = (node: Record<string, unknown>, keys: string[], areNames: boolean): void => {
    for (const [key, value] of Object.entries(node)) {
      const path = [...keys, key]
      if (typeof value === 'string' && isTextField(path) && !areNames)
        texts.set(formatLocation(path), { keys: path, text: value })
      if (!isObjectOrArray(value)) continue
      const isData = dataFields.has(key) || (key === 'examples' && Array.isArray(value))
      if (areNames || !isData) walk(value, path, !areNames && nameMaps.has(key))
    }
  }
  if (isObjectOrArray(contract)) walk(contract, [], false)
  return texts
}

/** Whether the last key is the name of a text. The note of an evidence is displayed with its subject, so it is one too. */
export function isTextField(keys: readonly string[]): boolean {
  const key = keys.at(-1) ?? ''
  return textFields.has(key) || (key === 'note' && keys.at(-3) === 'x-evidence')
}

/** The overlay of a text. It has the name of the file that defines the text. */
export function sourceFileOf([area, name = '', kind = '']: readonly string[]): string {
  if (area === 'paths') {
    const file =
      name === '/'
        ? 'root'
        : name
            .replace(/^\/v2\/manage\//, '/')
            .slice(1)
            .replaceAll('/', '_')
    return `paths/${file}.yaml`
  }
  return area === 'components' && name !== 'securitySchemes' && kind ? `components/${name}.yaml` : 'openapi.yaml'
}
