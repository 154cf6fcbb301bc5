import { createRequire } from 'node:module'
import { expect } from 'vitest'
import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'
import { DockerLogin } from '../../src/client/docker-login.js'
import { createSwrClient, type Page } from '../../src/index.js'
import { pathParamNames } from '../../src/openapi/path-params.js'

// The types of the vendor's packages are outdated, and the tests use few of them.
const require = createRequire(import.meta.url)
const { BasicCredentials } = require('@huaweicloud/huaweicloud-sdk-core')
const sdk = require('@huaweicloud/huaweicloud-sdk-swr/v2/public-api')

/** Returns the name of the class of requests of a call. */
export const requestClass = (call: string): string => `${capitalize(call)}Request`

/** The name of every call of the vendor's SDK for Node.js, whether the contract has its operation or not. */
export const vendorCalls: readonly string[] = Object.getOwnPropertyNames(sdk.SwrClient.prototype).filter(
  name => typeof sdk[requestClass(name)] === 'function',
)

export type SdkOperation = Exclude<OperationId, `keystone${string}`>

/** The parameters of a call, as this client accepts them. */
export type CallParams = Readonly<Record<string, unknown>>

/** Where and as whom both clients call. The vendor's client puts the project of its credentials into paths. */
export interface CallTarget {
  endpoint: string
  credentials: { accessKeyId: string; secretAccessKey: string }
  projectId: string
}

/** What a call returned, with the names of the API. */
export interface CallResult {
  status: number | undefined
  body: unknown
}

function capitalize(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`
}

/** Creates an object of the vendor's SDK with its setters. Fails if a setter is missing. */
function createVendorObject(name: string, fields: CallParams): unknown {
  expect(sdk[name], name).toBeTypeOf('function')
  const object = new sdk[name]()
  for (const [field, value] of Object.entries(fields)) {
    const setter = `with${capitalize(field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()))}`
    expect(object[setter], `${name}.${setter}`).toBeTypeOf('function')
    object[setter](value)
  }
  return object
}

/** Returns what the vendor's client itself returns for a call. */
export async function sendWithVendor(
  { endpoint, credentials: { accessKeyId, secretAccessKey }, projectId }: CallTarget,
  operation: SdkOperation,
  params: CallParams,
): Promise<object> {
  const { body: kind, query = [], slashAs = {} }: OperationRow = operations[operation]
  const urlParams = [...pathParamNames(operation), ...query]
  const { body, project_id: _, ...fields } = params
  const pick = (inUrl: boolean) => Object.entries(fields).filter(([name]) => urlParams.includes(name) === inUrl)
  // The vendor’s client expects a dollar sign instead of a slash.
  const address = pick(true).map(([name, value]) => [name, slashAs[name] ? String(value).replaceAll('/', '$') : value])
  const content =
    kind === 'array' ? body : kind && createVendorObject(`${capitalize(operation)}RequestBody`, Object.fromEntries(pick(false)))
  const credentials = new BasicCredentials().withAk(accessKeyId).withSk(secretAccessKey).withProjectId(projectId)
  const vendor = sdk.SwrClient.newBuilder().withCredential(credentials).withEndpoint(endpoint).build()
  expect(vendor[operation], operation).toBeTypeOf('function')
  const request = createVendorObject(requestClass(operation), {
    ...Object.fromEntries(address),
    ...(content ? { body: content } : {}),
  })
  return vendor[operation](request)
}

/** Calls with the vendor's client. */
export async function callVendor(target: CallTarget, operation: SdkOperation, params: CallParams): Promise<CallResult> {
  const result = await sendWithVendor(target, operation, params)
  const { items }: OperationRow = operations[operation]
  const body = withoutHeaders(result)
  const status = 'httpStatusCode' in result ? Number(result.httpStatusCode) : undefined
  return { status, body: items ? Reflect.get(Object(body), items) : body }
}

/** Returns the body in a result of the vendor's client, which adds the status and headers to it. */
function withoutHeaders(result: object): unknown {
  const data = JSON.parse(JSON.stringify(result))
  if (Array.isArray(data)) return data
  const { httpStatusCode: _, 'X-Swr-Dockerlogin': _login, 'Content-Range': _range, ...rest } = data
  return rest
}

type Method = (params: object) => { withResponse(): Promise<{ data: unknown; response: Response }> }

/** Calls with this client. */
export async function callOwn(
  { endpoint, credentials }: CallTarget,
  operation: SdkOperation,
  params: CallParams,
): Promise<CallResult> {
  const client = createSwrClient({ endpoint, credentials })
  const { data, response } = await (client[operation] as unknown as Method)(params).withResponse()
  const page = data as Partial<Page<unknown>> | undefined
  const body = data instanceof DockerLogin ? data.dockerConfig : (page?.items ?? data ?? {})
  return { status: response.status, body: JSON.parse(JSON.stringify(body)) }
}
