import { operations } from '../../generated/operations.js'

let subresource: RegExp | undefined

/** Returns the pattern of what follows the name of a repository in a path. It is built on demand: clients need only the rule. */
function subresourcePattern(): RegExp {
  if (subresource) return subresource
  const urls = Object.values(operations).map(({ url }) => url)
  // Fixed segments aren't part of the name.
  const segments = new Set(urls.flatMap(url => /\{repository\}\/([^/{]+)/.exec(url)?.slice(1) ?? []))
  // The same where a parameter follows, such as `/{tag}/references`.
  const afterParameter = urls.flatMap(url => /\{repository\}\/\{\w+\}(\/.+)/.exec(url)?.slice(1) ?? [])
  subresource = new RegExp(`/(?:${[...segments].join('|')})(?:/.*)?$|/[^/]*(?:${afterParameter.join('|')})/?$|/$`)
  return subresource
}

/** The commonest mistake in paths, and how to correct it. */
export const slashRule = 'In a path, write `/` as `$`'

/** Returns how to write a repository name in a path if it contains a slash, percent-encoded or not, or a `$` that was encoded twice. */
export function slashHint(repository: string): string | undefined {
  const name = repository.replace(/\/|%(?:25)?2F|%(?:25)?24/gi, '$$')
  return name === repository ? undefined : `${slashRule}: ${name.slice(0, 200)}`
}

/** Returns the hint for the repository name of a URL or a path. */
export function slashHintForUrl(url: string): string | undefined {
  const [, rest = ''] = /\/repo(?:s|sitories)\/([^?#]*)/.exec(url) ?? []
  // Encoded once, a dollar sign is right.
  return slashHint(rest.replaceAll('%24', '$').replace(subresourcePattern(), ''))
}
