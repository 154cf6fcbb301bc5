import type { components } from '../../../generated/schema.js'
import type { AddressedRequest } from '../../http/origin.js'
import { formatMicroseconds } from '../../http/token-errors.js'
import type { SandboxSettings } from '../settings.js'
import type { AccountUser } from '../store/entities.js'
import type { TokenState } from '../store/snapshot-types.js'
import { catalogOf } from './catalog.js'

/** A request whose response describes a token. */
interface TokenDetailsCall extends AddressedRequest {
  settings: SandboxSettings
  query: Pick<URLSearchParams, 'has'>
}

/** Returns the description of a token in IAM's responses. `nocatalog` in the query leaves out the catalog. */
export function tokenDetails(
  token: TokenState,
  { account, user }: AccountUser,
  call: TokenDetailsCall,
): components['schemas']['TokenResponse'] {
  const { projectId, isAccount = false, expires, methods = ['password'] } = token
  // Tokens of older snapshots have no time of issue.
  const issued = token.issued ?? expires - call.settings.tokenLifetime
  const domain = { id: account.id, name: account.name }
  const project = account.projects.find(({ id }) => id === projectId)
  const hasCatalog = (project !== undefined || isAccount) && !call.query.has('nocatalog')
  return {
    token: {
      expires_at: formatMicroseconds(expires),
      issued_at: formatMicroseconds(issued),
      methods: [...methods],
      user: { id: user.id, name: user.name, domain, password_expires_at: '' },
      ...(project ? { project: { id: project.id, name: project.name, domain } } : {}),
      ...(isAccount ? { domain } : {}),
      roles: [{ id: '0', name: user.administrator ? 'te_admin' : 'readonly' }],
      ...(hasCatalog ? { catalog: catalogOf(call) } : {}),
    },
  }
}
