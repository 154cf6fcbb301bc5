import type { components } from '../../../generated/schema.js'
import { originOf } from '../../http/origin.js'
import { apiVersion } from '../../openapi/parse-request.js'
import type { Handler } from './handler.js'

const toApiVersion = (origin: string): components['schemas']['ApiVersion'] => ({
  id: apiVersion,
  links: { href: `${origin}/${apiVersion}`, rel: 'self' },
  version: '2.26',
  status: 'CURRENT',
  updated: '2020-07-09T00:00:00Z',
  min_version: '2.0',
})

export const listApiVersions: Handler<'listApiVersions'> = call => ({
  status: 200,
  body: { versions: [toApiVersion(originOf(call))] },
})

export const showApiVersion: Handler<'showApiVersion'> = call => ({
  status: 200,
  body: { version: toApiVersion(originOf(call)) },
})
