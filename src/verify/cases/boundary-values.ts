import type { Schema } from '../../openapi/document.js'

/** A constraint that a schema puts on a value. */
export interface Constraint {
  /** JSON pointer into the value, empty for the value itself. */
  pointer: string
  /** The keyword of JSON Schema. */
  keyword: string
  /** The value of the keyword; for `required`, one name. */
  rule: unknown
  /** The schema that contains the keyword. */
  schema: Schema
}

/** The keywords that can reject a value. `format` is ignored, since it is only an annotation by default. */
const keywords = [
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
 * Returns every constraint of a schema and of its subschemas.
 *
 * @param schema a schema of the contract
 * @param resolve follows a `$ref`
 */
export function findConstraints(schema: Schema, resolve: (schema: Schema) => Schema, pointer = ''): Constraint[] {
  const node = resolve(schema)
  const own: Constraint[] = keywords
    .filter(keyword => node[keyword] !== undefined)
    .map(keyword => ({ pointer, keyword, rule: node[keyword], schema: node }))
  const required = ((node.required ?? []) as string[]).map(name => ({ pointer, keyword: 'required', rule: name, schema: node }))
  const properties = Object.entries((node.properties ?? {}) as Record<string, Schema>).flatMap(([name, property]) =>
    findConstraints(property, resolve, `${pointer}/${name}`),
  )
  const items = node.items ? findConstraints(node.items as Schema, resolve, `${pointer}/0`) : []
  return [...own, ...required, ...properties, ...items]
}

/** Values on both sides of a constraint. */
export interface BoundaryValues<Value> {
  valid: Value[]
  invalid: Value[]
}

/**
 * Returns values at the boundary of a constraint: valid ones, and invalid ones that violate this keyword and, where
 * possible, no other.
 *
 * @param constraint the constraint
 * @param example a value that is valid against the whole schema
 * @param isParameter whether the value is sent as text in a path or a query, where every text is a `string`
 */
export function boundaryValues(
  { keyword, rule, schema }: Constraint,
  example: unknown,
  isParameter: boolean,
): BoundaryValues<unknown> {
  switch (keyword) {
    case 'type':
      return {
        valid: [example],
        invalid: [...valuesOfOtherTypes(rule, isParameter), ...quotedNumbers(rule, example, isParameter)],
      }
    case 'enum':
      return {
        valid: rule as unknown[],
        invalid: [valueOutsideEnum(rule as (string | number)[]), ...otherLetterCases(rule as unknown[])],
      }
    case 'pattern':
      return patternValues(new RegExp(rule as string, 'u'), String(example), schema)
    case 'minLength':
      return {
        valid: [textOfLength(rule as number, schema, example)],
        invalid: [String(example).slice(0, (rule as number) - 1)],
      }
    case 'maxLength':
      return {
        valid: [textOfLength(rule as number, schema, example)],
        invalid: [textOfLength((rule as number) + 1, schema, example)],
      }
    case 'minimum':
      return { valid: [rule], invalid: [(rule as number) - 1] }
    case 'maximum':
      return { valid: [rule], invalid: [(rule as number) + 1] }
    case 'minItems':
      return {
        valid: [(example as unknown[]).slice(0, rule as number)],
        invalid: [(example as unknown[]).slice(0, (rule as number) - 1)],
      }
    case 'maxItems': {
      const items = example as unknown[]
      const repeated = Array.from({ length: (rule as number) + 1 }, (_, index) => items[index % items.length])
      return { valid: [repeated.slice(1)], invalid: [repeated] }
    }
    case 'uniqueItems':
      return { valid: [example], invalid: [[...(example as unknown[]), (example as unknown[])[0]]] }
    default:
      throw new Error(`The keyword ${keyword} has no boundary values; add them to src/verify/cases/boundary-values.ts.`)
  }
}

const wrongTypes: Record<string, unknown[]> = {
  string: [1, true, null, {}],
  integer: ['one', 1.5, null, true],
  boolean: ['true', 1, null],
  array: [{}, 'text', null],
  object: [[], 'text', null],
}

function valuesOfOtherTypes(type: unknown, isParameter: boolean): unknown[] {
  if (!isParameter) return wrongTypes[String(type)] ?? []
  if (type === 'integer') return ['one', '1.5']
  return type === 'boolean' ? ['yes', '1'] : []
}

/** Returns a number of a body as a string. */
function quotedNumbers(type: unknown, example: unknown, isParameter: boolean): string[] {
  return type === 'integer' && !isParameter && example !== undefined ? [String(example)] : []
}

/** Returns the first value of an enumeration with a capital letter, which is another value. */
function otherLetterCases(members: readonly unknown[]): string[] {
  const [first] = members
  if (typeof first !== 'string') return []
  const capitalized = first.charAt(0).toUpperCase() + first.slice(1)
  return members.includes(capitalized) ? [] : [capitalized]
}

function valueOutsideEnum(members: readonly (string | number)[]): unknown {
  const [first] = members
  return typeof first === 'number' ? Math.max(...(members as number[])) + 1 : `${first}-not`
}

/** Returns a text of exactly this length that matches the pattern: the example, truncated or padded. */
function textOfLength(length: number, schema: Schema, example: unknown): string {
  const pattern = schema.pattern ? new RegExp(schema.pattern as string, 'u') : /^/
  const text = String(example)
  const candidates = [text.slice(0, length).padEnd(length, 'a'), 'a'.repeat(length), '1'.repeat(length)]
  const found = candidates.find(candidate => candidate.length === length && pattern.test(candidate))
  if (found === undefined) throw new Error(`No text of length ${length} matches ${pattern}.`)
  return found
}

const invalidChanges: ((text: string) => string)[] = [
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
const validChanges: ((text: string) => string)[] = [
  text => text,
  text => `${text}0`,
  text => `${text}-${text}`,
  text => `${text}_${text}`,
  text => `${text}__${text}`,
  text => `${text}.${text}`,
  text => text.slice(0, 1),
]

/** Returns texts that match a pattern and texts that don't, created from a valid one by small changes. */
export function patternValues(pattern: RegExp, example: string, schema: Schema): BoundaryValues<string> {
  const hasValidLength = (text: string) =>
    text.length >= Number(schema.minLength ?? 0) && text.length <= Number(schema.maxLength ?? 2000)
  const examples = ((schema.examples ?? []) as unknown[]).map(String)
  const applyAll = (changes: typeof invalidChanges) =>
    [...new Set([example, ...examples].flatMap(text => changes.map(change => change(text))))].filter(hasValidLength)
  return {
    valid: applyAll(validChanges).filter(text => pattern.test(text)),
    invalid: applyAll(invalidChanges).filter(text => !pattern.test(text)),
  }
}
