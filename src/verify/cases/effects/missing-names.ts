import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext } from '../../run/case-context.js'
import type { OperationRequest } from '../../run/send.js'
import { asObject } from './effect.js'

/** Sends a request for names that don't exist, one at a time: another one, and parts of that in the path. */
export async function expectMissing(context: CaseContext, request: OperationRequest): Promise<void> {
  for (const param of pathParamNames(request.operation)) {
    const name = String(request.path[param])
    // An account may have an organization `none`.
    const other = param === 'namespace' ? `${context.session.runId}-none` : 'none'
    const parts = param.endsWith('_id')
      ? ['1']
      : [other, name.slice(0, -1), name.slice(1)].filter(part => /^[a-z\d]/i.test(part))
    for (const part of parts) {
      const missing = { ...request, path: { ...request.path, [param]: part } }
      const response = await context.request(missing)
      // Missing policies and shares have statuses of their own.
      if (param !== 'retention_id' && param !== 'access_domain') context.expectError(missing, response, 404)
      else if (response.status < 400 && asObject(response.json).exist !== false)
        context.expect(false, `${request.operation}: expected an error for the ${param} ${part}, received ${response.status}.`)
    }
  }
}
