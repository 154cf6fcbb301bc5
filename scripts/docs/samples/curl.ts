import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { exampleCall } from '../../../src/cli/call/example.js'
import { resolveEndpoints } from '../../../src/client/endpoints.js'
import { pathParams } from '../../../src/client/paths.js'
import { shellQuote } from '../../../src/errors/to-curl.js'
import type { Contract } from '../../../src/openapi/document.js'
import { formatJson } from './literal.js'
import { type Sample, sampleRegion } from './sample.js'

/** A longer body has several lines. */
const maxBodyWidth = 60

/** An operation as a curl command. It reads the token from `$TOKEN` and a password from `$SWR_PASSWORD`. */
export function curlSample(contract: Contract, operation: OperationId): Sample {
  const row: OperationRow = operations[operation]
  const { query, body } = exampleCall(contract, operation)
  const pairs = Object.entries(query)
  const implied = pairs.length > 0 || body !== undefined ? (body === undefined ? 'GET' : 'POST') : 'GET'
  const password = secretIn(body)
  const lines = [
    [
      'curl',
      // The response has the token in a header.
      ...(row.anonymous && row.secret ? ['-i'] : []),
      ...(row.method === implied ? [] : [`-X ${row.method}`]),
      ...(pairs.length > 0 ? ['-G'] : []),
      exampleUrl(contract, operation),
    ].join(' '),
    ...(row.anonymous ? [] : ['-H "X-Auth-Token: $TOKEN"']),
    ...pairs.map(([name, value]) => `--data-urlencode ${shellQuote(`${name}=${value}`)}`),
    ...(body === undefined ? [] : [`-H 'Content-Type: application/json'`]),
  ]
  const command = (parts: readonly string[]): string => parts.join(' \\\n  ')
  if (body === undefined) return sample(command(lines))
  const text = JSON.stringify(body)
  if (password === undefined)
    return sample(command([...lines, `-d ${shellQuote(text.length > maxBodyWidth ? formatJson(body) : text)}`]))
  // A password must not appear in the shell history or the process list.
  const hidden = formatJson(body).replaceAll(JSON.stringify(password), '"$SWR_PASSWORD"')
  return sample(`${command([...lines, '-d @- << END'])}\n${hidden}\nEND`)
}

const sample = (source: string): Sample => ({ lang: 'sh', label: 'curl', source })

/** The password in a body. */
export function secretIn(body: unknown): string | undefined {
  return /"password":"([^"]*)"/.exec(JSON.stringify(body) ?? '')?.[1]
}

/** The URL of an operation in the region of the samples, without its query. */
export function exampleUrl(contract: Contract, operation: OperationId): string {
  const row: OperationRow = operations[operation]
  const { endpoint, iamEndpoint } = resolveEndpoints(sampleRegion)
  const values = pathParams(operation, exampleCall(contract, operation).path)
  const url = row.url.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
  return `${row.service === 'iam' ? iamEndpoint : endpoint}${url}`
}
