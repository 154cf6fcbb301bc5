import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './contract.js'

/** The folder of the guides. */
export const docs: string = join(root, 'openapi/docs')

/** A code block on a page. */
export interface CodeBlock {
  language: string
  /** The text after the language: `mock`, or `no-run` with a reason. */
  info: string
  code: string
}

/** A page of the documentation. */
export interface Page {
  name: string
  /** The folder of the file, which its links are relative to. */
  folder: string
  chinese: boolean
  /** The file name of the translation. */
  pair: string
  /** The text without code blocks. */
  prose: string
  headings: { level: number; text: string }[]
  blocks: CodeBlock[]
  links: { text: string; target: string }[]
}

const fence = /^( *)```(\w*) *(.*)\n([\s\S]*?)^\1```$/gm

/** Reads all guides in both languages. */
export function readGuides(): Page[] {
  return readdirSync(docs)
    .filter(name => name.endsWith('.md'))
    .map(name => parsePage(name, readFileSync(join(docs, name), 'utf8')))
}

/** Reads the README and SECURITY files, which follow the same rules. */
export function readReadmes(): Page[] {
  return ['README', 'SECURITY']
    .flatMap(name => [`${name}.md`, `${name}.zh-CN.md`])
    .map(name => parsePage(name, readFileSync(join(root, name), 'utf8'), root))
}

export function parsePage(name: string, text: string, folder: string = docs): Page {
  const chinese = name.endsWith('.zh-CN.md')
  const prose = text.replaceAll(fence, '')
  return {
    name,
    folder: folder,
    chinese,
    pair: chinese ? name.replace('.zh-CN.md', '.md') : name.replace(/\.md$/, '.zh-CN.md'),
    prose,
    headings: [...prose.matchAll(/^(#+) (.+)$/gm)].map(([, marks = '', text = '']) => ({ level: marks.length, text })),
    blocks: [...text.matchAll(fence)].map(([, indent = '', language = '', info = '', code = '']) => ({
      language,
      info,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    })),
    // Code spans may look like links.
    links: [...prose.replaceAll(/`[^`\n]*`/g, '`…`').matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(
      ([, text = '', target = '']) => ({
        text,
        target,
      }),
    ),
  }
}

/** Removes comments from code, except for the documented output. */
export function stripComments(code: string): string {
  return code.replaceAll(/(^|\s)(\/\/|#) (?!→).*$/gm, '$1').trim()
}

/** Joins the blocks of a page for a target into one program, since each one continues the previous one. */
export function joinBlocks(page: Page, language: 'ts' | 'sh', target: '' | 'mock'): string {
  return page.blocks
    .filter(block => block.language === language && block.info === target)
    .map(({ code }) => code)
    .join('\n')
}

/** Returns the documented output of a program: the lines after `// →` or `# →`. */
export function expectedOutput(code: string): string[] {
  return [...code.matchAll(/(?:\/\/|#) → (.*)$/gm)].map(([, line = '']) => line)
}

/**
 * Returns a pattern for the complete output of a program. `…` matches any text within a line.
 *
 * @param lines the expected lines
 * @param separator the line separator of the output
 */
export function outputPattern(lines: readonly string[], separator: string): RegExp {
  const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${lines.map(line => line.split('…').map(literal).join('.*?')).join(separator)}$`)
}
