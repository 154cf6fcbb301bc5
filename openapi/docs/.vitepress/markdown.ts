import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MarkdownOptions } from 'vitepress'
import { languageOf, siteLink } from '../../../scripts/docs/site.js'

type MarkdownIt = Parameters<NonNullable<MarkdownOptions['config']>>[0]
type Rule = Parameters<MarkdownIt['core']['ruler']['push']>[1]
type State = Parameters<Rule>[0]

/** Configures markdown-it: links to pages, the ids of headings, and line breaks in Chinese. */
export function siteMarkdown(root: string): (md: MarkdownIt) => void {
  return md => {
    md.core.ruler.push('site-links', state => {
      const language = languageOf(String(state.env.relativePath ?? state.env.path ?? ''))
      for (const token of state.tokens)
        for (const link of token.children ?? []) {
          if (link.type !== 'link_open') continue
          link.attrSet('href', siteLink(link.attrGet('href') ?? '', language))
          const label = link.attrGet('aria-label')
          if (label && language !== 'en') link.attrSet('aria-label', label.replace(/^Permalink to (.*)$/, '$1的链接'))
        }
    })
    md.core.ruler.before('anchor', 'language-link', removeLanguageLink)
    md.core.ruler.before('anchor', 'english-ids', state => useEnglishIds(root, md, state))
    // Browsers show a line break as a space, which Chinese doesn't have.
    md.renderer.rules.softbreak = (tokens, index) => {
      const [before, after] = [tokens[index - 1]?.content ?? '', tokens[index + 1]?.content ?? '']
      return /[，。；：！？、”）》一-鿿]$/.test(before) && /^[“（《一-鿿]/.test(after) ? '' : '\n'
    }
  }
}

/** Removes the highlighter's time limit for a line: on a busy machine, it changes the colors, so that builds differ. */
export const highlightWithoutLimit: NonNullable<MarkdownOptions['shikiSetup']> = highlighter => {
  const { codeToHtml } = highlighter
  highlighter.codeToHtml = (code, options) => codeToHtml(code, { ...options, tokenizeTimeLimit: 0 })
}

/** Removes the link to the other language at the start of a guide, which is for readers of the repository. */
function removeLanguageLink({ tokens }: State): void {
  const index = tokens.findIndex(({ type, content }) => type === 'inline' && /^\[(?:中文|English)\]\([^)]+\)$/.test(content))
  if (index > 0) tokens.splice(index - 1, 3)
}

/** Gives headings the same ids in both languages: a Chinese guide has those of the English one, which has the same headings. */
function useEnglishIds(root: string, md: MarkdownIt, { tokens, env }: State): void {
  for (const token of tokens) if (token.type === 'heading_open' && token.tag === 'h1') token.attrSet('id', 'top')
  // Its path is that of the file when the search reads it, and that of the page otherwise.
  const [, page, file] = /\/docs\/(?:zh-CN\/guides\/([\w-]+)|([\w-]+)\.zh-CN)\.md$/.exec(String(env.path ?? '')) ?? []
  const name = page ?? file
  if (!name) return
  const english = md.parse(readFileSync(join(root, 'openapi/docs', `${name}.md`), 'utf8'), {})
  const ids = english.filter(({ type }) => type === 'heading_open').map(token => token.attrGet('id'))
  for (const token of tokens) if (token.type === 'heading_open') token.attrSet('id', ids.shift() ?? '')
}
