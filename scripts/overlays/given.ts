import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { OverlayFile } from './read.js'
import { isObject, placesOf, written } from './target.js'
import { homeOf, type Text } from './texts.js'

/** A text that an overlay gives. */
export interface Given {
  /** Its place in the contract. */
  place: string
  text: string
  /** File, line and column. */
  at: string
}

/** The texts of one overlay, and what else it holds. */
export interface Reading {
  given: Given[]
  problems: string[]
}

/** Reads an overlay, which may replace the contract's texts and do nothing else. */
export function readOverlay(contract: unknown, texts: ReadonlyMap<string, Text>, { file, name, source }: OverlayFile): Reading {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const given: Given[] = []
  const problems: string[] = []

  const take = (keys: string[], value: unknown, path: Path): void => {
    const place = written(keys)
    const at = `${file}:${position(document, lines, path)}`
    if (isMap(value) && isMap(nodeAt(contract, keys))) {
      for (const [key, part] of Object.entries(value)) take([...keys, key], part, [...path, key])
    } else if (typeof value !== 'string' || !texts.has(place)) {
      problems.push(
        `${at} ${place}: ${shortened(value)} replaces no title, summary, description or note of the contract; ` +
          'an overlay changes texts only, so correct its place or take it out (rule overlay-changes-texts-only)',
      )
    } else if (homeOf(keys) !== name) {
      problems.push(`${at} ${place}: ${shortened(value)} belongs in ${homeOf(keys)}; move it (rule overlay-mirrors-its-source)`)
    } else given.push({ place, text: value, at })
  }

  const act = (action: unknown, index: number): void => {
    const path = ['actions', index]
    const at = `${file}:${position(document, lines, path)}`
    const { target, update, description: _, ...rest } = isMap(action) ? action : {}
    const [extra] = Object.keys(rest)
    if (typeof target !== 'string' || !isMap(update) || extra) {
      const besides = extra ? `; take \`${extra}\` out` : ''
      problems.push(`${at} ${target}: an action has a \`target\` and an \`update\`${besides} (rule overlay-changes-texts-only)`)
      return
    }
    const places = placesOf(contract, target)
    const [keys] = places ?? []
    const what = places
      ? `names ${places.length} places of the contract instead of one`
      : 'is not of the kind that openapi/overlays/README.md describes'
    if (places?.length === 1 && keys) take(keys, update, [...path, 'update'])
    else
      problems.push(
        `${at} ${target}: the target ${what}, so ${shortened(update)} would be lost; correct it (rule overlay-names-one-place)`,
      )
  }

  const [error] = document.errors
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    return {
      given,
      problems: [`${file}:${line}:${col} ${error.message.split('\n')[0]} Correct the YAML (rule yaml-syntax)`],
    }
  }
  const root: unknown = document.toJS()
  if (!isMap(root) || root.overlay !== '1.0.0' || !Array.isArray(root.actions))
    problems.push(`${file}:1:1 is no overlay; give it \`overlay: 1.0.0\` and a list of \`actions\` (rule overlay-is-one)`)
  else root.actions.forEach(act)
  return { given, problems }
}

/** A value as a message shows it. */
export function shortened(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

type Path = (string | number)[]

const isMap = (value: unknown): value is Record<string, unknown> => isObject(value) && !Array.isArray(value)

const nodeAt = (document: unknown, keys: readonly string[]): unknown =>
  keys.reduce((node, key) => (isObject(node) ? node[key] : undefined), document)

function position(document: Document, lines: LineCounter, path: Path): string {
  const node = document.getIn(path, true)
  const { line, col } = lines.linePos((isNode(node) && node.range?.[0]) || 0)
  return `${line}:${col}`
}
