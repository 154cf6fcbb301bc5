import { isNode, LineCounter, parseDocument } from 'yaml'

/** A parsed file. */
export interface LocatedYaml {
  value: unknown
  /** The first syntax error with its location and rule. */
  error: string | undefined
  /** The location of a value, such as `openapi/errors/404.yaml:3:5`. */
  at: (path: readonly (string | number)[]) => string
}

/** Parses a YAML file for a check that reports locations. */
export function parseLocated(file: string, source: string): LocatedYaml {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const position = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col}`
  }
  const [error] = document.errors
  return {
    value: error ? undefined : document.toJS(),
    error: error && `${position(error.pos[0])} ${error.message.split('\n')[0]} Correct the YAML (rule yaml-syntax)`,
    at(path) {
      const node = document.getIn(path, true)
      return position((isNode(node) && node.range?.[0]) || 0)
    },
  }
}
