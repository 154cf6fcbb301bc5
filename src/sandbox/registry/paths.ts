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
  /** What the last segment says: a tag, a digest, or the id of an upload. */
  reference: string
}

/** Names are read from the right, since `manifests`, `tags/list` or `blobs/uploads` may be parts of a repository's name. */
const forms: readonly (readonly [PathKind, RegExp])[] = [
  ['tags', /^\/v2\/(.+)\/tags\/(list)$/],
  ['manifests', /^\/v2\/(.+)\/manifests\/([^/]+)$/],
  ['referrers', /^\/v2\/(.+)\/referrers\/([^/]+)$/],
  ['uploads', /^\/v2\/(.+)\/blobs\/uploads(\/?)$/],
  ['upload', /^\/v2\/(.+)\/blobs\/uploads\/([^/]+)$/],
  ['blobs', /^\/v2\/(.+)\/blobs\/([^/]+)$/],
]

/**
 * Reads the path of a URL, or returns `undefined` when it has none of the registry's forms.
 *
 * @throws RegistryError when the name is invalid
 */
export function parsePath(pathname: string): RegistryPath | undefined {
  for (const [kind, form] of forms) {
    const [match, name = '', reference = ''] = form.exec(pathname) ?? []
    if (match !== undefined) return { kind, ...splitName(name), reference: decode(reference) }
  }
  return undefined
}

/** Returns whether a path has one of the registry's forms, whatever its name. */
export function hasRegistryForm(pathname: string): boolean {
  return forms.some(([, form]) => form.test(pathname))
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
      `The name ${shorten(name)} lacks an organization: use ORGANIZATION/REPOSITORY.`,
    )
  if (!parameters.namespace?.check(organization))
    throw new RegistryError(400, 'NAME_INVALID', `${shorten(organization)} isn't a valid name of an organization.`)
  if (repository.includes('$') || !parameters.repository?.check(repository.replaceAll('/', '$')))
    throw new RegistryError(400, 'NAME_INVALID', `${shorten(repository)} isn't a valid name of a repository.`)
  return { organization, repository }
}

/** Returns whether a text is a valid tag. */
export function isTag(text: string): boolean {
  return requestValidators.deleteRepoTag.parameters.tag?.check(text) ?? false
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function shorten(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text)
}
