import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { type Contract, findOperation } from '../../openapi/document.js'
import { isIam } from '../../openapi/iam.js'
import { warningHeader } from '../run/unsettled.js'
import { validRequest } from './contract-cases.js'
import { requiresTag } from './creations.js'
import { createCase, isReadOnly, type SuiteCase } from './suite-case.js'

/** A name that no edition of the reference has. */
const unknownParameter = 'swrv-unknown'

/**
 * Requests with a query parameter that the contract doesn't have, such as those that later editions add. A service may ignore
 * or reject it; the run lists which.
 */
export function unknownParameterCases(contract: Contract): SuiteCase[] {
  const withQuery = (Object.entries(operations) as [OperationId, OperationRow][]).filter(
    ([operation, { query }]) => query !== undefined && !isIam(operation) && isReadOnly(operation),
  )
  return withQuery.map(([operation, { url }]) =>
    createCase({
      group: 'constraints',
      operation,
      // The run creates what the path names.
      requires: [
        'service',
        ...(url.includes('{') ? (['writes'] as const) : []),
        ...(requiresTag(contract, operation) ? (['images'] as const) : []),
      ],
      title: `${operation} with an unknown query parameter`,
      async run(context) {
        const request = validRequest(contract, findOperation(contract, operation), context.session.names)
        const response = await context.request({ ...request, query: { ...request.query, [unknownParameter]: 'true' } })
        const { status } = response
        const isRejected = status === 400
        context.expect(isRejected || status < 300, `${operation}: an unknown query parameter led to status ${status}.`)
        // The warning of a sandbox is listed anyway.
        if (isRejected || !response.headers.has(warningHeader))
          context.addUnsettled(request, response, `${isRejected ? 'rejects' : 'ignores'} an unknown query parameter.`)
      },
    }),
  )
}
