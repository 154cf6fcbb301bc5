import { SwrInputError } from '../errors/input-error.js'

/** The URLs of the service and of IAM, without a trailing slash. */
export interface Endpoints {
  endpoint: string
  iamEndpoint: string
}

/** The domains of the regions outside `myhuaweicloud.com`. */
const regionDomains = new Map([['eu-west-101', 'myhuaweicloud.eu']])

/**
 * Returns the URLs to use. `endpoint` and `iamEndpoint` take precedence over `region`.
 *
 * @throws SwrInputError if both `region` and `endpoint` are missing, or if one of the three is invalid
 */
export function resolveEndpoints(region: string | undefined, endpoint?: string, iamEndpoint?: string): Endpoints {
  if (endpoint === undefined && region === undefined) {
    throw new SwrInputError(
      'createSwrClient requires a `region` (for example my-kualalumpur-1) or an `endpoint` (for example http://127.0.0.1:4010).',
    )
  }
  if (region !== undefined && !/^[a-z0-9][a-z0-9-]*$/.test(region))
    throw new SwrInputError(`${JSON.stringify(region)} isn't a valid region name.`)
  const domain = regionDomains.get(region ?? '') ?? 'myhuaweicloud.com'
  const swr = endpoint ?? `https://swr-api.${region}.${domain}`
  return {
    endpoint: normalizeUrl('endpoint', swr),
    // A mock or a sandbox has no region and serves IAM's operations too.
    iamEndpoint: normalizeUrl('iamEndpoint', iamEndpoint ?? (region === undefined ? swr : `https://iam.${region}.${domain}`)),
  }
}

/** Normalizes a URL to the form in which it is sent, since that is the form to sign. */
function normalizeUrl(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    throw new SwrInputError(`\`${name}\` must be an http or https URL, not ${JSON.stringify(text)}.`)
  const { username, password, search, hash, href } = url
  if (username || password || search || hash)
    throw new SwrInputError(`\`${name}\` must not contain a username, a password, a query or a fragment.`)
  return href.replace(/\/$/, '')
}
