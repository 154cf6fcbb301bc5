/** How a language writes what a value is made of. */
interface Style {
  text: (value: string) => string
  name: (value: string) => string
  /** What follows the last part on a line of its own. */
  last: string
}

const typescript: Style = {
  text: value => `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`,
  name: value => value,
  last: ',',
}
const notation: Style = { text: value => JSON.stringify(value), name: value => JSON.stringify(value), last: '' }

/** How long a line may be. */
const room = 90

/** A value as it is written in TypeScript, each part on one line where it fits. */
export function literal(value: unknown): string {
  return written(value, typescript, '')
}

/** A value as JSON, each part on one line where it fits. */
export function jsonLiteral(value: unknown): string {
  return written(value, notation, '')
}

function written(value: unknown, style: Style, indent: string): string {
  if (typeof value === 'string') return style.text(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const list = Array.isArray(value)
  const parts = (within: string): string[] =>
    list
      ? value.map(item => written(item, style, within))
      : Object.entries(value).map(([name, part]) => `${style.name(name)}: ${written(part, style, within)}`)
  const line = parts(indent).join(', ')
  if (!line.includes('\n') && indent.length + line.length + 4 <= room) return list ? `[${line}]` : `{ ${line} }`
  const deeper = `${indent}  `
  const lines = parts(deeper).map(part => `${deeper}${part}`)
  return `${list ? '[' : '{'}\n${lines.join(',\n')}${style.last}\n${indent}${list ? ']' : '}'}`
}
