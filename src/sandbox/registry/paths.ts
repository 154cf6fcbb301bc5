import { requestValidators } from '../../../generated/request-validators.js'
import { RegistryError } from './registry-error.js'

/** The kinds of paths below `/v2/`. */
export type PathKind = 'manifests' | 'blobs' | 'uploads' | 'upload' | 'tags' | 'referrers'

/** A path of the registry. */
export interface RegistryPath {
  kind: PathKind
  /** The organization and the repository. */
  organization: string
  repository: string
  /** The last segment: a tag, a digest, or the ID of an upload. */
  reference: string
}

/** Matched from the right, since a repository name may contain `manifests`, `tags/list` or `blobs/uploads`. */
const patterns: readonly (readonly [PathKind, RegExp])[] = [
  ['tags', /^\/v2\/(.+)\/tags\/(list)$/],
  ['manifests', /^\/v2\/(.+)\/manifests\/([^/]+)$/],
  ['referrers', /^\/v2\/(.+)\/referrers\/([^/]+)$/],
  ['uploads', /^\/v2\/(.+)\/blobs\/uploads(\/?)$/],
  ['upload', /^\/v2\/(.+)\/blobs\/uploads\/([^/]+)$/],
  ['blobs', /^\/v2\/(.+)\/blobs\/([^/]+)$/],
]

/**
 * Parses the path of a URL. Returns `undefined` when it isn't a path of the registry.
 *
 * @throws RegistryError when the name is invalid
 */
export function parseRegistryPath(pathname: string): RegistryPath | undefined {
  for (const [kind, pattern] of patterns) {
    const [match, name = '', reference = ''] = pattern.exec(pathname) ?? []
    if (match !== undefined) return { kind, ...splitName(name), reference: decodeReference(reference) }
  }
  return undefined
}

/** Returns whether a path matches a route of the registry, with any name. */
export function isRegistryPath(pathname: string): boolean {
  return patterns.some(([, pattern]) => pattern.test(pathname))
}

/**
 * Splits a name into organization and repository, and validates both against the contract.
 *
 * @throws RegistryError when one of them is invalid
 */
export function splitName(name: string): { organization: string; repository: string } {
  const slash = name.indexOf('/')
  const [organization, repository] = [name.slice(0, Math.max(slash, 0)), name.slice(slash + 1)]
  const { parameters } = requestValidators.deleteRepoTag
  if (slash < 0)
    throw new RegistryError(
      400,
      'NAME_INVALID',
      `The name ${quoteStart(name)} has no organization: use ORGANIZATION/REPOSITORY.`,
    )
  if (!parameters.namespace?.check(organization))
    throw new RegistryError(400, 'NAME_INVALID', `${quoteStart(organization)} isn't a valid name of an organization.`)
  if (repository.includes('$') || !parameters.repository?.check(repository.replaceAll('/', '$')))
    throw new RegistryError(400, 'NAME_INVALID', `${quoteStart(repository)} isn't a valid name of a repository.`)
  return { organization, repository }
}

/** Returns whether a text is a valid tag. */
export function isTag(text: string): boolean {
  return requestValidators.deleteRepoTag.parameters.tag?.check(text) ?? false
}

function decodeReference(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function quoteStart(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text)
}
