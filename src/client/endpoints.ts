import { SwrInputError } from '../errors/input-error.js'

/** The addresses of a region. */
export interface Endpoints {
  endpoint: string
  iamEndpoint: string
}

/** Regions outside the common domain. */
const domains: Readonly<Record<string, string>> = { 'eu-west-101': 'myhuaweicloud.eu' }

/**
 * The addresses to use: those given, else those of the region.
 *
 * @throws SwrInputError when neither is given, or when an address is none
 */
export function resolveEndpoints(region: string | undefined, endpoint?: string, iamEndpoint?: string): Endpoints {
  if (endpoint === undefined && region === undefined) {
    throw new SwrInputError(
      'createSwrClient needs a `region` (as in my-kualalumpur-1) or an `endpoint` (as in http://127.0.0.1:4010).',
    )
  }
  if (region !== undefined && !/^[a-z0-9][a-z0-9-]*$/.test(region))
    throw new SwrInputError(`${JSON.stringify(region)} is no name of a region.`)
  const domain = (Object.hasOwn(domains, region ?? '') && domains[region ?? '']) || 'myhuaweicloud.com'
  const swr = endpoint ?? `https://swr-api.${region}.${domain}`
  return {
    endpoint: checked('endpoint', swr),
    // A mock or a sandbox, which has no region, answers for IAM as well.
    iamEndpoint: checked('iamEndpoint', iamEndpoint ?? (region === undefined ? swr : `https://iam.${region}.${domain}`)),
  }
}

function checked(name: string, address: string): string {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new SwrInputError(`\`${name}\` is ${JSON.stringify(address)}; it must be an http or https address.`)
  }
  const { username, password, search, hash } = new URL(address)
  if (username || password || search || hash)
    throw new SwrInputError(`\`${name}\` must be a plain address, without user, query or fragment.`)
  // Written as it will be sent, so that what is signed is what is sent.
  return new URL(address).href.replace(/\/$/, '')
}
