import type { Hono } from 'hono'
import type { SandboxRuntime } from '../context.js'
import { IdentityError } from '../errors.js'
import { errorParts, toResponse } from './responses.js'

/** Paths of IAM that log in by other means, and what they are for. */
const unsupported: readonly (readonly [path: string, purpose: string])[] = [
  ['/v3/OS-FEDERATION/*', 'Federation'],
  ['/v3/auth/OS-FEDERATION/*', 'Federation'],
  ['/v3-ext/auth/OS-FEDERATION/*', 'Federation'],
  ['/v3.0/OS-AUTH/*', 'Federation'],
  ['/v3.0/OS-AGENCY/*', 'The use of agencies'],
  ['/v3.0/OS-CREDENTIAL/securitytokens', 'The creation of temporary access keys'],
]

/** Adds responses that say what the sandbox doesn't implement, which an unknown path would hide. */
export function addUnsupportedRoutes(app: Hono, { requestIds, clock }: SandboxRuntime): void {
  for (const [path, purpose] of unsupported) {
    const error = new IdentityError(
      400,
      `${purpose} isn't implemented in the sandbox. Get a token from /v3/auth/tokens by password or token, or use an access key.`,
    )
    app.all(path, () => {
      const requestId = requestIds.hex(32)
      const parts = errorParts(error, requestId)
      parts.headers['X-IAM-Trace-Id'] = requestId
      return toResponse(parts, clock.now())
    })
  }
}
