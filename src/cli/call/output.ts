import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import type { SwrClient } from '../../client/create-swr-client.js'
import { DockerLogin } from '../../client/docker-login.js'
import type { PagedCall, SwrCall } from '../../client/types.js'
import { redacted } from '../../errors/redact.js'
import type { CallCommandOptions } from './args.js'
import type { Params } from './params.js'

type OutputOptions = Pick<CallCommandOptions, 'all' | 'lines' | 'showSecrets'>

/** The client's methods. The operation is known only at run time, so the client and the service check the params. */
type Methods = { [Op in OperationId]: { method(params: Params): SwrCall<unknown> | PagedCall<unknown, unknown> }['method'] }

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
  const methods: Methods = swr
  const call = methods[operation](params)
  if ('toArray' in call) {
    if (lines) for await (const item of call) yield JSON.stringify(item)
    else yield JSON.stringify(await (all ? call.toArray() : call), null, 2)
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
