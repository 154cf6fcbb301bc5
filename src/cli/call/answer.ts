import type { OperationId } from '../../../generated/operations.js'
import type { SwrClient } from '../../client/create-swr-client.js'
import { DockerLogin } from '../../client/docker-login.js'
import type { SwrCall } from '../../client/types.js'
import { redacted } from '../../errors/redact.js'
import { isPaged } from './inputs.js'
import type { CallSettings } from './options.js'

/** The operations whose answer is itself a secret. */
const secretive: readonly OperationId[] = ['createSecret', 'keystoneCreateUserTokenByPassword']

/** Whether an operation's answer lets others in. */
export function showsSecret(operation: OperationId): boolean {
  return secretive.includes(operation)
}

type Parameters = Readonly<Record<string, unknown>>
type How = Pick<CallSettings, 'all' | 'lines' | 'showSecrets'>

/** Calls an operation, and gives what is to be printed: one JSON text, or one for each item of a list. */
export async function* answerOf(
  swr: SwrClient,
  operation: OperationId,
  parameters: Parameters,
  how: How,
): AsyncGenerator<string, void, undefined> {
  // Which operation it is, is known only at run time here; the service judges the parameters.
  const method = swr[operation] as unknown as (parameters: Parameters) => SwrCall<unknown> & AsyncIterable<unknown>
  const call = method(parameters)
  if (how.lines) {
    for await (const item of call) yield JSON.stringify(item)
    return
  }
  if (how.all) {
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
  const shown = data instanceof DockerLogin ? login(data, how.showSecrets) : withToken(data, response, how.showSecrets)
  // Some operations answer with nothing, and there is nothing to print then.
  if (shown !== undefined) yield JSON.stringify(shown, null, 2)
}

function login({ registry, username, password, expiresAt, dockerConfig }: DockerLogin, showSecrets: boolean): object {
  const known = { registry, username, expiresAt }
  return showSecrets ? { ...known, password, dockerConfig } : { ...known, password: redacted }
}

/** The token of an answer is in a header, so it is put beside the data. */
function withToken(data: unknown, { headers }: Response, showSecrets: boolean): unknown {
  const token = headers.get('x-subject-token')
  return token === null ? data : { 'x-subject-token': showSecrets ? token : redacted, ...(data as object) }
}
