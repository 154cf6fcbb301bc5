import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { LineCounter, parseDocument, visit } from 'yaml'

/** A line of Chinese text with its location. */
export interface Line {
  file: string
  line: number
  text: string
}

const han = /\p{Script=Han}/u

/** Every Chinese line for readers: guides, READMEs, overlays, error codes and messages of programs. */
export function chineseLines(root: string): Line[] {
  return (
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map(path => path.replaceAll('\\', '/'))
      .filter(path => !/(?:^|\/)(?:node_modules|dist|generated|test|\.git)\//.test(path))
      // Search terms are input, not text.
      .filter(path => path !== 'scripts/docs/synonyms.ts')
      .sort()
      .flatMap(path => {
        const read = readerOf(path)
        return read ? read(path, readFileSync(join(root, path), 'utf8')) : []
      })
  )
}

/** The reader for a file; undefined for files without Chinese texts. */
function readerOf(path: string): ((file: string, source: string) => Line[]) | undefined {
  if (path.endsWith('.zh-CN.md')) return linesOfMarkdown
  if (/^openapi\/(?:overlays\/zh-CN|errors)\/.*\.yaml$|^openapi\/workflows\/.*\.zh-CN\.yaml$/.test(path)) return linesOfYaml
  return /^(?:src|scripts)\/.*\.[jt]s$/.test(path) ? linesOfCode : undefined
}

/** The lines of a Markdown page. Of its code blocks only comments count. */
export function linesOfMarkdown(file: string, source: string): Line[] {
  let inCode = false
  return source.split('\n').flatMap((whole, index) => {
    const isFence = /^ *```/.test(whole)
    if (isFence) inCode = !inCode
    const text = isFence ? '' : inCode ? (/(?:\/\/|#) (.*)$/.exec(whole)?.[1] ?? '') : whole
    return han.test(text) ? [{ file, line: index + 1, text }] : []
  })
}

/** The texts of a YAML file, line by line. */
export function linesOfYaml(file: string, source: string): Line[] {
  const counter = new LineCounter()
  const lines: Line[] = []
  visit(parseDocument(source, { lineCounter: counter }), {
    Scalar(_, { value, range, type }) {
      if (typeof value !== 'string' || !range) return
      const first = counter.linePos(range[0]).line + (type === 'BLOCK_LITERAL' ? 1 : 0)
      lines.push(...chineseOf(file, first, value))
    },
  })
  return lines
}

/** The string literals of a program. */
export function linesOfCode(file: string, source: string): Line[] {
  if (!han.test(source)) return []
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest)
  const lines: Line[] = []
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

const chineseOf = (file: string, first: number, text: string): Line[] =>
  text.split('\n').flatMap((part, index) => (han.test(part) ? [{ file, line: first + index, text: part }] : []))

/** The visible text of a line: code spans as one letter, links as their text, without markup and tags. */
export function visibleText(text: string): string {
  return text
    .replaceAll(/`[^`]+`/g, 'x')
    .replaceAll(/!?\[([^\]]*)\]\([^)]+\)/g, '$1')
    .replaceAll(/<(style|script)>.*<\/\1>/g, '')
    .replaceAll(/<\/?[a-z][^>]*>/gi, '')
    .replaceAll('**', '')
}
