import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { type Environment, regionFromEnvironment } from '../../auth/environment.js'
import type { SwrClientOptions } from '../../client/create-swr-client.js'
import { deriveIamEndpoint, readCredentials } from '../environment.js'
import { UsageError } from '../usage.js'
import type { CallCommandOptions } from './args.js'

/**
 * Returns the options of the client that sends a request. Options of the command line take precedence over the environment.
 *
 * @throws UsageError when the service or the credentials are not specified
 */
export function clientOptions(operation: OperationId, options: CallCommandOptions, env: Environment): SwrClientOptions {
  const row: OperationRow = operations[operation]
  const endpoints = readEndpoints(options, env)
  return row.anonymous ? endpoints : { ...endpoints, credentials: readCredentials(env) }
}

function readEndpoints(options: CallCommandOptions, env: Environment): SwrClientOptions {
  const endpoint = options.endpoint ?? (options.region === undefined ? env.SWR_ENDPOINT || undefined : undefined)
  const region = options.region ?? regionFromEnvironment(env)
  if (endpoint === undefined && region === undefined)
    throw new UsageError(
      'Specify the service: --region (for example my-kualalumpur-1) or --endpoint (for example http://127.0.0.1:4010), or set HUAWEICLOUD_SDK_REGION or SWR_ENDPOINT.',
    )
  const iamEndpoint =
    options.iamEndpoint ?? (env.SWR_IAM_ENDPOINT || (endpoint === undefined ? undefined : deriveIamEndpoint(endpoint)))
  return {
    ...(endpoint === undefined ? { region: region ?? '' } : { endpoint }),
    ...(iamEndpoint === undefined ? {} : { iamEndpoint }),
  }
}
