import type { components } from '../../../generated/schema.js'
import { originOf } from '../../http/origin.js'
import type { RegionOptions } from '../regions.js'
import { regionsOf } from '../settings.js'
import { stableId } from '../store/digest.js'
import type { Handler, HandlerCall } from './handler.js'
import { linksTo } from './identity-lists.js'
import { regionOfHost } from './region-of-host.js'

type CatalogService = components['schemas']['CatalogService']

/** The parts of a call that the catalog depends on. */
type CatalogCall = Pick<HandlerCall<'keystoneShowCatalog'>, 'settings' | 'url' | 'headers'>

/**
 * The types by which clients find SWR: otcextensions uses `swrv2`; gophertelekomcloud uses `smn`, and replaces `smn` in the URL,
 * which has no effect here.
 */
const swrTypes = ['swr', 'swrv2', 'smn'] as const

/**
 * Returns the service catalog. Its addresses are those by which the sandbox was called. A region with a host of its own has that
 * host, at the same port unless it names one.
 */
export function catalogOf(call: CatalogCall): CatalogService[] {
  const origin = originOf(call)
  const { protocol, port } = new URL(origin)
  const service = (type: string, endpoints: { region: string; url: string }[]): CatalogService => ({
    type,
    id: stableId('service', type),
    name: type,
    endpoints: endpoints.map(({ region, url }) => ({
      id: stableId('endpoint', type, region),
      interface: 'public',
      region,
      region_id: region,
      url,
    })),
  })
  const withPort = (host: string): string => `${protocol}//${host}${port === '' || host.includes(':') ? '' : `:${port}`}`
  const calledRegion = regionOfHost(call, call.settings)
  const addressOf = ({ name, host }: RegionOptions): string => {
    if (host !== undefined) return withPort(host)
    // At the host of another region, requests would belong to that one. The default region has all other hosts.
    const isElsewhere = name === call.settings.region && calledRegion !== undefined && calledRegion !== name
    return isElsewhere ? withPort('localhost') : origin
  }
  const regions = regionsOf(call.settings).map(region => ({ region: region.name, url: `${addressOf(region)}/v2` }))
  return [
    service('iam', [{ region: '*', url: `${origin}/v3` }]),
    // Clients of OpenStack find IAM as Keystone, and only in their own region.
    service(
      'identity',
      regions.map(({ region }) => ({ region, url: `${origin}/v3` })),
    ),
    ...swrTypes.map(type => service(type, regions)),
  ]
}

export const keystoneShowCatalog: Handler<'keystoneShowCatalog'> = call => ({
  status: 200,
  body: {
    catalog: catalogOf(call),
    links: linksTo(`${originOf(call)}/v3/auth/catalog`),
  },
})
