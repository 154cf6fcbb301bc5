import { type ErrorCode, errorCodes } from '../../../generated/error-codes.js'
import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { validators } from '../../../generated/validators.js'
import { pathParamNames } from '../../../src/openapi/path-params.js'
import { contractConstraintCases } from '../../../src/verify/cases/contract-cases.js'
import { isLaterStatus } from '../../../src/verify/run/unsettled.js'
import { contract } from '../contract.js'
import { changeFirstObject, changeJson, changeResponse, copyResponse, type Mutant } from '../mutant.js'

const all = Object.keys(operations) as OperationId[]
const rowOf = (operation: OperationId): OperationRow => operations[operation]
const goodStatus = (operation: OperationId): number =>
  Number(Object.keys(validators[operation].responses).find(status => status.startsWith('2')))

/** Returns a successful status that no edition lists for an operation. */
const badStatus = (operation: OperationId): number =>
  goodStatus(operation) === 200 ? 201 : isLaterStatus(contract, operation, 200) ? 202 : 200

const wrongStatus: Mutant[] = all.map(operation => ({
  name: `returns ${badStatus(operation)} instead of ${goodStatus(operation)}`,
  operation,
  mutate: changeResponse(operation, (response, text) =>
    response.ok ? copyResponse(response, text, { status: badStatus(operation), body: text || '{}' }) : undefined,
  ),
}))

/** Operations whose response body has required fields. */
const withData = all.filter(operation => ['object', 'array'].includes(rowOf(operation).response))

const missingField: Mutant[] = withData.map(operation => ({
  name: 'omits a required field',
  operation,
  mutate: changeResponse(operation, (response, text) =>
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

const wrongType: Mutant[] = withData.map(operation => ({
  name: 'returns a field with the wrong type',
  operation,
  mutate: changeResponse(operation, (response, text) =>
    changeJson(response, text, body =>
      changeFirstObject(body, fields => {
        const [name = ''] = Object.keys(fields)
        return { ...fields, [name]: typeof fields[name] === 'string' ? 7 : 'seven' }
      }),
    ),
  ),
}))

const undeclared: Mutant[] = [
  ...withData.slice(0, 4).map(operation => ({
    name: 'returns an undeclared field',
    operation,
    mutate: changeResponse(operation, (response, text) =>
      changeJson(response, text, body => changeFirstObject(body, fields => ({ ...fields, colour: 'red' }))),
    ),
  })),
  ...all.slice(0, 4).map(operation => ({
    name: 'returns an undeclared status',
    operation,
    mutate: changeResponse(operation, (response, text) =>
      response.ok ? copyResponse(response, text, { status: 207, body: text || '{}' }) : undefined,
    ),
  })),
]

const missingHeader: Mutant[] = (
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
  mutate: changeResponse(operation, (response, text) => copyResponse(response, text, { without })),
}))

/** Lists with offsets; lists with markers have their own mutants. */
const paged = all.filter(operation => rowOf(operation).itemKey && !rowOf(operation).items)

const reversedOrder = (operation: OperationId): Mutant => ({
  name: 'reverses the sort order',
  operation,
  mutate: changeResponse(operation, (response, text, url) =>
    url.includes('order_type') ? changeJson(response, text, body => (body as unknown[]).reverse()) : undefined,
  ),
})

const wrongPages: Mutant[] = paged.flatMap(operation => [
  {
    name: 'reports a wrong total in Content-Range',
    operation,
    mutate: changeResponse(operation, (response, text) => {
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
    mutate: changeResponse(operation, (response, text) => changeJson(response, text, body => (body as unknown[]).slice(0, -1))),
  },
  ...(rowOf(operation).query?.includes('order_type') ? [reversedOrder(operation)] : []),
])

/** Returns another code of the catalogue with the same status. */
const otherCode = (code: string): string =>
  (Object.keys(errorCodes) as ErrorCode[]).find(
    other =>
      other !== code &&
      errorCodes[other].status === errorCodes[code as ErrorCode]?.status &&
      errorCodes[other].operations.length === 0,
  ) ?? 'SVCSTG.SWR.9999999'

/** Operations with a parameter or a body that can be invalid: no request makes another one return 400. */
const canBeInvalid: ReadonlySet<OperationId> = new Set(
  contractConstraintCases(contract).cases.flatMap(({ valid, request }) => (valid ? [] : [request.operation])),
)

const wrongCode: Mutant[] = all
  .filter(operation => !('service' in operations[operation]))
  .flatMap(operation =>
    ['400', '401', '403', '404', '406', '409', '413']
      .filter(status => status in validators[operation].responses)
      .filter(status => status !== '403' || pathParamNames(operation).includes('namespace'))
      .filter(status => status !== '400' || canBeInvalid.has(operation))
      .filter(status => !(operation === 'listNamespaces' && status === '404'))
      .map(status => ({
        name: `returns another error code with ${status}`,
        operation,
        mutate: changeResponse(operation, (response, text) =>
          response.status === Number(status)
            ? copyResponse(response, text, {
                body: text.replace(/"(SVCSTG\.[\w.]+|APIGW\.\d+)"/, (_, code: string) => `"${otherCode(code)}"`),
              })
            : undefined,
        ),
      })),
  )

const wrongErrorFormat: Mutant[] = all
  .filter(operation => '404' in validators[operation].responses && pathParamNames(operation).length > 0)
  .map(operation => ({
    name: 'returns an HTML page instead of an error',
    operation,
    mutate: changeResponse(operation, response =>
      response.status === 404
        ? new Response('<html>Not found</html>', { status: 404, headers: { 'Content-Type': 'text/html' } })
        : undefined,
    ),
  }))

/** Errors that mix two formats, which the schema of errors accepts. */
const mixedErrorFormats: Mutant[] = (['showNamespace', 'deleteRepo'] as const).map(operation => ({
  name: 'mixes two formats of errors',
  operation,
  mutate: changeResponse(operation, (response, text) => {
    if (response.status !== 404) return undefined
    const [first] = JSON.parse(text)
    return copyResponse(response, text, { body: JSON.stringify({ ...first, error_code: first.errorCode, error_msg: 'text' }) })
  }),
}))

/** Services that return wrong responses, whatever the operation. */
export const mutantsOfResponses: readonly Mutant[] = [
  ...wrongStatus,
  ...missingField,
  ...wrongType,
  ...undeclared,
  ...missingHeader,
  ...wrongCode,
  ...wrongErrorFormat,
  ...mixedErrorFormats,
]

/** Services that return wrong pages. */
export const mutantsOfPages: readonly Mutant[] = wrongPages
