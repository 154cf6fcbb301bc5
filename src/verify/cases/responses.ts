import { type OperationId, operations } from '../../../generated/operations.js'
import {
  type Contract,
  deref,
  findOperation,
  type OperationEntry,
  operationEntries,
  type ResponseObject,
  type Schema,
} from '../../openapi/document.js'
import { pathParamNames } from '../../openapi/path-params.js'
import type { CaseContext } from '../run/case-context.js'
import { notFoundCode, successStatus } from '../run/documented.js'
import type { OperationRequest } from '../run/send.js'
import type { Requirement } from '../run/target.js'
import { validRequest } from './contract-cases.js'
import { prepareRequest } from './fixtures.js'
import { faultHeaders, putImage } from './sandbox-control.js'
import { changesAccount, createCase, isReadOnly, type SuiteCase } from './suite-case.js'

/** Returns cases for each operation × documented status, each caused by a suitable request. */
export function responseCases(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(entry => [
    successCase(contract, entry),
    ...notFoundCases(contract, entry),
    ...conflictCases(entry),
    ...notEmptyCases(entry),
    ...forbiddenCases(entry),
    ...tooLargeCases(entry),
    ...faultCases(entry),
  ])
}

type RunResponseCase = (context: CaseContext, operation: OperationId) => Promise<void>

function responseCase(
  entry: OperationEntry,
  status: number | string,
  title: string,
  requirements: readonly Requirement[],
  run: RunResponseCase,
): SuiteCase {
  const operation = entry.operation.operationId
  const changesResource = operations[operation].method !== 'GET' && pathParamNames(operation).length > 0
  return createCase({
    group: 'responses',
    operation,
    title: `${operation} ${status}: ${title}`,
    covers: [{ kind: 'status', operation, status: String(status) }],
    requires: [
      'service',
      ...(changesResource ? (['writes'] as const) : []),
      ...(changesAccount(operation) ? (['isolated'] as const) : []),
      ...requirements,
    ],
    run: context => run(context, operation),
  })
}

const declares = ({ operation }: OperationEntry, status: string): boolean => status in operation.responses

/** Returns a request that succeeds; a read-only run uses existing resources. */
async function successfulRequest(context: CaseContext, operation: OperationId): Promise<OperationRequest> {
  const { contract, target, names } = context.session
  if (target.allowWrites) return prepareRequest(context, operation)
  return validRequest(contract, findOperation(contract, operation), names)
}

function successCase(contract: Contract, entry: OperationEntry): SuiteCase {
  const operation = entry.operation.operationId
  const status = successStatus(contract, operation)
  const requirements: Requirement[] = 'anonymous' in operations[operation] ? ['password'] : []
  if (pathParamNames(operation).some(name => name !== 'api_version')) requirements.push('writes')
  return responseCase(entry, status, 'valid request', requirements, async context => {
    const request = await successfulRequest(context, operation)
    context.expectStatus(request, await context.request(request), status)
  })
}

/** Names of resources that don't exist, by path parameter: an unrelated one, and some that begin like an existing one. */
const missingNames: Readonly<Record<string, readonly string[]>> = {
  namespace: ['RUN-none', 'RUN-a1', 'RUN'],
  repository: ['none$here', 'team$ap', 'team$app1', 'team', 'app'],
  tag: ['none', 'v', 'v10', 'V1'],
  trigger: ['none', 'deploy', 'deploy-web1', 'Deploy-web'],
  user_id: ['0'.repeat(32)],
}

/** Whether an operation returns 200 and `exist: false` if the resource of its last path parameter doesn't exist. */
function reportsExistence(contract: Contract, { operation }: OperationEntry): boolean {
  const { content } = deref<ResponseObject>(contract, operation.responses['200'] ?? {})
  const { properties = {} } = deref<Schema>(contract, content?.['application/json']?.schema ?? {})
  return 'exist' in (properties as Schema)
}

function notFoundCases(contract: Contract, entry: OperationEntry): SuiteCase[] {
  const operation = entry.operation.operationId
  if (!declares(entry, '404')) return []
  const names = pathParamNames(operation)
  const params = (reportsExistence(contract, entry) ? names.slice(0, -1) : names).filter(
    name => name in missingNames || name === 'access_domain',
  )
  return params.map(name => {
    const requirements: Requirement[] = name === 'access_domain' ? ['otherAccount'] : name === 'namespace' ? [] : ['writes']
    return responseCase(entry, 404, `unknown ${name}`, requirements, async context => {
      const { contract, names, runId, target } = context.session
      const request = validRequest(contract, findOperation(contract, operation), names)
      // No share exists in a repository that is not shared.
      if (!(name in missingNames)) request.path.repository = target.allowWrites ? 'tools$cli' : request.path.repository
      for (const missing of missingNames[name] ?? [undefined]) {
        if (missing !== undefined) request.path[name] = missing.replace('RUN', runId)
        context.expectError(request, await context.request(request), 404, notFoundCode(contract, name))
      }
    })
  })
}

function conflictCases(entry: OperationEntry): SuiteCase[] {
  if (!declares(entry, '409')) return []
  return [
    responseCase(entry, 409, 'duplicate request', ['writes'], async (context, operation) => {
      const request = await prepareRequest(context, operation)
      await context.request(request)
      context.expectError(request, await context.request(request), 409)
    }),
  ]
}

function notEmptyCases(entry: OperationEntry): SuiteCase[] {
  if (!declares(entry, '406')) return []
  const inRepository = pathParamNames(entry.operation.operationId).includes('repository')
  return [
    responseCase(entry, 406, 'not empty', inRepository ? ['images'] : ['writes'], async (context, operation) => {
      const request = await prepareRequest(context, operation)
      const path = request.path as Record<string, string>
      if (inRepository) {
        await putImage(context, { ...path, repository: String(path.repository).replaceAll('$', '/'), tag: 'v1' })
      } else {
        const { contract, names } = context.session
        const runNames = { ...names, path: { ...names.path, ...path } }
        await context.request(validRequest(contract, findOperation(contract, 'createRepo'), runNames))
      }
      context.expectError(request, await context.request(request), 406)
    }),
  ]
}

/** Operations of IAM that only administrators may call. */
const forAdministrators: ReadonlySet<string> = new Set<OperationId>(['keystoneListUsers', 'showUser'])

function forbiddenCases(entry: OperationEntry): SuiteCase[] {
  const params = pathParamNames(entry.operation.operationId)
  if (forAdministrators.has(entry.operation.operationId)) {
    const requirements = ['isolated', 'secondUser', 'secondUserKey'] as const
    return [
      responseCase(entry, 403, 'request from another user', requirements, async (context, operation) => {
        const { contract, names, target } = context.session
        const request = validRequest(contract, findOperation(contract, operation), names)
        if (params.includes('user_id')) request.path.user_id = '0'.repeat(32)
        const as = target.secondUser?.credentials ?? 'anonymous'
        context.expectError(request, await context.request(request, { as }), 403)
      }),
    ]
  }
  if (!declares(entry, '403') || !params.includes('namespace')) return []
  return [
    responseCase(entry, 403, 'request from another account', ['writes', 'otherAccount'], async (context, operation) => {
      const request = await prepareRequest(context, operation)
      // The other account may read repositories that are shared with it.
      if (request.path.access_domain !== undefined) request.path.repository = 'tools$cli'
      const as = context.session.target.otherAccount?.credentials ?? 'anonymous'
      context.expectError(request, await context.request(request, { as }), 403)
    }),
  ]
}

/** One byte more than the limit of 12 MB for a signed body. */
const tooManyBytes = 12 * 2 ** 20 + 1

function tooLargeCases(entry: OperationEntry): SuiteCase[] {
  if (!declares(entry, '413')) return []
  return [
    responseCase(entry, 413, 'a body of more than 12 MB', ['writes'], async (context, operation) => {
      const { contract, names } = context.session
      const request = validRequest(contract, findOperation(contract, operation), names)
      const padding = ' '.repeat(tooManyBytes)
      const body = Array.isArray(request.body) ? [...request.body, padding] : { ...(request.body as object), padding }
      context.expectError(request, await context.request({ ...request, body }), 413)
    }),
  ]
}

/** Responses of an overloaded or failing service, injected into a sandbox. */
function faultCases(entry: OperationEntry): SuiteCase[] {
  const faults = { 429: 'throttle;retryAfter=1', 500: 'status;status=500' }
  return Object.entries(faults)
    .filter(([status]) => declares(entry, status))
    .map(([status, fault]) =>
      responseCase(entry, status, 'injected fault', ['faults'], async (context, operation) => {
        const { contract, names } = context.session
        const request = validRequest(contract, findOperation(contract, operation), names)
        // Without credentials, the request changes nothing even if the fault is not injected.
        const as = isReadOnly(operation) ? {} : { as: 'anonymous' as const }
        const response = await context.request(request, { headers: faultHeaders(fault), ...as })
        context.expectError(request, response, Number(status))
      }),
    )
}
