import { SwrInputError } from '../errors/input-error.js'

/** The URLs of the service and of IAM, without a trailing slash. */
export interface Endpoints {
  endpoint: string
  /** `undefined` if it is unknown, so that a password can't reach the wrong host. */
  iamEndpoint: string | undefined
}

/**
 * The regions without an IAM host of their own, which use the global one. As in the core of the vendor's SDKs, whose table has
 * 27 regional hosts.
 */
const globalIamRegions = /^(?:af-north-1|ap-southeast-5|cn-north-11|cn-south-4|cn-southwest-3|ru-northwest-2|sa-peru-1)$/

/** The domains of the regions outside `myhuaweicloud.com`. */
const regionDomains = new Map([['eu-west-101', 'myhuaweicloud.eu']])

/** The regions on hosts of partners. Their IAM is unknown, and a password must not reach another one. */
const partnerRegion = /^(?:eu-west-0|ae-ad-1)$/

/** The hosts of the public regions: the service (`swr-api`), the registry (`swr`) and IAM (`iam`). */
const publicHost = /^(swr-api|swr|iam)\.(?:([a-z0-9-]+)\.)?(myhuaweicloud\.(?:com|eu|cn))$/

/**
 * Returns the URLs to use. `endpoint` and `iamEndpoint` take precedence over `region`.
 *
 * Without `iamEndpoint`, the URL of IAM is that of `region`. With `endpoint`, only its host counts, since another cloud or a
 * sandbox may have a region of any name, and must not have its passwords sent to Huawei Cloud:
 * - a public region: IAM of that region, or the global one;
 * - a private host (see `isPrivateHost`): the same URL, since a sandbox, a mock or a proxy serves both;
 * - any other host, such as a partner cloud: unknown, so a call that needs IAM requires `iamEndpoint`.
 *
 * @throws SwrInputError if both `region` and `endpoint` are missing, if the region is on the hosts of a partner and `endpoint` is
 * missing, or if one of the three is invalid
 */
export function resolveEndpoints(region: string | undefined, endpoint?: string, iamEndpoint?: string): Endpoints {
  if (endpoint === undefined && region === undefined) {
    throw new SwrInputError(
      'createSwrClient requires a `region` (for example my-kualalumpur-1) or an `endpoint` (for example http://127.0.0.1:4010).',
    )
  }
  if (region !== undefined && !/^[a-z0-9][a-z0-9-]*$/.test(region))
    throw new SwrInputError(`${JSON.stringify(region)} isn't a valid region name.`)
  if (endpoint === undefined && partnerRegion.test(region ?? ''))
    throw new SwrInputError(`\`endpoint\` is required: ${region} is the region of a partner.`)
  const domain = regionDomains.get(region ?? '') ?? 'myhuaweicloud.com'
  const swr = normalizeUrl('endpoint', endpoint ?? `https://swr-api.${region}.${domain}`)
  const iam = iamEndpoint ?? (endpoint === undefined ? iamUrl(region, domain) : deriveIamEndpoint(swr))
  return { endpoint: swr, iamEndpoint: iam === undefined ? undefined : normalizeUrl('iamEndpoint', iam) }
}

/** Returns the error of a call that needs IAM, whose URL is unknown. */
export function unknownIamError(endpoint: string): SwrInputError {
  return new SwrInputError(`\`iamEndpoint\` is required: ${endpoint} isn't in a public region. The request was not sent.`)
}

/** Returns the URL of IAM for a public region. */
function iamUrl(region: string | undefined, domain: string): string {
  return `https://iam.${region && !globalIamRegions.test(region) ? `${region}.` : ''}${domain}`
}

/** Returns the URL of IAM for a URL of the service; `undefined` if it is unknown. */
function deriveIamEndpoint(endpoint: string): string | undefined {
  const host = hostname(endpoint)
  const [, , region, domain] = publicHost.exec(host) ?? []
  if (partnerRegion.test(region ?? '')) return undefined
  if (domain) return iamUrl(region, domain)
  return isPrivateHost(host) ? endpoint : undefined
}

/**
 * Whether a host can't be a cloud on the internet: a name without a dot (`localhost`, `sandbox`), one of a domain that is
 * reserved for local use, or a loopback, private or link-local address.
 */
function isPrivateHost(host: string): boolean {
  return (
    !/[.:]/.test(host) ||
    /\.(?:localhost|local|internal|test|lan|home\.arpa)$/.test(host) ||
    /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/.test(host) ||
    /^\[(?:::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*|::ffff:7f[\da-f:]+)\]$/.test(host)
  )
}

/** Normalizes a URL to the form in which it is sent, since that is the form to sign. */
function normalizeUrl(name: 'endpoint' | 'iamEndpoint', text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    throw new SwrInputError(`\`${name}\` must be an http or https URL, not ${JSON.stringify(text)}.`)
  const { username, password, search, hash, href, pathname } = url
  const [host, service, region = 'REGION', domain] = publicHost.exec(hostname(href)) ?? []
  const expected = name === 'endpoint' ? 'swr-api' : 'iam'
  if (service && service !== expected)
    throw new SwrInputError(
      `\`${name}\` must be https://${expected}.${region}.${domain}, not ${host}${service === 'swr' ? ', which is the registry' : ''}.`,
    )
  // Paths of operations begin with a version.
  if (username || password || search || hash || /^\/v[23](\/|$)/.test(pathname))
    throw new SwrInputError(`\`${name}\` must not contain a username, a password, a query, a fragment, /v2 or /v3.`)
  return href.replace(/\/$/, '')
}

/** Returns the host of a URL without a final dot. */
function hostname(url: string): string {
  return new URL(url).hostname.replace(/\.$/, '')
}
