import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { LineCounter, parseDocument, visit } from 'yaml'

/** A line of Chinese text and its location. */
export interface ChineseLine {
  file: string
  line: number
  text: string
}

const han = /\p{Script=Han}/u

/** Returns all Chinese lines for readers: guides, READMEs, changelog, overlays, error codes, and messages in code. */
export function chineseLines(root: string): ChineseLine[] {
  return (
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map(path => path.replaceAll('\\', '/'))
      .filter(path => !/(?:^|\/)(?:node_modules|dist|generated|test|\.git)\//.test(path))
      // Search terms aren't displayed.
      .filter(path => path !== 'scripts/docs/search-words.json')
      .sort()
      .flatMap(path => {
        const read = readerOf(path)
        return read ? read(path, readFileSync(join(root, path), 'utf8')) : []
      })
  )
}

/** Returns the reader for a file's Chinese texts, or undefined if it has none. */
function readerOf(path: string): ((file: string, source: string) => ChineseLine[]) | undefined {
  if (path.endsWith('.zh-CN.md')) return markdownLines
  if (
    /^openapi\/(?:overlays\/zh-CN|errors)\/.*\.yaml$|^openapi\/workflows\/.*\.zh-CN\.yaml$|^scripts\/docs\/.*\.json$/.test(path)
  )
    return yamlLines
  return /^(?:src|scripts)\/.*\.[jt]s$/.test(path) ? codeLines : undefined
}

/** Returns the Chinese lines of a page. In code, only comments count. */
export function markdownLines(file: string, source: string): ChineseLine[] {
  let inCode = false
  return source.split('\n').flatMap((content, index) => {
    const isFence = /^ *```/.test(content)
    if (isFence) inCode = !inCode
    const text = isFence ? '' : inCode ? (/(?:\/\/|#) (.*)$/.exec(content)?.[1] ?? '') : content
    return han.test(text) ? [{ file, line: index + 1, text }] : []
  })
}

/** Returns the Chinese lines of the strings in a YAML file. */
export function yamlLines(file: string, source: string): ChineseLine[] {
  const counter = new LineCounter()
  const lines: ChineseLine[] = []
  visit(parseDocument(source, { lineCounter: counter }), {
    Scalar(_, { value, range, type }) {
      if (typeof value !== 'string' || !range) return
      const first = counter.linePos(range[0]).line + (type === 'BLOCK_LITERAL' ? 1 : 0)
      lines.push(...chineseOf(file, first, value))
    },
  })
  return lines
}

/** Returns the Chinese lines of the strings in code, without comments and expressions. */
export function codeLines(file: string, source: string): ChineseLine[] {
  if (!han.test(source)) return []
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest)
  const lines: ChineseLine[] = []
  const visitNode = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
    if (isText) {
      lines.push(...chineseOf(file, tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1, node.text))
    }
    ts.forEachChild(node, visitNode)
  }
  visitNode(tree)
  return lines
}

const chineseOf = (file: string, first: number, text: string): ChineseLine[] =>
  text.split('\n').flatMap((part, index) => (han.test(part) ? [{ file, line: first + index, text: part }] : []))

/** Returns the visible text of a line: code spans become one letter, links their text, and markup is removed. */
export function visibleText(text: string): string {
  return text
    .replaceAll(/`[^`]+`/g, 'x')
    .replaceAll(/!?\[([^\]]*)\]\([^)]+\)/g, '$1')
    .replaceAll(/<(style|script)>.*<\/\1>/g, '')
    .replaceAll(/<\/?[a-z][^>]*>/gi, '')
    .replaceAll('**', '')
}
