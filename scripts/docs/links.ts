import { errorCodes } from '../../generated/error-codes.js'
import type { OperationEntry } from '../../src/openapi/document.js'
import { operationAnchor } from './contract.js'
import type { Language } from './languages.js'
import { linkTo, pagePath } from './pages.js'

/**
 * Returns a function that converts links in a Markdown page to links on the site.
 *
 * @param names the names of the Markdown pages
 */
export function linkResolver(
  from: { language: Language; path: string },
  operations: ReadonlyMap<string, OperationEntry>,
  names: readonly string[],
): (target: string) => string {
  return target => {
    const [, scheme, rest = ''] = /^(?:(\w+):)?(.+)$/.exec(target) ?? []
    if (scheme === 'https') return target
    if (scheme === 'reference') {
      const entry = operations.get(rest)
      if (entry) return `${linkTo(from, 'reference/')}#${operationAnchor(entry)}`
    }
    if (scheme === 'code' && Object.hasOwn(errorCodes, rest)) return `${linkTo(from, 'errors/')}#${rest}`
    if (scheme === undefined && rest.startsWith('#')) return rest
    const [, name = '', chinese, anchor = ''] = /^([\w-]+)(\.zh-CN)?\.md(#.+)?$/.exec(target) ?? []
    if (names.includes(name)) return linkTo(from, pagePath(name), chinese ? 'zh-CN' : 'en') + anchor
    throw new Error(`The page ${from.path} links to ${target}, which isn't on the site.`)
  }
}
