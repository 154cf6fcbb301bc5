import { type Contract, deref, type FilterKey, type Parameter, type Ref, type Schema } from '../../src/openapi/document.js'
import type { Texts } from './texts.js'

const code = (value: unknown): string => `\`${value}\``
const indented = (lines: string): string => lines.replaceAll(/^(?=.)/gm, '  ')

/** Returns parameters as a Markdown list. */
export function parameterList(contract: Contract, parameters: readonly Parameter[], texts: Texts): string {
  return parameters
    .map(({ name, schema, required, description, 'x-filter': filter }) => {
      const facts = [describeType(contract, schema), ...(required ? [`**${texts.required}**`] : [])]
      // The pattern of a filter follows from its keys, and is too long to read.
      const keys = filter ? `\n${indented(filterKeys(filter, texts))}` : describeValues(contract, schema)
      return `- ${code(name)} ${facts.join(' · ')}\\\n${indented(`${description}${keys}`)}`
    })
    .join('\n')
}

function filterKeys(filter: Readonly<Record<string, FilterKey>>, texts: Texts): string {
  const keys = Object.entries(filter).map(([key, { enum: values, pattern }]) => {
    const allowed = values ? `: ${values.map(code).join(' ')}` : pattern ? `: ${code(pattern)}` : ''
    return `${code(key)}${allowed}`
  })
  return `\n${texts.keys}${texts.colon.trim()}\n\n${keys.map(key => `- ${key}`).join('\n')}`
}

/** Returns the fields of a schema as a nested Markdown list; empty if it has none. */
export function fieldList(contract: Contract, node: Schema | Ref, texts: Texts, depth = 0): string {
  const schema = deref<Schema>(contract, node)
  if (schema.items) return fieldList(contract, schema.items, texts, depth)
  // No body of this API nests deeper.
  if (depth > 6) return ''
  const required = (schema.required as string[] | undefined) ?? []
  return Object.entries((schema.properties as Record<string, Schema | Ref> | undefined) ?? {})
    .map(([name, property]) => {
      const field = deref<Schema>(contract, property)
      const description = (property as Schema).description ?? field.description ?? ''
      const facts = [describeType(contract, field), ...(required.includes(name) ? [`**${texts.required}**`] : [])]
      const nested = fieldList(contract, field, texts, depth + 1)
      const text = `${String(description).trim()}${describeValues(contract, field)}`
      return `- ${code(name)} ${facts.join(' · ')}${text && `\\\n${indented(text)}`}${nested && `\n${indented(nested)}`}`
    })
    .join('\n')
}

/** Describes a type with its limits, such as `string · 1–64`. */
function describeType(contract: Contract, node: Schema | Ref): string {
  const schema = deref<Schema>(contract, node)
  const items = schema.items as Schema | undefined
  const itemType = items ? [deref<Schema>(contract, items).type].flat().join(' | ') : ''
  const types = [schema.type ?? []].flat().map(type => (type === 'array' && itemType ? `${itemType}[]` : String(type)))
  const [minimum, maximum] = [schema.minLength ?? schema.minimum, schema.maxLength ?? schema.maximum]
  const range = maximum !== undefined ? ` · ${minimum ?? 0}–${maximum}` : minimum ? ` · ≥ ${minimum}` : ''
  return `<em>${types.join(' | ') || 'any'}</em>${range}`
}

/** Lists the allowed or known values of a schema, or its pattern. */
function describeValues(contract: Contract, node: Schema | Ref): string {
  const schema = deref<Schema>(contract, node)
  const values = (schema.enum ?? schema['x-extensible-enum']) as unknown[] | undefined
  if (values && values.length < 30) return ` ${values.map(code).join(' ')}`
  return typeof schema.pattern === 'string' && schema.pattern.length < 100 ? ` ${code(schema.pattern)}` : ''
}
