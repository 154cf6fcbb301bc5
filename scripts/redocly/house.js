// The lint rules that redocly.yaml can't express. There each is named `house/<rule>`.
import { toolRules } from './tool-rules.js'

const scalars = new Set(['string', 'integer', 'number', 'boolean'])
const typesOf = schema => [schema.type ?? []].flat()
const isScalar = schema => typesOf(schema).some(type => scalars.has(type))

/** Every scalar has an example: `examples` on properties and items, `example` on parameters and headers. */
function scalarHasExample() {
  const checkParameter = (parameter, { report, location, resolve }) => {
    const schema = parameter.schema?.$ref ? resolve(parameter.schema).node : parameter.schema
    if (schema && isScalar(schema) && parameter.example === undefined && !parameter.examples)
      report({ message: 'Add an `example`.', location })
  }
  const checkSchema = (schema, { report, location }) => {
    const parts = { ...schema.properties, ...(schema.items && { items: schema.items }) }
    for (const [name, part] of Object.entries(parts)) {
      if (part.$ref || !isScalar(part) || part.examples?.length) continue
      const partLocation = location.child(name === 'items' ? ['items'] : ['properties', name])
      report({ message: `Add \`examples\` to \`${name}\`.`, location: partLocation })
    }
  }
  const checkComponents = (schemas, { report, location }) => {
    for (const [name, schema] of Object.entries(schemas)) {
      if (isScalar(schema) && !typesOf(schema).includes('object') && !schema.examples?.length)
        report({ message: `Add \`examples\` to \`${name}\`.`, location: location.child([name]) })
    }
  }
  return { Parameter: checkParameter, Header: checkParameter, Schema: checkSchema, NamedSchemas: checkComponents }
}

const valuePattern = rule => (rule.enum ? rule.enum.join('|') : rule.pattern)

/**
 * Builds the pattern of a filter with these keys. A pair ends with the text or with `|` and a word boundary, which follows only if
 * another key does; so each pair is in the pattern once.
 */
export function filterPattern(keys) {
  const pairs = Object.entries(keys).map(([key, rule]) => {
    const value = valuePattern(rule)
    return value.includes('|') ? `${key}::(?:${value})` : `${key}::${value}`
  })
  return `^(?:(?:${pairs.join('|')})(?:\\|\\b|$))+$`
}

/** The `pattern` of a filter matches its `x-filter`. */
function filterPatternFollowsKeys() {
  return {
    Parameter(parameter, { report, location }) {
      const keys = parameter['x-filter']
      if (keys && parameter.name !== 'filter') report({ message: 'Name a parameter with `x-filter` `filter`.', location })
      if (!keys) {
        if (parameter.name === 'filter') report({ message: 'Add the keys of the filter as `x-filter`.', location })
        return
      }
      for (const [key, rule] of Object.entries(keys)) {
        if (!rule.enum && !rule.examples?.length)
          report({ message: `Add \`examples\` to the key ${key}.`, location: location.child(['x-filter', key]) })
      }
      const expected = filterPattern(keys)
      if (parameter.schema?.pattern !== expected)
        report({
          message: `The pattern doesn't match x-filter; change it to: ${expected}`,
          location: location.child(['schema']),
        })
    },
  }
}

const grades = new Set(['R', 'L', 'C', 'D', 'U'])

/** Each evidence, named after its entry on the page of discrepancies, has a grade and a note. */
function evidenceHasGradeAndNote() {
  const check = (node, { report, location }) => {
    for (const [entry, evidence] of Object.entries(node['x-evidence'] ?? {})) {
      const at = location.child(['x-evidence', entry])
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(entry))
        report({ message: `Use the id of an entry on the page of discrepancies instead of \`${entry}\`.`, location: at })
      if (!grades.has(evidence?.grade)) report({ message: 'Set `grade` to R, L, C, D or U.', location: at })
      if (!(evidence?.also?.split(' ') ?? []).every(grade => grades.has(grade) && grade !== evidence.grade))
        report({ message: 'List other grades than `grade` in `also`, separated by spaces.', location: at })
      if (!evidence?.note) report({ message: 'Describe the evidence in `note`.', location: at })
    }
  }
  return {
    Info: check,
    Tag: check,
    Server: check,
    Operation: check,
    Response: check,
    Parameter: check,
    Schema: check,
    Header: check,
    SecurityScheme: check,
  }
}

/** An operation names the edition of the vendor's reference that describes it, with the section or page. */
function operationHasReference() {
  return {
    Operation(operation, { report, location }) {
      const { edition, section, page } = operation['x-reference'] ?? {}
      const isText = value => typeof value === 'string' && value !== ''
      if (!/^\d{4}-\d{2}-\d{2}$/.test(edition) || isText(section) === isText(page))
        report({
          message: 'Add `x-reference` with an `edition` (a date) and either a `section` or a `page`, as quoted strings.',
          location: operation['x-reference'] ? location.child(['x-reference']) : location.key(),
        })
    },
  }
}

export default function house() {
  return {
    id: 'house',
    rules: {
      oas3: {
        'scalar-has-example': scalarHasExample,
        'filter-pattern-follows-keys': filterPatternFollowsKeys,
        'evidence-has-grade-and-note': evidenceHasGradeAndNote,
        'operation-has-reference': operationHasReference,
        ...toolRules,
      },
    },
  }
}
