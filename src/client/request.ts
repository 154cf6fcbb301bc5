import { checkOptions, describeValue, isPlainValue } from '../errors/check-options.js'
import { SwrInputError } from '../errors/input-error.js'
import { isRecord } from '../errors/json.js'
import { clientOperations } from '../openapi/client-operation.js'
import type { CallerStack } from './caller-stack.js'
import type { ClientRequest } from './client-request.js'
import type { CallResult } from './client-response.js'
import { type BaseUrls, baseUrl, queryString, requestHeaders, stringifyBody } from './create-request.js'
import { describeError } from './describe-error.js'
import { readHeaders } from './headers.js'
import { InputProblem } from './input-problem.js'
import type { MethodSettings } from './method-settings.js'
import { callOptionTypes } from './options.js'
import { parseResponse } from './parse-response.js'
import { isOtherResource } from './paths.js'
import { publicResponse } from './public-response.js'
import { readData } from './read-data.js'
import type { FetchOptions, RequestOptions } from './request-options.js'

/** The paths of IAM, up to their first parameter. */
function iamPaths(): string[] {
  return [...clientOperations().values()].flatMap(({ isIam, segments }) => (isIam ? segments.slice(0, 1) : []))
}

function isPathOfIamOperation(path: string): boolean {
  return iamPaths().some(iamPath => (iamPath.endsWith('/') ? path.startsWith(iamPath) : path === iamPath))
}

/** Sends a request that no method exists for. */
export async function sendRequest<Data>(
  method: string,
  path: string,
  options: RequestOptions = {},
  settings: MethodSettings,
  caller: CallerStack,
): Promise<CallResult<Data>> {
  try {
    const request = createPlainRequest(method, path, options, settings)
    return await settings.sender.run(request, async call => {
      const response = await settings.sender.send(request, call)
      const { received, context } = response
      const result = readData(received, 'any')
      const data = 'data' in result ? result.data : parseResponse(received, 'any', context, result.body)
      // The caller states the type, which nothing can check.
      return { data: data as Data, response }
    })
  } catch (error) {
    throw describeError(error, caller)
  }
}

function createPlainRequest(method: string, path: string, options: RequestOptions, urls: BaseUrls): ClientRequest {
  if (typeof method !== 'string' || !/^[a-z]+$/i.test(method))
    throw new SwrInputError(
      `The method must be one of HTTP such as GET, not ${JSON.stringify(method)}. The request was not sent.`,
    )
  const verb = method.toUpperCase()
  checkPath(path)
  checkOptions('request', options, {
    ...callOptionTypes,
    query: 'an object such as { limit: 10 }',
    body: 'JSON: an object, array, string, number or boolean',
    service: '"swr" or "iam"',
  })
  const { query = {}, body, headers, signal, retry, timeout, service } = options
  const pairs = Symbol.iterator in query ? [...query] : Object.entries(query)
  for (const [name, value] of pairs)
    if (value !== undefined && !isPlainValue(value))
      throw new SwrInputError(
        `request: the query parameter \`${name}\` must be a string, a number or a boolean, not ${describeValue(value)}. The request was not sent.`,
      )
  if (body !== undefined && /^(?:GET|HEAD)$/.test(verb))
    throw new SwrInputError(`A ${verb} request can't have a body. The request was not sent.`)
  if (!isJsonValue(body)) throw new InputProblem('noJson', 'request')
  const text = body === undefined ? undefined : stringifyBody('request', body)
  const isIam = service === undefined ? isPathOfIamOperation(path) : service === 'iam'
  return {
    method: verb,
    url: baseUrl(urls, isIam) + path + queryString(pairs),
    headers: requestHeaders(readHeaders('`headers`', headers), text !== undefined),
    body: text,
    signal,
    context: { retry, timeout },
  }
}

/** Whether a body is more than `{}` in JSON. A form, a map, a stream and a promise that isn't awaited are not, and bytes aren't text. */
function isJsonValue(body: unknown): boolean {
  if (ArrayBuffer.isView(body)) return false
  return !isRecord(body) || 'toJSON' in body || Object.prototype.toString.call(body) === '[object Object]'
}

/** Rejects a path that would make the URL identify another resource or another host. */
function checkPath(path: unknown): void {
  if (typeof path !== 'string' || !/^\/(?!\/)[^?#\\\s]*$/.test(path))
    throw new SwrInputError(
      `The path must begin with a single / and contain neither a query nor a fragment, not ${JSON.stringify(path)}. Pass a query as \`query\`. The request was not sent.`,
    )
  const parts = path.slice(1).split('/')
  if (parts.some((part, index) => isOtherResource(decodeDots(part)) && !(part === '' && index === parts.length - 1)))
    throw new SwrInputError(
      `The path ${JSON.stringify(path)} has an empty part, \`.\` or \`..\`, so it would address another resource. The request was not sent.`,
    )
}

/** Decodes the dots of a part of a path, as URLs do. */
function decodeDots(part: string): string {
  return part.replaceAll(/%2e/gi, '.')
}

/** Sends the request of another library. */
export async function signedFetch(
  input: Request | URL | string,
  init: FetchOptions = {},
  { sender, endpoint, iamEndpoint }: MethodSettings,
): Promise<Response> {
  const { retry, timeout, anonymous, signal: ownSignal, ...requestInit } = init
  const request = new Request(input, ownSignal === undefined ? requestInit : { ...requestInit, signal: ownSignal })
  const { url, method, signal } = request
  const [address = ''] = url.split('?', 1)
  const isBelow = (base: string | undefined): base is string => base !== undefined && `${address}/`.startsWith(`${base}/`)
  // Credentials must not reach another host.
  if (!isBelow(endpoint) && !isBelow(iamEndpoint))
    throw new SwrInputError(`${method} ${url} is neither below ${endpoint} nor below IAM. The request was not sent.`)
  // The body of such a request may contain a password.
  if (iamEndpoint !== endpoint && isBelow(endpoint) && isPathOfIamOperation(address.slice(endpoint.length)))
    throw new SwrInputError(
      `${method} ${url} is an operation of IAM: send it to ${iamEndpoint ?? 'the URL of IAM'}. The request was not sent.`,
    )
  const headers = Object.fromEntries(request.headers)
  const clientRequest: ClientRequest = { url, method, headers, signal, context: { retry, timeout, anonymous }, body: '' }
  const response = await sender.run(clientRequest, async call => {
    // The body may be a stream that never ends.
    const body = request.body ? await call.wait(request.text()) : ''
    return sender.send({ ...clientRequest, body }, call)
  })
  return publicResponse(response).response
}
