import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import type { SwrClient } from '../../client/create-swr-client.js'
import { DockerLogin } from '../../client/docker-login.js'
import { isPaged } from '../../client/paged.js'
import type { SwrCall } from '../../client/types.js'
import { redacted } from '../../errors/redact.js'
import type { CallCommandOptions } from './args.js'

type Params = Readonly<Record<string, unknown>>
type OutputOptions = Pick<CallCommandOptions, 'all' | 'lines' | 'showSecrets'>

/** Returns whether the response of an operation is a credential. */
export function returnsSecret(operation: OperationId): boolean {
  const row: OperationRow = operations[operation]
  return row.secret ?? false
}

/** Calls an operation and yields the texts to print: one JSON value, or with `lines` one for each item of a list. */
export async function* callOutput(
  swr: SwrClient,
  operation: OperationId,
  params: Params,
  { all, lines, showSecrets }: OutputOptions,
): AsyncGenerator<string, void, undefined> {
  // The operation is known only at run time, so the client and the service check the params.
  const method = swr[operation] as unknown as (params: Params) => SwrCall<unknown> & AsyncIterable<unknown>
  const call = method(params)
  if (lines) {
    for await (const item of call) yield JSON.stringify(item)
    return
  }
  if (all) {
    const items: unknown[] = []
    for await (const item of call) items.push(item)
    yield JSON.stringify(items, null, 2)
    return
  }
  if (isPaged(operation)) {
    yield JSON.stringify(await call, null, 2)
    return
  }
  const { data, response } = await call.withResponse()
  const output = data instanceof DockerLogin ? formatLogin(data, showSecrets) : withToken(data, response, showSecrets)
  // Some operations return no data.
  if (output !== undefined) yield JSON.stringify(output, null, 2)
}

function formatLogin({ registry, username, password, expiresAt, dockerConfig }: DockerLogin, showSecrets: boolean): object {
  const login = { registry, username, expiresAt }
  return showSecrets ? { ...login, password, dockerConfig } : { ...login, password: redacted }
}

/** Adds the token, which is a header of the response, to the data. */
function withToken(data: unknown, { headers }: Response, showSecrets: boolean): unknown {
  const token = headers.get('x-subject-token')
  return token === null ? data : { 'x-subject-token': showSecrets ? token : redacted, ...(data as object) }
}
