import { type ErrorCode, errorCodes } from '../../generated/error-codes.js'
import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'
import { validators } from '../../generated/validators.js'
import { pathParamNames } from '../../src/openapi/path-params.js'
import {
  type BentService,
  bypassStatus,
  changeFirstObject,
  changeJson,
  changeQuery,
  changeRequest,
  changeResponse,
  copyResponse,
  createToken,
  type Fetch,
} from './bend.js'
import { bentLists } from './bent-services/lists.js'
import { bentLogins } from './bent-services/logins.js'
import { bentPermissions } from './bent-services/permissions.js'
import { bentValues } from './bent-services/values.js'
import { operationOf } from './sandbox.js'

const all = Object.keys(operations) as OperationId[]
const rowOf = (operation: OperationId): OperationRow => operations[operation]
const goodStatus = (operation: OperationId): number =>
  Number(Object.keys(validators[operation].responses).find(status => status.startsWith('2')))

const wrongStatus: BentService[] = all.map(operation => ({
  name: `returns ${goodStatus(operation) === 200 ? 201 : 200} instead of ${goodStatus(operation)}`,
  operation,
  bend: changeResponse(operation, (response, text) =>
    response.ok ? copyResponse(response, text, { status: response.status === 200 ? 201 : 200, body: text || '{}' }) : undefined,
  ),
}))

/** Operations whose response body has required fields. */
const withData = all.filter(operation => ['object', 'array'].includes(rowOf(operation).response))

const missingField: BentService[] = withData.map(operation => ({
  name: 'omits a required field',
  operation,
  bend: changeResponse(operation, (response, text) =>
    changeJson(response, text, body =>
      changeFirstObject(body, ({ ...fields }) => {
        for (const name of Object.keys(fields)) {
          const { [name]: _, ...rest } = fields
          const check = validators[operation].responses[response.status]?.body
          const whole = Array.isArray(body) ? [rest, ...body.slice(1)] : rest
          if (check && !check(whole)) return rest
        }
        return fields
      }),
    ),
  ),
}))

const wrongType: BentService[] = withData.map(operation => ({
  name: 'returns a field with the wrong type',
  operation,
  bend: changeResponse(operation, (response, text) =>
    changeJson(response, text, body =>
      changeFirstObject(body, fields => {
        const [name = ''] = Object.keys(fields)
        return { ...fields, [name]: typeof fields[name] === 'string' ? 7 : 'seven' }
      }),
    ),
  ),
}))

const undeclared: BentService[] = [
  ...withData.slice(0, 4).map(operation => ({
    name: 'returns an undeclared field',
    operation,
    bend: changeResponse(operation, (response, text) =>
      changeJson(response, text, body => changeFirstObject(body, fields => ({ ...fields, colour: 'red' }))),
    ),
  })),
  ...all.slice(0, 4).map(operation => ({
    name: 'returns an undeclared status',
    operation,
    bend: changeResponse(operation, (response, text) =>
      response.ok ? copyResponse(response, text, { status: 207, body: text || '{}' }) : undefined,
    ),
  })),
]

const missingHeader: BentService[] = (
  [
    ['listReposDetails', 'content-range'],
    ['listRepositoryTags', 'content-range'],
    ['listSharedReposDetails', 'content-range'],
    ['keystoneCreateUserTokenByPassword', 'x-subject-token'],
    ['createSecret', 'x-swr-dockerlogin'],
    ['createSecret', 'x-swr-expireat'],
    ['listNamespaces', 'x-request-id'],
    ['deleteRepo', 'x-request-id'],
    ['listReposDetails', 'retry-after'],
  ] as const
).map(([operation, without]) => ({
  name: `omits the header ${without}`,
  operation,
  bend: changeResponse(operation, (response, text) => copyResponse(response, text, { without })),
}))

const paged = all.filter(operation => rowOf(operation).itemKey)
const accepts = (operation: OperationId, name: string): boolean => rowOf(operation).query?.includes(name) ?? false

const reversedOrder = (operation: OperationId): BentService => ({
  name: 'reverses the sort order',
  operation,
  bend: changeResponse(operation, (response, text, url) =>
    url.includes('order_type') ? changeJson(response, text, body => (body as unknown[]).reverse()) : undefined,
  ),
})

const wrongPages: BentService[] = paged.flatMap(operation => [
  {
    name: 'reports a wrong total in Content-Range',
    operation,
    bend: changeResponse(operation, (response, text) => {
      const range = response.headers.get('content-range')
      if (!range) return undefined
      const headers = new Headers(response.headers)
      headers.set(
        'content-range',
        range.replace(/\d+$/, total => String(Number(total) + 1)),
      )
      return new Response(text, { status: response.status, headers })
    }),
  },
  {
    name: 'omits the last item of a page',
    operation,
    bend: changeResponse(operation, (response, text) => changeJson(response, text, body => (body as unknown[]).slice(0, -1))),
  },
  ...(accepts(operation, 'order_type') ? [reversedOrder(operation)] : []),
])

const acceptsInvalid: BentService[] = all
  .filter(operation => '400' in validators[operation].responses && goodStatus(operation) !== 200)
  .map(operation => ({
    name: 'accepts invalid requests',
    operation,
    bend: changeResponse(operation, response =>
      response.status === 400
        ? new Response(goodStatus(operation) === 204 ? null : '{}', {
            status: goodStatus(operation),
            headers: { 'Content-Type': 'application/json' },
          })
        : undefined,
    ),
  }))

/** Returns another code of the catalogue with the same status. */
const otherCode = (code: string): string =>
  (Object.keys(errorCodes) as ErrorCode[]).find(
    other =>
      other !== code &&
      errorCodes[other].status === errorCodes[code as ErrorCode]?.status &&
      errorCodes[other].operations.length === 0,
  ) ?? 'SVCSTG.SWR.9999999'

const wrongCode: BentService[] = all
  .filter(operation => !('service' in operations[operation]))
  .flatMap(operation =>
    ['400', '401', '403', '404', '406', '409', '413']
      .filter(status => status in validators[operation].responses)
      .filter(status => status !== '403' || pathParamNames(operation).includes('namespace'))
      .filter(status => !(operation === 'listNamespaces' && status === '404'))
      .map(status => ({
        name: `returns another error code with ${status}`,
        operation,
        bend: changeResponse(operation, (response, text) =>
          response.status === Number(status)
            ? copyResponse(response, text, {
                body: text.replace(/"(SVCSTG\.[\w.]+|APIGW\.\d+)"/, (_, code: string) => `"${otherCode(code)}"`),
              })
            : undefined,
        ),
      })),
  )

const noEffect: BentService[] = all
  .filter(operation => ['POST', 'PATCH', 'DELETE'].includes(rowOf(operation).method))
  .filter(operation => !rowOf(operation).safe)
  .map(operation => ({
    name: 'returns success without any effect',
    operation,
    bend: changeRequest(
      operation,
      () =>
        new Response(goodStatus(operation) === 204 ? null : '{}', {
          status: goodStatus(operation),
          headers: { 'Content-Type': 'application/json' },
        }),
    ),
  }))

const missingAccessControl: BentService[] = [
  ...all
    .filter(operation => !('anonymous' in operations[operation]))
    .map(operation => ({ name: 'accepts requests without valid credentials', operation, bend: bypassStatus(operation, 401) })),
  ...all
    .filter(operation => pathParamNames(operation).includes('namespace'))
    .map(operation => ({ name: 'enforces no permissions', operation, bend: bypassStatus(operation, 403) })),
  {
    name: 'accepts expired tokens',
    operation: 'listNamespaces',
    bend: changeRequest('keystoneCreateUserTokenByPassword', request => {
      const headers = new Headers(request.headers)
      headers.delete('x-sandbox-fault')
      return new Request(request, { headers })
    }),
  },
]

const ignoredFilter: BentService[] = all
  .filter(operation => accepts(operation, 'filter'))
  .map(operation => ({
    name: 'ignores the filter',
    operation,
    bend:
      (fetch: Fetch): Fetch =>
      async request => {
        if (operationOf(request) !== operation || !request.url.includes('filter=')) return fetch(request)
        const checked = await fetch(request.clone())
        if (!checked.ok) return checked
        const token = await createToken(fetch)
        const bare = changeQuery(request, query => {
          const center = /center::\w+/.exec(query.get('filter') ?? '')?.[0]
          query.delete('filter')
          if (center) query.set('center', center.slice('center::'.length))
        })
        return fetch(new Request(bare, { headers: { ...Object.fromEntries(bare.headers), 'x-auth-token': token } }))
      },
  }))

const wrongSettings: BentService[] = [
  { name: 'enforces no quota', operation: 'createNamespace', options: { organizationQuota: 1000 } },
  {
    name: 'accepts signatures with any timestamp',
    operation: 'listNamespaces',
    options: { signatureWindow: 365 * 86_400_000 },
  },
  { name: 'rejects signatures older than one minute', operation: 'listNamespaces', options: { signatureWindow: 60_000 } },
  { name: 'never locks an access key', operation: 'listNamespaces', options: { failuresBeforeLock: 1000 } },
  { name: 'locks an access key permanently', operation: 'listNamespaces', options: { lockTime: 365 * 86_400_000 } },
  { name: 'accepts bodies of any size', operation: 'createRepo', options: { maxBodyBytes: 100 * 2 ** 20 } },
]

const wrongErrorFormat: BentService[] = all
  .filter(operation => '404' in validators[operation].responses && pathParamNames(operation).length > 0)
  .map(operation => ({
    name: 'returns an HTML page instead of an error',
    operation,
    bend: changeResponse(operation, response =>
      response.status === 404
        ? new Response('<html>Not found</html>', { status: 404, headers: { 'Content-Type': 'text/html' } })
        : undefined,
    ),
  }))

/** All bent services. */
export const bentServices: readonly BentService[] = [
  ...wrongStatus,
  ...missingField,
  ...wrongType,
  ...undeclared,
  ...missingHeader,
  ...wrongPages,
  ...acceptsInvalid,
  ...wrongCode,
  ...noEffect,
  ...missingAccessControl,
  ...ignoredFilter,
  ...wrongSettings,
  ...wrongErrorFormat,
  ...bentValues,
  ...bentLists,
  ...bentPermissions,
  ...bentLogins,
]
