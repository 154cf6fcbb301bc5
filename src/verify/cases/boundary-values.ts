import type { Schema } from '../../openapi/document.js'

/** One rule that a schema lays on a value, with values on either side of it. */
export interface Constraint {
  /** JSON pointer into the value, empty for the value itself. */
  pointer: string
  /** The keyword of JSON Schema. */
  keyword: string
  /** What the keyword says; for `required`, the one name. */
  rule: unknown
  /** The schema that holds the keyword. */
  schema: Schema
}

/** The keywords that can refuse a value. `format` counts only where a format is checked. */
export const keywords = [
  'type',
  'enum',
  'const',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
] as const

/**
 * Every constraint of a schema and of what is inside it.
 *
 * @param schema a schema of the contract
 * @param resolve follows a `$ref`
 */
export function constraintsOf(schema: Schema, resolve: (schema: Schema) => Schema, pointer = ''): Constraint[] {
  const node = resolve(schema)
  const own: Constraint[] = keywords
    .filter(keyword => node[keyword] !== undefined)
    .map(keyword => ({ pointer, keyword, rule: node[keyword], schema: node }))
  const required = ((node.required ?? []) as string[]).map(name => ({ pointer, keyword: 'required', rule: name, schema: node }))
  const properties = Object.entries((node.properties ?? {}) as Record<string, Schema>).flatMap(([name, part]) =>
    constraintsOf(part, resolve, `${pointer}/${name}`),
  )
  const items = node.items ? constraintsOf(node.items as Schema, resolve, `${pointer}/0`) : []
  return [...own, ...required, ...properties, ...items]
}

/**
 * Values around a constraint: those just inside, which every check must accept, and those just outside, which break
 * this keyword and, as far as they can, no other.
 *
 * @param constraint the constraint
 * @param valid a value that keeps to the whole schema at this place
 * @param onTheWire whether the value travels as text (in a path or a query), where every text is a `string`
 */
export function around(
  { keyword, rule, schema }: Constraint,
  valid: unknown,
  onTheWire: boolean,
): { inside: unknown[]; outside: unknown[] } {
  switch (keyword) {
    case 'type':
      return { inside: [valid], outside: otherTypes(rule, onTheWire) }
    case 'enum':
      return { inside: rule as unknown[], outside: [besides(rule as (string | number)[])] }
    case 'pattern':
      return aroundPattern(new RegExp(rule as string, 'u'), String(valid), schema)
    case 'minLength':
      return { inside: [ofLength(rule as number, schema, valid)], outside: [String(valid).slice(0, (rule as number) - 1)] }
    case 'maxLength':
      return { inside: [ofLength(rule as number, schema, valid)], outside: [ofLength((rule as number) + 1, schema, valid)] }
    case 'minimum':
      return { inside: [rule], outside: [(rule as number) - 1] }
    case 'maximum':
      return { inside: [rule], outside: [(rule as number) + 1] }
    case 'minItems':
      return {
        inside: [(valid as unknown[]).slice(0, rule as number)],
        outside: [(valid as unknown[]).slice(0, (rule as number) - 1)],
      }
    default:
      throw new Error(`No values known for the keyword ${keyword}; teach them to src/verify/cases/boundary-values.ts.`)
  }
}

const wrongTypes: Record<string, unknown[]> = {
  string: [1, true, null, {}],
  integer: ['one', 1.5, null, true],
  boolean: ['true', 1, null],
  array: [{}, 'text', null],
  object: [[], 'text', null],
}

function otherTypes(rule: unknown, onTheWire: boolean): unknown[] {
  if (!onTheWire) return wrongTypes[String(rule)] ?? []
  if (rule === 'integer') return ['one', '1.5']
  return rule === 'boolean' ? ['yes', '1'] : []
}

function besides(members: readonly (string | number)[]): unknown {
  const [first] = members
  return typeof first === 'number' ? Math.max(...(members as number[])) + 1 : `${first}-not`
}

/** A text of exactly this length that keeps to the pattern: a valid one, cut or filled up. */
function ofLength(length: number, schema: Schema, valid: unknown): string {
  const pattern = schema.pattern ? new RegExp(schema.pattern as string, 'u') : /^/
  const text = String(valid)
  const candidates = [text.slice(0, length).padEnd(length, 'a'), 'a'.repeat(length), '1'.repeat(length)]
  const found = candidates.find(candidate => candidate.length === length && pattern.test(candidate))
  if (found === undefined) throw new Error(`No text of length ${length} found for ${pattern}.`)
  return found
}

const spoil: ((text: string) => string)[] = [
  text => `-${text}`,
  text => `${text}-`,
  text => `.${text}`,
  text => `${text}.`,
  text => `${text}_`,
  text => text.toUpperCase(),
  text => `${text}..${text}`,
  text => `${text}.-${text}`,
  text => `${text}___${text}`,
  text => `${text} ${text}`,
  text => `${text}é`,
  text => `${text}中`,
  text => text.slice(0, -1),
  text => `${text}0`,
  text => `${text}|`,
  text => `|${text}`,
  text => `${text}\n`,
  text => `0${text}`,
  text => `${text}000`,
  text => text.repeat(30),
  () => '0',
  () => '',
]
const vary: ((text: string) => string)[] = [
  text => text,
  text => `${text}0`,
  text => `${text}-${text}`,
  text => `${text}_${text}`,
  text => `${text}__${text}`,
  text => `${text}.${text}`,
  text => text.slice(0, 1),
]

/** Texts that a pattern takes and texts that it refuses, made from a valid one by small changes. */
export function aroundPattern(pattern: RegExp, valid: string, schema: Schema): { inside: string[]; outside: string[] } {
  const fits = (text: string) => text.length >= Number(schema.minLength ?? 0) && text.length <= Number(schema.maxLength ?? 2000)
  const examples = ((schema.examples ?? []) as unknown[]).map(String)
  const all = (changes: typeof spoil) =>
    [...new Set([valid, ...examples].flatMap(text => changes.map(change => change(text))))].filter(fits)
  return { inside: all(vary).filter(text => pattern.test(text)), outside: all(spoil).filter(text => !pattern.test(text)) }
}
