import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { OverlayFile } from './read.js'
import { formatLocation, isObject, resolveTarget, valueAt } from './target.js'
import { type ContractText, isTextField, sourceFileOf } from './texts.js'

/** A text of an overlay. */
export interface OverlayText {
  /** Its location in the contract. */
  location: string
  text: string
  /** File, line and column. */
  at: string
}

/** A problem in an overlay. An invalid overlay stops the generation; other problems are warnings there and fail the tests. */
export interface OverlayProblem {
  message: string
  invalid?: true
}

type Path = (string | number)[]

/**
 * Reads the texts of an overlay, which may replace the contract's texts and nothing else. The overlay of a path may also
 * contain the texts of components, so that a new operation needs only one overlay.
 */
export function readOverlayTexts(
  contract: unknown,
  sourceTexts: ReadonlyMap<string, ContractText>,
  { file, name, source }: OverlayFile,
): { texts: OverlayText[]; problems: OverlayProblem[] } {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const texts: OverlayText[] = []
  const problems: OverlayProblem[] = []
  const position = (path: Path): string => `${file}:${positionOf(document, lines, path)}`

  const readUpdate = (keys: string[], value: unknown, path: Path): void => {
    const location = formatLocation(keys)
    const at = position(path)
    if (isMap(value) && isMap(valueAt(contract, keys))) {
      for (const [key, part] of Object.entries(value)) readUpdate([...keys, key], part, [...path, key])
    } else if (typeof value !== 'string' || !sourceTexts.has(location)) {
      problems.push({
        message:
          `${at} ${location}: ${shorten(value)} doesn't replace a title, summary, description or note of the contract; ` +
          'an overlay changes texts only, so correct the target or remove the text (rule overlay-changes-texts-only)',
        // A text that the contract no longer has is harmless.
        ...(typeof value === 'string' && isTextField(keys) ? {} : { invalid: true }),
      })
    } else if (sourceFileOf(keys) !== name && !(keys[0] === 'components' && name.startsWith('paths/'))) {
      problems.push({
        message: `${at} ${location}: ${shorten(value)} belongs in ${sourceFileOf(keys)}; move it (rule overlay-mirrors-its-source)`,
      })
    } else texts.push({ location, text: value, at })
  }

  const readAction = (action: unknown, index: number): void => {
    const path = ['actions', index]
    const at = position(path)
    const { target, update, description: _, ...rest } = isMap(action) ? action : {}
    const [extra] = Object.keys(rest)
    if (typeof target !== 'string' || !isMap(update) || extra) {
      const fix = extra ? `; remove \`${extra}\`` : ''
      problems.push({
        message: `${at} ${target}: an action has a \`target\` and an \`update\`${fix} (rule overlay-changes-texts-only)`,
        invalid: true,
      })
      return
    }
    const matches = resolveTarget(contract, target)
    const [keys] = matches ?? []
    if (matches?.length === 1 && keys) {
      readUpdate(keys, update, [...path, 'update'])
      return
    }
    const reason = matches
      ? `matches ${matches.length} locations of the contract instead of one`
      : 'uses JSONPath that openapi/overlays/README.md does not list'
    problems.push({
      message: `${at} ${target}: the target ${reason}, so ${shorten(update)} would be lost; correct it (rule overlay-target-is-unique)`,
      ...(matches ? {} : { invalid: true }),
    })
  }

  const [error] = document.errors
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    const message = `${file}:${line}:${col} ${error.message.split('\n')[0]} Correct the YAML (rule yaml-syntax)`
    return { texts, problems: [{ message, invalid: true }] }
  }
  const root: unknown = document.toJS()
  if (!isMap(root) || root.overlay !== '1.0.0' || !Array.isArray(root.actions)) {
    const message = `${file}:1:1 isn't an overlay; add \`overlay: 1.0.0\` and a list of \`actions\` (rule overlay-structure)`
    problems.push({ message, invalid: true })
  } else root.actions.forEach(readAction)
  return { texts, problems }
}

/** Shortens a value for a message. */
export function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

const isMap = (value: unknown): value is Record<string, unknown> => isObject(value) && !Array.isArray(value)

function positionOf(document: Document, lines: LineCounter, path: Path): string {
  const node = document.getIn(path, true)
  const { line, col } = lines.linePos((isNode(node) && node.range?.[0]) || 0)
  return `${line}:${col}`
}
