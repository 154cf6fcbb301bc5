import type { OverlayFile } from './read.js'
import { formatLocation, isObjectOrArray, resolveTarget, valueAt } from './target.js'
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
  invalid?: boolean
}

/**
 * Reads the texts of an overlay, which may replace the contract's texts and nothing else. The overlay of a path may also
 * contain the texts of components, so that a new operation needs only one overlay.
 */
export function readOverlayTexts(
  contract: unknown,
  sourceTexts: ReadonlyMap<string, ContractText>,
  { file, name, yaml: { value: root, error, at } }: OverlayFile,
): { texts: OverlayText[]; problems: OverlayProblem[] } {
  const texts: OverlayText[] = []
  const problems: OverlayProblem[] = []
  const report = (message: string, rule: string, invalid = false): void =>
    void problems.push({ message: `${message} (rule ${rule})`, invalid })

  const readUpdate = (keys: string[], value: unknown, path: (string | number)[]): void => {
    const location = formatLocation(keys)
    const where = `${at(path)} ${location}: ${summarizeValue(value)}`
    if (isMap(value) && isMap(valueAt(contract, keys)))
      for (const [key, part] of Object.entries(value)) readUpdate([...keys, key], part, [...path, key])
    else if (typeof value !== 'string' || !sourceTexts.has(location))
      report(
        `${where} doesn't replace a title, summary, description or note of the contract; ` +
          'an overlay changes texts only, so correct the target or remove the text',
        'overlay-changes-texts-only',
        // A text that the contract no longer has is harmless.
        typeof value !== 'string' || !isTextField(keys),
      )
    else if (sourceFileOf(keys) !== name && !(keys[0] === 'components' && name.startsWith('paths/')))
      report(`${where} belongs in ${sourceFileOf(keys)}; move it`, 'overlay-mirrors-its-source')
    else texts.push({ location, text: value, at: at(path) })
  }

  const readAction = (action: unknown, index: number): void => {
    const path = ['actions', index]
    const { target, update, description: _, ...rest } = isMap(action) ? action : {}
    const [extra] = Object.keys(rest)
    if (typeof target !== 'string' || !isMap(update) || extra) {
      const fix = extra ? `; remove \`${extra}\`` : ''
      report(`${at(path)} ${target}: an action has a \`target\` and an \`update\`${fix}`, 'overlay-changes-texts-only', true)
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
      : "uses JSONPath that openapi/overlays/README.md doesn't list"
    report(
      `${at(path)} ${target}: the target ${reason}, so ${summarizeValue(update)} would be lost; correct it`,
      'overlay-target-is-unique',
      !matches,
    )
  }

  if (error) return { texts, problems: [{ message: error, invalid: true }] }
  if (isMap(root) && root.overlay === '1.0.0' && Array.isArray(root.actions)) root.actions.forEach(readAction)
  else report(`${file}:1:1 isn't an overlay; add \`overlay: 1.0.0\` and a list of \`actions\``, 'overlay-structure', true)
  return { texts, problems }
}

/** Shortens a value for a message. */
export function summarizeValue(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

const isMap = (value: unknown): value is Record<string, unknown> => isObjectOrArray(value) && !Array.isArray(value)
