import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Other sites that a page may lead to. They are not asked: a build must not break because one of them is away. */
export const allowedHosts: readonly string[] = [
  'developer.mozilla.org',
  'github.com',
  'huaweicloud-swr.github.io',
  'keepachangelog.com',
  'mswjs.io',
  'nodejs.org',
  'prism.stoplight.io',
  'redocly.com',
  'semver.org',
  'spec.openapis.org',
  'stoplight.io',
  'support.huaweicloud.com',
  'www.npmjs.com',
]

/** The service itself, which the contract names as servers, one for each region. */
const regional = /^(?:iam|swr-api)(?:\.[a-z0-9-]+)?\.myhuaweicloud\.(?:com|eu)$/

/** Every address that a contract or a manifest gives in a field for addresses, with a region for the variable of a server. */
export function urlsIn(document: unknown): string[] {
  if (typeof document !== 'object' || document === null) return []
  return Object.entries(document).flatMap(([key, value]) => {
    // What examples hold are answers of the service, and nobody follows them.
    if (key === 'example' || key === 'examples') return []
    if (typeof value !== 'string') return urlsIn(value)
    return key === 'url' || key === 'homepage' ? [value.replace('{region}', 'region-1').replace(/^git\+/, '')] : []
  })
}

/** The links of an HTML page, without what scripts hold. */
export function htmlLinks(html: string): string[] {
  return [...withoutScripts(html).matchAll(/<a\b[^>]* href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
}

/** The links of a Markdown file, without what code holds. */
export function markdownLinks(markdown: string): string[] {
  const prose = markdown.replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '').replaceAll(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
}

/**
 * Why a link leads nowhere; undefined when it leads somewhere.
 *
 * @param file the file that holds the link
 */
export function linkProblem(file: string, href: string): string | undefined {
  const [, scheme] = /^(\w+):/.exec(href) ?? []
  if (scheme === 'https') {
    if (!URL.canParse(href)) return `${href} is no address`
    const { hostname } = new URL(href)
    return allowedHosts.includes(hostname) || regional.test(hostname)
      ? undefined
      : `${href}: ${hostname} is not among the hosts of test/support/links.ts`
  }
  if (scheme !== undefined) return `${href} has a scheme that is not https`
  const [path = '', ...anchors] = href.split('#')
  const target = path === '' ? file : join(dirname(file), decodeURIComponent(path))
  if (!existsSync(target)) return `${href}: there is no ${target}`
  // Redoc adds a second part for a place within an operation.
  const anchor = decodeURIComponent(anchors[0] ?? '')
  if (anchor === '' || statSync(target).isDirectory()) return undefined
  return anchorsOf(target).has(anchor) ? undefined : `${href}: ${target} has no ${anchor}`
}

const anchorCache = new Map<string, Set<string>>()
function anchorsOf(file: string): Set<string> {
  const found = anchorCache.get(file) ?? readAnchors(file)
  anchorCache.set(file, found)
  return found
}

function readAnchors(file: string): Set<string> {
  const text = readFileSync(file, 'utf8')
  const ids = [...withoutScripts(text).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
  if (file.endsWith('.html')) return new Set(ids)
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
  return new Set([...ids, ...headings])
}

const withoutScripts = (html: string): string => html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
