import { pathParamNames } from '../../../openapi/path-params.js'
import type { OperationRequest } from '../../run/send.js'

/** Returns the same request for names that don't exist: another one, and parts of those in the path, one at a time. */
export function requestsForMissing(request: OperationRequest): OperationRequest[] {
  return pathParamNames(request.operation).flatMap(param => {
    const name = String(request.path[param])
    const parts = param.endsWith('_id') ? ['1'] : ['none', name.slice(0, -1), name.slice(1)]
    return parts
      .filter(part => /^[a-z]/i.test(part) || part === '1')
      .map(part => ({ ...request, path: { ...request.path, [param]: part } }))
  })
}

/** Describes the path of a request. */
export const describePath = ({ path }: OperationRequest): string => Object.values(path).join(', ')
