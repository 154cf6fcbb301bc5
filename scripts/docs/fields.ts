import { type Contract, deref, type FilterKey, type Parameter, type Ref, type Schema } from '../../src/openapi/document.js'
import type { Texts } from './site.js'

const code = (value: unknown): string => `\`${value}\``
const indented = (lines: string): string => lines.replaceAll(/^(?=.)/gm, '  ')

/** Returns parameters as a Markdown list. */
export function parameterList(contract: Contract, parameters: readonly Parameter[], texts: Texts): string {
  const items = parameters.map(({ name, schema: node, required, description, 'x-filter': filter }) => {
    const schema = deref<Schema>(contract, node)
    // The pattern of a filter follows from its keys, and is too long to read.
    const values = filter ? filterKeys(filter, texts) : describeValues(schema, description)
    return fieldItem(contract, name, schema, required, `${description}${values}`, texts)
  })
  return items.join('\n')
}

function filterKeys(filter: Readonly<Record<string, FilterKey>>, texts: Texts): string {
  const keys = Object.entries(filter).map(([key, { enum: values, pattern }]) => {
    return `- ${[code(key), ...(values ? [values.map(code).join(' ')] : pattern ? [code(pattern)] : [])].join(': ')}`
  })
  return `\n\n${texts.keys}${texts.colon.trim()}\n\n${keys.join('\n')}`
}

/** No body of this API nests deeper. */
const maxDepth = 7

/** Returns the fields of a schema as a nested Markdown list; empty if it has none. */
export function fieldList(contract: Contract, node: Schema | Ref, texts: Texts, depth: number = maxDepth): string {
  const { items, properties = {}, required = [] } = deref<Schema & FieldsSchema>(contract, node)
  if (items) return fieldList(contract, items, texts, depth)
  if (depth === 0) return ''
  const fields = Object.entries(properties).map(([name, property]) => {
    const schema = deref<Schema>(contract, property)
    const description = String((property as Schema).description ?? schema.description ?? '').trim()
    const nested = fieldList(contract, schema, texts, depth - 1)
    const text = description + describeValues(schema, description)
    const item = fieldItem(contract, name, schema, required.includes(name), text, texts)
    // The fields of the first level are the content of most responses.
    const details = `<details${depth === maxDepth ? ' open' : ''}><summary>${texts.fields}</summary>\n\n${nested}\n\n</details>`
    return item + (nested && `\n\n${indented(details)}\n`)
  })
  return fields.join('\n')
}

interface FieldsSchema {
  items?: Schema | Ref
  properties?: Record<string, Schema | Ref>
  required?: string[]
}

function fieldItem(contract: Contract, name: string, schema: Schema, required = false, text: string, texts: Texts): string {
  const facts = [typeText(contract, schema), ...(required ? [`**${texts.required}**`] : [])].join(' · ')
  return `- ${code(name)} ${facts}${text && `\\\n${indented(text)}`}`
}

/** Describes a type with its limits, such as `string · 1–64`. */
function typeText(contract: Contract, schema: Schema): string {
  const items = schema.items ? [deref<Schema>(contract, schema.items).type].flat().join(' | ') : ''
  const types = [schema.type ?? []].flat().map(type => (type === 'array' && items ? `${items}[]` : String(type)))
  const [minimum, maximum] = [schema.minLength ?? schema.minimum, schema.maxLength ?? schema.maximum]
  const range = maximum !== undefined ? ` · ${minimum ?? 0}–${maximum}` : minimum ? ` · ≥ ${minimum}` : ''
  return `<em>${types.join(' | ') || 'any'}</em>${range}`
}

/** Lists the allowed or known values of a schema that its description doesn't name, or its pattern. */
function describeValues(schema: Schema, description: string): string {
  const values = (schema.enum ?? schema['x-extensible-enum']) as unknown[] | undefined
  if (values?.every(value => description.includes(code(value)))) return ''
  if (values && values.length < 30) return ` ${values.map(code).join(' ')}`
  return typeof schema.pattern === 'string' && schema.pattern.length < 100 ? ` ${code(schema.pattern)}` : ''
}
