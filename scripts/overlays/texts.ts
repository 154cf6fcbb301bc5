import { isObject, written } from './target.js'

/** A text of the contract that people read, and the keys that lead to it. */
export interface Text {
  keys: string[]
  text: string
}

const textFields = new Set(['title', 'summary', 'description', 'x-displayName'])
/** What stands below is data that goes over the wire, not documentation. */
const dataFields = new Set(['value', 'example', 'default', 'enum', 'const'])
/** What stands below are names that the service chose, so a property called `description` is not a description. */
const nameMaps = new Set(['properties', 'patternProperties', '$defs'])

/** Every text of the contract, by its place. */
export function textsOf(contract: unknown): Map<string, Text> {
  const found = new Map<string, Text>()
  const walk = (node: Record<string, unknown>, keys: string[], areNames: boolean): void => {
    for (const [key, value] of Object.entries(node)) {
      const place = [...keys, key]
      if (typeof value === 'string' && isText(place) && !areNames) {
        found.set(written(place), { keys: place, text: value })
      }
      if (!isObject(value)) continue
      const isData = dataFields.has(key) || (key === 'examples' && Array.isArray(value))
      if (areNames || !isData) walk(value, place, !areNames && nameMaps.has(key))
    }
  }
  if (isObject(contract)) walk(contract, [], false)
  return found
}

/** The note of an evidence is displayed with the element that it supports, so it is translated as well. */
const isText = (keys: readonly string[]): boolean =>
  textFields.has(keys.at(-1) ?? '') || (keys.at(-1) === 'note' && keys.at(-3) === 'x-evidence')

/** The overlay that a text belongs to: it has the name of the file that holds the text. */
export function homeOf([area, name = '', kind = '']: readonly string[]): string {
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
