import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import { type Alike, faults } from './compare.js'
import type { OverlayFile } from './read.js'
import { isObject, placesOf, written } from './target.js'
import { homeOf, type Text, textsOf } from './texts.js'

/** A text that an overlay gives, and where it stands. */
interface Given {
  text: string
  at: string
}

/**
 * What is wrong with the overlays of a language, each with file, line, place in the contract and what to do. An overlay may
 * say the contract's texts in another language and nothing else; Redocly itself lets through a target that names nothing,
 * and adds whatever an update holds.
 */
export function checkOverlays(contract: unknown, overlays: readonly OverlayFile[], alike: Alike = {}): string[] {
  const texts = textsOf(contract)
  const given = new Map<string, Given>()
  const problems = overlays.flatMap(overlay => readOverlay(contract, texts, overlay, given))
  for (const [place, { keys, text }] of texts) {
    const chinese = given.get(place)
    if (chinese) {
      const quoted = shortened(chinese.text)
      problems.push(
        ...faults(text, chinese.text, alike).map(
          fault => `${chinese.at} ${place}: the text ${quoted} ${fault} (rule overlay-says-the-same)`,
        ),
      )
    } else if (!(text in alike)) {
      problems.push(
        `${folderOf(overlays)}${homeOf(keys)} has no text for ${place}, in English ${shortened(text)}; add it (rule overlay-is-complete)`,
      )
    }
  }
  return problems
}

const folderOf = ([first]: readonly OverlayFile[]): string => first?.file.slice(0, -first.name.length) ?? ''
const shortened = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** Adds the texts of one overlay to `given` and tells what else it holds. */
function readOverlay(
  contract: unknown,
  texts: Map<string, Text>,
  { file, name, source }: OverlayFile,
  given: Map<string, Given>,
): string[] {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const problems = document.errors.map(({ pos: [offset], message }) => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col} ${message.split('\n')[0]} (rule yaml-syntax)`
  })
  const root: unknown = problems.length === 0 ? document.toJS() : {}
  const actions = isObject(root) ? root.actions : undefined
  if (problems.length > 0) return problems
  if (!Array.isArray(actions)) return [`${file}:1:1 has no list of \`actions\` (rule overlay-names-one-place)`]

  const take = (keys: string[], value: unknown, path: (string | number)[]): void => {
    const place = written(keys)
    const at = `${file}:${position(document, lines, path)}`
    if (isObject(value) && !Array.isArray(value) && isObject(nodeAt(contract, keys))) {
      for (const [key, part] of Object.entries(value)) take([...keys, key], part, [...path, key])
    } else if (typeof value !== 'string' || !texts.has(place)) {
      problems.push(
        `${at} ${place}: ${shortened(JSON.stringify(value))} replaces no title, summary or description of the contract; ` +
          'an overlay changes texts only, so take it out or correct its place (rule overlay-changes-texts-only)',
      )
    } else if (given.has(place)) {
      problems.push(
        `${at} ${place}: ${shortened(value)} stands here and at ${given.get(place)?.at}; keep one (rule overlay-is-complete)`,
      )
    } else if (homeOf(keys) !== name) {
      problems.push(
        `${at} ${place}: ${shortened(value)} belongs in ${homeOf(keys)}; move it (rule overlay-has-the-name-of-its-source)`,
      )
    } else given.set(place, { text: value, at })
  }

  actions.forEach((action: unknown, index) => {
    const at = `${file}:${position(document, lines, ['actions', index])}`
    const { target, update, description: _, ...rest } = isObject(action) ? action : {}
    const extra = Object.keys(rest)[0]
    if (typeof target !== 'string' || !isObject(update) || extra) {
      problems.push(
        `${at} ${String(target)}: an action has a \`target\` and an \`update\`${extra ? `, and \`${extra}\` is neither` : ''} ` +
          '(rule overlay-changes-texts-only)',
      )
      return
    }
    const places = placesOf(contract, target)
    const [keys] = places ?? []
    if (places?.length === 1 && keys) take(keys, update, ['actions', index, 'update'])
    else {
      const count = places ? `names ${places.length} places of the contract, not one` : 'is not written as the README says'
      problems.push(
        `${at} ${target}: the target ${count}; correct it, else these texts are lost (rule overlay-names-one-place)`,
      )
    }
  })
  return problems
}

function nodeAt(document: unknown, keys: readonly string[]): unknown {
  return keys.reduce((node, key) => (isObject(node) ? node[key] : undefined), document)
}

function position(document: Document.Parsed, lines: LineCounter, path: (string | number)[]): string {
  const node = document.getIn(path, true)
  const { line, col } = lines.linePos((isNode(node) && node.range?.[0]) || 0)
  return `${line}:${col}`
}
