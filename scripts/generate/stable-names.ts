import { createHash } from 'node:crypto'

/** A short hash for names. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

const statementStart = /^(?=(?:const (?:is\w+|(?:schema|pattern|formats|func)\d+) =|function validate\d+\())/m
/** Stands for a definition's own name while the hash of its content is computed. */
const self = '\u0000'
const generatedName = /\b(?:validate|schema|pattern|formats|func)\d+\b/g

/**
 * Replaces the names in Ajv's standalone code, which numbers everything in order, and sorts its statements. A function of a named
 * check has its name; other names derive from the content. So a new schema adds lines and doesn't change others. Unused constants
 * and duplicates are removed.
 */
export function stabilizeNames(code: string): string {
  const definitions = new Map<string, string>()
  /** The functions of named checks. */
  const checks = new Map<string, string>()
  const renamed = new Map<string, string>()
  for (const statement of code.split(statementStart)) {
    const [, check, alias] = /^const (is\w+) = (validate\d+);\n*$/.exec(statement) ?? []
    const name = /^(?:const |function )?(\w+)/.exec(statement)?.[1] ?? ''
    if (check !== undefined && alias !== undefined) checks.set(alias, check)
    else definitions.set(name, (definitions.get(name) ?? '') + statement.trimEnd().concat('\n'))
  }

  const stable = new Map<string, string>()
  /** Renames a definition and everything that it uses. Returns the new name. */
  const rename = (name: string, ancestors: readonly string[] = []): string => {
    const definition = definitions.get(name)
    if (definition === undefined || ancestors.includes(name))
      throw new Error(
        `Ajv's code for ${ancestors[0] ?? name} is recursive or incomplete, so its names can't derive from its content.`,
      )
    const body = definition.replaceAll(generatedName, used =>
      used === name ? self : (renamed.get(used) ?? rename(used, [...ancestors, name])),
    )
    const newName = checks.get(name) ?? `${name.replace(/\d+$/, '')}_${shortHash(body)}`
    renamed.set(name, newName)
    stable.set(newName, body.replaceAll(self, newName))
    return newName
  }
  for (const name of checks.keys()) if (!renamed.has(name)) rename(name)
  const statements = [...stable].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, statement]) => statement)
  // Functions are hoisted, so the constants that they use can come first.
  const isFunction = (statement: string): boolean => statement.startsWith('function')
  return [...statements.filter(statement => !isFunction(statement)), ...statements.filter(isFunction)].join('\n')
}
