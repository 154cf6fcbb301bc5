import { checkOptions } from '../../errors/check-options.js'
import { SwrInputError } from '../../errors/input-error.js'
import { asRecord, parseJson } from '../../errors/json.js'
import type { AccessKeyCredentials } from '../credentials.js'
import { type Environment, processEnvironment } from '../environment.js'
import { nodeModule } from './node-module.js'
import { CredentialsNotFoundError } from './not-found-error.js'

/** Options of `fromInstanceMetadata`. */
export interface InstanceMetadataOptions {
  /** The URL of the metadata service. Default: `SWR_METADATA_ENDPOINT`, or `http://169.254.169.254`. */
  endpoint?: string | undefined
  /** How long to wait for each response, in milliseconds. Default: 1,000. */
  timeout?: number | undefined
  /** The environment variables. Default: `process.env`. */
  env?: Environment | undefined
}

interface MetadataResponse {
  status: number
  text: string
}

/** A response is small; another server may send any number of bytes. */
const maxLength = 2 ** 16

/**
 * Returns a function that requests temporary access keys from the metadata service of an Elastic Cloud Server, for the agency that
 * the server has. The client calls it again five minutes before they expire.
 *
 * The function throws CredentialsNotFoundError if no metadata service responds, or if the server has no agency; SwrInputError if the
 * response contains no access key.
 *
 * Paths, headers and fields are those of the vendor's Python SDK (huaweicloudsdkcore 3.1.219 of PyPI, auth/internal.py): a session
 * token first, which servers without it reject with 404, 405 or 503, and then the key. It never uses a proxy.
 *
 * @example
 * const swr = createSwrClient({ region: 'my-kualalumpur-1', credentials: fromInstanceMetadata() })
 */
export function fromInstanceMetadata(options: InstanceMetadataOptions = {}): () => Promise<AccessKeyCredentials> {
  checkOptions('fromInstanceMetadata', options, {
    endpoint: 'a string',
    timeout: 'a number',
    env: 'an object such as process.env',
  })
  const { env = processEnvironment(), timeout = 1000 } = options
  if (!(timeout > 0 && timeout <= 2 ** 31 - 1))
    throw new SwrInputError(`\`fromInstanceMetadata.timeout\` must be a number above 0 and below 2 ** 31, not ${timeout}.`)
  return async () => {
    const endpoint = (options.endpoint ?? (env.SWR_METADATA_ENDPOINT || 'http://169.254.169.254')).replace(/\/+$/, '')
    if (endpoint === 'off') throw new CredentialsNotFoundError('the metadata service', 'SWR_METADATA_ENDPOINT is off')
    if (!endpoint.startsWith('http://') || !URL.canParse(endpoint))
      throw new SwrInputError(`The metadata service must have an http URL, not ${JSON.stringify(endpoint)}.`)
    const send = (method: string, path: string, headers: Record<string, string>): Promise<MetadataResponse> =>
      requestMetadata(method, endpoint + path, headers, timeout)
    const session = await send('PUT', '/meta-data/latest/api/token', { 'x-metadata-token-ttl-seconds': '21600' })
    const headers: Record<string, string> = session.status === 200 ? { 'x-metadata-token': session.text.trim() } : {}
    const { status, text } = await send('GET', '/openstack/latest/securitykey', headers)
    if (status === 200) return parseAccessKey(text, endpoint)
    const lower = text.toLowerCase()
    const hasNoAgency = (lower.includes('configure') && lower.includes('agency')) || status === 404
    throw new CredentialsNotFoundError(endpoint, hasNoAgency ? 'the server has no agency' : `the service returned ${status}`)
  }
}

/** Sends a request without a proxy: the address exists only on the server itself, and a proxy would see the keys. */
function requestMetadata(
  method: string,
  url: string,
  headers: Record<string, string>,
  timeout: number,
): Promise<MetadataResponse> {
  const endpoint = new URL(url).origin
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => reject(new CredentialsNotFoundError(endpoint, reason))
    const request = nodeModule('node:http').request(url, { method, headers, agent: false }, response => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
        if (text.length > maxLength) request.destroy(new Error('the response is too long'))
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      response.on('close', () => fail('the connection closed early'))
    })
    const timer = setTimeout(() => request.destroy(new Error(`no response within ${timeout} ms`)), timeout)
    request.on('close', () => clearTimeout(timer))
    request.on('error', (error: Error & { code?: string }) => fail(error.code ?? error.message))
    request.end()
  })
}

/** Returns the key of a response. The field names are those that the Python SDK accepts. */
function parseAccessKey(text: string, endpoint: string): AccessKeyCredentials {
  const body = asRecord(parseJson(text))
  const fields = asRecord(body.credential ?? body.credentials ?? body)
  const field = (...names: readonly string[]): string | undefined => {
    const value = names.map(name => fields[name]).find(Boolean)
    return typeof value === 'string' ? value : undefined
  }
  const accessKeyId = field('access', 'accessKeyId', 'access_key_id')
  const secretAccessKey = field('secret', 'secretAccessKey', 'secret_access_key')
  const securityToken = field('securitytoken', 'securityToken', 'security_token')
  const expiresAt = new Date(field('expires_at', 'expiration') ?? '')
  if (!accessKeyId || !secretAccessKey || !securityToken)
    throw new SwrInputError(`The metadata service at ${endpoint} returned no temporary access key.`)
  const key = { accessKeyId, secretAccessKey, securityToken }
  return Number.isNaN(expiresAt.getTime()) ? key : { ...key, expiresAt }
}
