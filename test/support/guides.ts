import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './contract.js'

/** The folder of the pages. */
export const docs: string = join(root, 'openapi/docs')

/** A piece of code on a page. */
export interface Block {
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
  blocks: Block[]
  links: { text: string; target: string }[]
}

const fence = /^( *)```(\w*) *(.*)\n([\s\S]*?)^\1```$/gm

/** All pages, in both languages. */
export function pages(): Page[] {
  return readdirSync(docs)
    .filter(name => name.endsWith('.md'))
    .map(name => page(name, readFileSync(join(docs, name), 'utf8')))
}

/** Pages beside the sources, which are held to the same rules. */
export function readmes(): Page[] {
  return ['README', 'SECURITY']
    .flatMap(name => [`${name}.md`, `${name}.zh-CN.md`])
    .map(name => page(name, readFileSync(join(root, name), 'utf8'), root))
}

export function page(name: string, text: string, folder: string = docs): Page {
  const chinese = name.endsWith('.zh-CN.md')
  const prose = text.replaceAll(fence, '')
  return {
    name,
    folder,
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
export function withoutRemarks(code: string): string {
  return code.replaceAll(/(^|\s)(\/\/|#) (?!→).*$/gm, '$1').trim()
}

/** The blocks of a page that run against a target, as one program: each goes on from the one before. */
export function program(page: Page, language: 'ts' | 'sh', target: '' | 'mock'): string {
  return page.blocks
    .filter(block => block.language === language && block.info === target)
    .map(({ code }) => code)
    .join('\n')
}

/** What a program says that it prints, line by line, after `// →` or `# →`. */
export function promised(code: string): string[] {
  return [...code.matchAll(/(?:\/\/|#) → (.*)$/gm)].map(([, line = '']) => line)
}

/**
 * An expression for the whole output of a program. `…` stands for anything within its line.
 *
 * @param lines what the program is to print
 * @param separator what ends a line of the output
 */
export function outputOf(lines: readonly string[], separator: string): RegExp {
  const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${lines.map(line => line.split('…').map(literal).join('.*?')).join(separator)}$`)
}
