import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** External hosts that pages may link to. They aren't contacted, so that builds don't depend on them. */
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

/** The hosts of the service in each region. */
const serviceHost = /^(?:iam|swr-api)(?:\.[a-z0-9-]+)?\.myhuaweicloud\.(?:com|eu)$/

/** Returns the URLs in a contract or manifest, with a region in place of the server variable. */
export function urlsIn(document: unknown): string[] {
  if (typeof document !== 'object' || document === null) return []
  return Object.entries(document).flatMap(([key, value]) => {
    // Examples contain responses of the service.
    if (key === 'example' || key === 'examples') return []
    if (typeof value !== 'string') return urlsIn(value)
    return key === 'url' || key === 'homepage' ? [value.replace('{region}', 'region-1').replace(/^git\+/, '')] : []
  })
}

/** Returns the links of an HTML page, ignoring scripts. */
export function htmlLinks(html: string): string[] {
  return [...withoutScripts(html).matchAll(/<a\b[^>]* href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
}

/** Returns the links of a Markdown file, ignoring code. */
export function markdownLinks(markdown: string): string[] {
  const prose = markdown.replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '').replaceAll(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
}

/**
 * Returns why a link is broken, or undefined if it isn't.
 *
 * @param file the file that contains the link
 */
export function linkProblem(file: string, href: string): string | undefined {
  const [, scheme] = /^(\w+):/.exec(href) ?? []
  if (scheme === 'https') {
    if (!URL.canParse(href)) return `${href} isn't a valid URL`
    const { hostname } = new URL(href)
    return allowedHosts.includes(hostname) || serviceHost.test(hostname)
      ? undefined
      : `${href}: ${hostname} isn't an allowed host in test/support/links.ts`
  }
  if (scheme !== undefined) return `${href} must use https`
  const [path = '', ...anchors] = href.split('#')
  const target = path === '' ? file : join(dirname(file), decodeURIComponent(path))
  if (!existsSync(target)) return `${href}: ${target} doesn't exist`
  // Redoc adds a second fragment for a position within an operation.
  const anchor = decodeURIComponent(anchors[0] ?? '')
  if (anchor === '' || statSync(target).isDirectory()) return undefined
  return anchorsOf(target).has(anchor) ? undefined : `${href}: ${target} has no ${anchor}`
}

const anchorCache = new Map<string, Set<string>>()
function anchorsOf(file: string): Set<string> {
  const anchors = anchorCache.get(file) ?? readAnchors(file)
  anchorCache.set(file, anchors)
  return anchors
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
