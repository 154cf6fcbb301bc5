// What all pages of the site share: the languages, the texts, and the addresses.
import { errorCodes } from '../../generated/error-codes.js'
import { operations } from '../../generated/operations.js'
import table from './texts.json' with { type: 'json' }

/** The languages of the site. The first one is served at the root, the other one in a folder with its name. */
export const languages = ['en', 'zh-CN'] as const
export type Language = (typeof languages)[number]

/** Returns the beginning of the addresses in a language. */
export const prefixOf = (language: Language): string => (language === 'en' ? '/' : `/${language}/`)

/** Returns the end of the names of source files in a language: `NAME.md` and `NAME.zh-CN.md`. */
export const suffixOf = (language: Language): string => (language === 'en' ? '' : `.${language}`)

/** Returns the language of a page by its source file or its path on the site. */
export const languageOf = (path: string): Language => (/(?:^|\/)zh-CN\/|\.zh-CN(?:\.md)?$/.test(path) ? 'zh-CN' : 'en')

/** The texts of the site in one language. */
export type Texts = Readonly<Record<keyof typeof table, string>>

/** Returns the texts of the site in a language. */
export function siteTexts(language: Language): Texts {
  const texts = Object.entries(table).map(([key, [english, chinese]]) => [key, language === 'en' ? english : chinese])
  // The keys are those of the table.
  return Object.fromEntries(texts) as Texts
}

/** Returns a page that is made from the contract, with its front matter, from its parts without those that are empty. */
export function pageOf(front: object, ...parts: readonly (string | false | undefined)[]): string {
  return [`---\n${JSON.stringify({ editLink: false, ...front })}\n---`, ...parts.filter(Boolean)].join('\n\n')
}

/** Returns a table of Markdown. */
export function tableOf(titles: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  const inCell = (cell: string | number): string => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')
  return [line(titles), line(titles.map(() => '---')), ...rows.map(row => line(row.map(inCell)))].join('\n')
}

/**
 * Returns the address on the site of a link in a page: `reference:OPERATION`, `code:CODE`, `workflow:NAME` or `NAME.md`.
 *
 * @throws Error when there is no such page
 */
export function siteLink(target: string, language: Language): string {
  const [, scheme, rest = ''] = /^(?:(\w+):)?(.+)$/.exec(target) ?? []
  if (scheme === 'https' || (scheme === undefined && /^[#/]/.test(rest))) return target
  if (scheme === 'reference' && Object.hasOwn(operations, rest)) return `${prefixOf(language)}reference/${rest}`
  if (scheme === 'code' && Object.hasOwn(errorCodes, rest)) return `${prefixOf(language)}errors/${rest}`
  if (scheme === 'workflow') return `${prefixOf(language)}workflows/${rest}`
  const [, name, chinese, anchor = ''] = /^([\w-]+)(\.zh-CN)?\.md(#.+)?$/.exec(target) ?? []
  if (name) return `${prefixOf(chinese ? 'zh-CN' : 'en')}guides/${name}${anchor}`
  throw new Error(`The link ${target} leads nowhere.`)
}
