// The house rules that redocly.yaml cannot express. Each is named in redocly.yaml as `house/<rule>`.

const scalars = new Set(['string', 'integer', 'number', 'boolean'])
const typesOf = schema => [schema.type ?? []].flat()
const isScalar = schema => typesOf(schema).some(type => scalars.has(type))

/** Every scalar shows a value: a property and an item by `examples`, a parameter and a header by `example`. */
function scalarHasExample() {
  const checkHolder = (holder, { report, location, resolve }) => {
    const schema = holder.schema?.$ref ? resolve(holder.schema).node : holder.schema
    if (schema && isScalar(schema) && holder.example === undefined && !holder.examples) {
      report({ message: 'Give it an `example`.', location })
    }
  }
  const checkSchema = (schema, { report, location }) => {
    const parts = { ...schema.properties, ...(schema.items && { items: schema.items }) }
    for (const [name, part] of Object.entries(parts)) {
      if (part.$ref || !isScalar(part) || part.examples?.length) continue
      const at = location.child(name === 'items' ? ['items'] : ['properties', name])
      report({ message: `Give \`${name}\` one value or more in \`examples\`.`, location: at })
    }
  }
  const checkComponent = (schemas, { report, location }) => {
    for (const [name, schema] of Object.entries(schemas)) {
      if (isScalar(schema) && !typesOf(schema).includes('object') && !schema.examples?.length) {
        report({ message: `Give \`${name}\` one value or more in \`examples\`.`, location: location.child([name]) })
      }
    }
  }
  return { Parameter: checkHolder, Header: checkHolder, Schema: checkSchema, NamedSchemas: checkComponent }
}

const alternatives = rule => (rule.enum ? rule.enum.join('|') : rule.pattern)

/** The pattern that a filter with these keys must have. */
export function filterPattern(keys) {
  const pairs = Object.entries(keys).map(([key, rule]) => {
    const value = alternatives(rule)
    return rule.enum || value.includes('|') ? `${key}::(?:${value})` : `${key}::${value}`
  })
  const pair = pairs.join('|')
  return `^(?:${pair})(?:\\|(?:${pair}))*$`
}

/** A filter's `pattern` and its `x-filter` say the same thing. */
function filterPatternFollowsKeys() {
  return {
    Parameter(parameter, { report, location }) {
      const keys = parameter['x-filter']
      if (keys && parameter.name !== 'filter') report({ message: 'A parameter with `x-filter` is called `filter`.', location })
      if (!keys) {
        if (parameter.name === 'filter') report({ message: 'List the keys of the filter as `x-filter`.', location })
        return
      }
      for (const [key, rule] of Object.entries(keys)) {
        if (!rule.enum && !rule.examples?.length)
          report({
            message: `Give the key ${key} one value or more in \`examples\`.`,
            location: location.child(['x-filter', key]),
          })
      }
      const wanted = filterPattern(keys)
      if (parameter.schema?.pattern !== wanted) {
        report({
          message: `The pattern does not follow x-filter; it should be: ${wanted}`,
          location: location.child(['schema']),
        })
      }
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
        report({ message: `\`${entry}\` isn't the id of an entry on the page of discrepancies.`, location: at })
      if (!grades.has(evidence?.grade)) report({ message: 'grade is one of R, L, C, D, U.', location: at })
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

export default function house() {
  return {
    id: 'house',
    rules: {
      oas3: {
        'scalar-has-example': scalarHasExample,
        'filter-pattern-follows-keys': filterPatternFollowsKeys,
        'evidence-has-grade-and-note': evidenceHasGradeAndNote,
      },
    },
  }
}
