import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readOverlays } from '../overlays/read.js'
import { isObject, placesOf } from '../overlays/target.js'
import type { Pair } from './pair.js'

/** The texts of the contract and of the journeys that have their Chinese in an overlay. */
export function pairsOfOverlays(root: string): Pair[] {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8')
  const contract: unknown = parse(read('generated/openapi.yaml'))
  const journeys = readdirSync(join(root, 'openapi/workflows')).filter(name => name.endsWith('.arazzo.yaml'))
  return [
    ...readOverlays(root, 'zh-CN').flatMap(({ file, source }) => pairsOfOverlay(contract, file, source)),
    ...journeys.sort().flatMap(name => {
      const file = `openapi/workflows/${name.replace('.arazzo.yaml', '.zh-CN.yaml')}`
      return pairsOfOverlay(parse(read(`openapi/workflows/${name}`)), file, read(file))
    }),
  ]
}

/** The texts of an overlay beside those that they replace. */
export function pairsOfOverlay(document: unknown, file: string, source: string): Pair[] {
  const { actions } = parse(source) as { actions: { target: string; update: unknown }[] }
  return actions.flatMap(({ target, update }) => {
    // Those of journeys have blanks in their conditions.
    const [keys = []] = placesOf(document, target.replaceAll(' == ', '==')) ?? []
    return textsBeside(within(document, keys), update, `${file}, ${target}`)
  })
}

function textsBeside(english: unknown, chinese: unknown, place: string): Pair[] {
  if (typeof english === 'string' && typeof chinese === 'string') return [{ place, english, chinese }]
  if (!isObject(english) || !isObject(chinese)) return []
  return Object.entries(chinese).flatMap(([key, part]) => textsBeside(within(english, [key]), part, `${place}.${key}`))
}

const within = (document: unknown, keys: readonly string[]): unknown =>
  keys.reduce((node, key) => (isObject(node) ? node[key] : undefined), document)
