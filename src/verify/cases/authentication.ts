import { operations } from '../../../generated/operations.js'
import type { Credentials } from '../../auth/credentials.js'
import { formatSdkDate, signRequest } from '../../auth/signature.js'
import type { RawResponse } from '../../errors/raw-response.js'
import { type Contract, findOperation, type OperationEntry, operationEntries } from '../../openapi/document.js'
import { tokenOperation } from '../../openapi/iam.js'
import type { CaseContext } from '../run/case-context.js'
import type { CoverageItem } from '../run/result.js'
import { type OperationRequest, requestPath } from '../run/send.js'
import type { Requirement } from '../run/target.js'
import { validRequest } from './contract-cases.js'
import { dateOf, minute } from './effects/effect.js'
import { advanceClock, faultHeaders } from './sandbox-control.js'
import { createCase, requirementsOf, type SuiteCase } from './suite-case.js'

const noCredentials = 'no credentials'
const wrongSignature = 'wrong signature'

/** Valid and invalid ways to authenticate; most invalid ones are tested for every operation. */
export function authenticationCases(contract: Contract): SuiteCase[] {
  const authenticated = operationEntries(contract).filter(({ operation }) => operation.security?.length !== 0)
  return [
    ...authenticated.map(entry => rejectedCase(entry, noCredentials, [], async () => ({ as: 'anonymous' }))),
    ...authenticated.map(entry => rejectedCase(entry, 'invalid token', [], async () => ({ as: { token: 'invalid' } }))),
    ...authenticated.map(entry => rejectedCase(entry, 'expired token', ['faults', 'password'], createExpiredToken)),
    ...authenticated.map(entry => rejectedCase(entry, wrongSignature, ['isolated', 'accessKey'], withWrongSecret)),
    modeCase('token', ['password'], async context => {
      const token = await createAccessToken(context)
      await expectSuccess(context, { token })
    }),
    modeCase('signature', ['accessKey'], context => expectSuccess(context, context.session.target.credentials)),
    modeCase(wrongSignature, ['accessKey'], async context => {
      context.expectError(listRequest, await context.request(listRequest, (await withWrongSecret(context)) ?? {}), 401)
      // A success resets the failure count, so that the key isn't locked.
      await expectSuccess(context, context.session.target.credentials)
    }),
    modeCase('unknown key', [], async context => {
      const as = { accessKeyId: `${context.session.runId}-unknown`, secretAccessKey: 'unknown' }
      context.expectError(listRequest, await context.request(listRequest, { as }), 401)
    }),
    ...[-20, 20].map(minutes =>
      modeCase(`signature ${minutes} minutes off`, ['accessKey'], async context => {
        await expectStatusAtOffset(context, minutes * minute, 401)
        await expectSuccess(context, context.session.target.credentials)
      }),
    ),
    ...[-5, 5].map(minutes =>
      modeCase(`signature ${minutes} minutes off`, ['accessKey'], context =>
        expectStatusAtOffset(context, minutes * minute, 200),
      ),
    ),
    modeCase(
      'wrong password',
      ['password'],
      async context => {
        const request = validRequest(contract, findOperation(contract, tokenOperation), context.session.names)
        const body: unknown = JSON.parse(JSON.stringify(request.body).replace(/("password":)"(?:[^"\\]|\\.)*"/, '$1"wrong"'))
        context.expectError(request, await context.request({ ...request, body }, { as: 'anonymous' }), 401)
      },
      [{ kind: 'status', operation: tokenOperation, status: '401' }],
    ),
    modeCase('locked key', ['isolated', 'accessKey'], async context => {
      for (let failure = 1; failure <= 5; failure++) await context.request(listRequest, (await withWrongSecret(context)) ?? {})
      context.expectError(listRequest, await context.request(listRequest), 401)
      await advanceClock(context, 5 * minute + 1000)
      await expectSuccess(context, context.session.target.credentials)
    }),
  ]
}

const listRequest: OperationRequest = { operation: 'listNamespaces', path: {}, query: {} }

function modeCase(
  mode: string,
  requirements: Requirement[],
  run: (context: CaseContext) => Promise<void>,
  alsoCovers: CoverageItem[] = [],
): SuiteCase {
  const covers: CoverageItem[] = [{ kind: 'authentication', mode }, ...alsoCovers]
  return createCase({
    group: 'authentication',
    operation: listRequest.operation,
    title: mode,
    covers,
    requires: ['service', ...requirements],
    run,
  })
}

type SelectCredentials = (context: CaseContext) => Promise<{ as: Credentials | 'anonymous' } | undefined>

/** An operation with invalid credentials: 401, without any effect. */
function rejectedCase(
  entry: OperationEntry,
  mode: string,
  requirements: Requirement[],
  selectCredentials: SelectCredentials,
): SuiteCase {
  const operation = entry.operation.operationId
  return createCase({
    group: 'authentication',
    operation,
    title: `${operation} with ${mode}`,
    covers: [
      { kind: 'authentication', mode },
      { kind: 'status', operation, status: '401' },
    ],
    // A mock only checks whether there are credentials.
    requires: [...(mode === noCredentials ? [] : (['service'] as const)), ...requirementsOf(operation), ...requirements],
    async run(context) {
      const { contract, names, target } = context.session
      const runNames = target.kind === 'mock' ? undefined : names
      const request = validRequest(contract, findOperation(contract, operation), runNames)
      const rejected = await context.request(request, (await selectCredentials(context)) ?? {})
      context.expectError(request, rejected, 401)
      if (mode !== wrongSignature) return
      // A signature covers all of a request.
      for (const other of otherRequests(request)) {
        const headers = await signedHeaders(context, other, dateOf(rejected))
        context.expectError(request, await context.request(request, { as: 'anonymous', headers }), 401)
      }
      // A success resets the failure count, so that the key isn't locked.
      await context.request(listRequest)
    },
  })
}

/** The parts of a request that a signature covers. */
interface SignedParts {
  method: string
  path: string
  body?: string
}

/** Returns requests that differ from one in the path, the query or the body. */
function otherRequests({ operation, ...request }: OperationRequest): SignedParts[] {
  const { method, url } = operations[operation]
  const path = requestPath(url, { operation, ...request })
  const parts = { method, path, ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }) }
  const query = requestPath(url, { operation, ...request, query: { ...request.query, other: 1 } })
  const others = [
    { ...parts, path: path.replace(/(?=\?|$)/, '/other') },
    { ...parts, path: query },
  ]
  return parts.body === undefined ? others : [...others, { ...parts, body: `${parts.body} ` }]
}

/** Returns the headers of a signed request. */
async function signedHeaders(
  { session: { target } }: CaseContext,
  { path, ...parts }: SignedParts,
  time: number,
): Promise<Record<string, string>> {
  const { credentials } = target
  if (credentials.accessKeyId === undefined) return {}
  const url = target.url + path
  const sent = {
    'x-sdk-date': formatSdkDate(time),
    ...(credentials.securityToken === undefined ? {} : { 'x-security-token': credentials.securityToken }),
  }
  const headers = { host: new URL(url).host, ...sent }
  return { ...sent, authorization: await signRequest({ ...parts, url, headers }, credentials) }
}

async function expectSuccess(context: CaseContext, as: Credentials): Promise<void> {
  context.expectStatus(listRequest, await context.request(listRequest, { as }), 200)
}

/** Returns the run's access key with a wrong secret. */
async function withWrongSecret({ session }: CaseContext): Promise<{ as: Credentials } | undefined> {
  const { credentials } = session.target
  return credentials.accessKeyId === undefined ? undefined : { as: { ...credentials, secretAccessKey: 'wrong' } }
}

async function createAccessToken(context: CaseContext, headers: Record<string, string> = {}): Promise<string> {
  const { contract, names } = context.session
  const request = validRequest(contract, findOperation(contract, tokenOperation), names)
  const response = await context.request(request, { as: 'anonymous', headers })
  const token = response.headers.get('x-subject-token')
  if (!token) throw new Error(`The response has no token: ${response.status} ${response.text.slice(0, 200)}`)
  return token
}

/** Returns a token that has expired after one request. */
async function createExpiredToken(context: CaseContext): Promise<{ as: Credentials }> {
  const token = await createAccessToken(context, faultHeaders('token-calls;calls=1'))
  await expectSuccess(context, { token })
  return { as: { token } }
}

/** Sends a request whose signature has a timestamp at this offset, in milliseconds. */
async function expectStatusAtOffset(context: CaseContext, offset: number, expected: number): Promise<void> {
  const { target, fetch } = context.session
  const path = operations.listNamespaces.url
  const url = target.url + path
  const unsigned = await fetch(new Request(url))
  await unsigned.text()
  const headers = await signedHeaders(context, { method: 'GET', path }, dateOf(unsigned) + offset)
  const response = await toRawResponse(await fetch(new Request(url, { headers })))
  const { status } = response
  context.checkResponse(listRequest, response)
  context.expect(
    status === expected,
    `A signature ${offset / minute} minutes off: expected status ${expected}, received ${status}.`,
  )
}

async function toRawResponse(response: Response): Promise<RawResponse> {
  const { status, headers } = response
  return { status, headers, text: await response.text() }
}
