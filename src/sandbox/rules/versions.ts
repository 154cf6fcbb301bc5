import type { components } from '../../../generated/schema.js'
import type { Rule } from '../call.js'
import { Refusal } from '../refusal.js'

const version = 'v2'

const shown = (origin: string): components['schemas']['ApiVersion'] => ({
  id: version,
  links: { href: `${origin}/${version}`, rel: 'self' },
  version: '',
  status: 'CURRENT',
  updated: '2020-07-09T00:00:00Z',
  min_version: '',
})

export const listApiVersions: Rule<'listApiVersions'> = ({ origin }) => ({ status: 200, body: { versions: [shown(origin)] } })

export const showApiVersion: Rule<'showApiVersion'> = ({ path, origin }) => {
  if (path.api_version !== version) throw new Refusal('APIGW.0101')
  return { status: 200, body: { version: shown(origin) } }
}
