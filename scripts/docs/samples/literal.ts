/** The syntax of values in a language. */
interface Syntax {
  text: (value: string) => string
  name: (value: string) => string
  /** The end of the last of several lines. */
  last: string
}

const typescript: Syntax = {
  text: value => `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`,
  name: value => value,
  last: ',',
}
const json: Syntax = { text: value => JSON.stringify(value), name: value => JSON.stringify(value), last: '' }

const maxWidth = 90

/** Formats a value as TypeScript, on one line if it fits. */
export function formatTypeScript(value: unknown): string {
  return format(value, typescript, '')
}

/** Formats a value as JSON, on one line if it fits. */
export function formatJson(value: unknown): string {
  return format(value, json, '')
}

function format(value: unknown, syntax: Syntax, indent: string): string {
  if (typeof value === 'string') return syntax.text(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const list = Array.isArray(value)
  const parts = (within: string): string[] =>
    list
      ? value.map(item => format(item, syntax, within))
      : Object.entries(value).map(([name, part]) => `${syntax.name(name)}: ${format(part, syntax, within)}`)
  const line = parts(indent).join(', ')
  if (!line.includes('\n') && indent.length + line.length + 4 <= maxWidth) return list ? `[${line}]` : `{ ${line} }`
  const deeper = `${indent}  `
  const lines = parts(deeper).map(part => `${deeper}${part}`)
  return `${list ? '[' : '{'}\n${lines.join(',\n')}${syntax.last}\n${indent}${list ? ']' : '}'}`
}
