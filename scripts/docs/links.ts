import { errorCodes } from '../../generated/error-codes.js'
import { operations } from '../../generated/operations.js'
import { type Language, prefixOf } from './languages.js'

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
