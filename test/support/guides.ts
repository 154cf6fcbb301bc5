import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './contract.js'

/** The folder of the pages. */
export const docs: string = join(root, 'openapi/docs')

/** A piece of code on a page. */
export interface CodeBlock {
  language: string
  /** What follows the language: `mock`, or `no-run` with a reason. */
  info: string
  code: string
}

/** A page of the documentation. */
export interface Page {
  name: string
  /** Where it lies, and where its links begin. */
  folder: string
  chinese: boolean
  /** The file in the other language. */
  pair: string
  /** Without its code. */
  prose: string
  headings: { level: number; text: string }[]
  blocks: CodeBlock[]
  links: { text: string; target: string }[]
}

const fence = /^( *)```(\w*) *(.*)\n([\s\S]*?)^\1```$/gm

/** All pages, in both languages. */
export function readGuides(): Page[] {
  return readdirSync(docs)
    .filter(name => name.endsWith('.md'))
    .map(name => parsePage(name, readFileSync(join(docs, name), 'utf8')))
}

/** Pages beside the sources, which are held to the same rules. */
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
    // A code that looks like a link is none.
    links: [...prose.replaceAll(/`[^`\n]*`/g, '`…`').matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(
      ([, text = '', target = '']) => ({
        text,
        target,
      }),
    ),
  }
}

/** The code without what it says to people; what it says about its output stays. */
export function stripComments(code: string): string {
  return code.replaceAll(/(^|\s)(\/\/|#) (?!→).*$/gm, '$1').trim()
}

/** The blocks of a page that run against a target, as one program: each goes on from the one before. */
export function joinBlocks(page: Page, language: 'ts' | 'sh', target: '' | 'mock'): string {
  return page.blocks
    .filter(block => block.language === language && block.info === target)
    .map(({ code }) => code)
    .join('\n')
}

/** What a program says that it prints, line by line, after `// →` or `# →`. */
export function expectedOutput(code: string): string[] {
  return [...code.matchAll(/(?:\/\/|#) → (.*)$/gm)].map(([, line = '']) => line)
}

/**
 * An expression for the whole output of a program. `…` stands for anything within its line.
 *
 * @param lines what the program is to print
 * @param separator what ends a line of the output
 */
export function outputPattern(lines: readonly string[], separator: string): RegExp {
  const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${lines.map(line => line.split('…').map(literal).join('.*?')).join(separator)}$`)
}
