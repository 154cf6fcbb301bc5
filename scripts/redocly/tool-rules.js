// The lint rules against constructs that tools reject or misread. In redocly.yaml each is named `house/<rule>`.
import { RE2JS } from 're2js'

/** A reader must be able to follow the pattern of a filter. */
const maxFilterPattern = 400

/** Every pattern compiles in RE2, since tools in Go and Rust reject a document with another one. */
function patternCompilesInRe2() {
  const check = (pattern, report, location) => {
    try {
      RE2JS.compile(pattern)
    } catch (error) {
      report({
        message: `The pattern doesn't compile in RE2 (${error.message}). Don't use lookaheads and backreferences.`,
        location,
      })
    }
  }
  return {
    Schema({ pattern }, { report, location }) {
      if (typeof pattern === 'string') check(pattern, report, location.child(['pattern']))
    },
    Parameter(parameter, { report, location }) {
      for (const [key, rule] of Object.entries(parameter['x-filter'] ?? {}))
        if (rule.pattern) check(rule.pattern, report, location.child(['x-filter', key]))
      if (parameter['x-filter'] && parameter.schema?.pattern?.length > maxFilterPattern)
        report({
          message: `Shorten the pattern to ${maxFilterPattern} characters. The exact values are in \`x-filter\`.`,
          location: location.child(['schema']),
        })
    },
  }
}

/** Names that every language or its standard library has. */
const commonNames = new Set(['Error', 'Object', 'Request', 'Response', 'Result', 'String'])

/** A schema has a name of its own, since generators use one namespace for all components. */
function schemaNameIsUnique() {
  return {
    Components({ schemas = {}, ...others }, { report, location }) {
      const taken = new Set(
        ['parameters', 'responses', 'headers', 'requestBodies'].flatMap(kind => Object.keys(others[kind] ?? {})),
      )
      for (const name of Object.keys(schemas)) {
        if (taken.has(name) || commonNames.has(name))
          report({
            message: `Rename the schema or the other component: ${name} is taken.`,
            location: location.child(['schemas', name]),
          })
      }
    },
  }
}

/** The statuses of `x-error-codes` are those of the operation's responses. */
function errorCodesHaveResponse() {
  return {
    Operation(operation, { report, location }) {
      for (const status of Object.keys(operation['x-error-codes'] ?? {}))
        if (!(status in (operation.responses ?? {})))
          report({ message: `Declare ${status} or remove its codes.`, location: location.child(['x-error-codes', status]) })
    },
  }
}

export const toolRules = {
  'pattern-compiles-in-re2': patternCompilesInRe2,
  'schema-name-is-unique': schemaNameIsUnique,
  'error-codes-have-response': errorCodesHaveResponse,
}
