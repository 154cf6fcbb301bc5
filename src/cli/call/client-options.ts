import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { type Environment, regionFromEnvironment } from '../../auth/environment.js'
import type { SwrClientOptions } from '../../client/create-swr-client.js'
import { resolveEndpoints } from '../../client/endpoints.js'
import { isIam } from '../../openapi/iam.js'
import { readCredentials, readIamEndpoint, requireIamEndpoint } from '../environment.js'
import { UsageError } from '../usage.js'
import type { CallCommandOptions } from './args.js'

/** The command-line options with the address of the service. */
type EndpointOptions = Pick<CallCommandOptions, EndpointOption>

/**
 * Returns the options of the client that sends a request. Options of the command line take precedence over the environment.
 *
 * @throws UsageError when the service, its IAM or the credentials are not specified
 */
export async function clientOptions(
  operation: OperationId,
  options: EndpointOptions,
  env: Environment,
): Promise<SwrClientOptions> {
  const row: OperationRow = operations[operation]
  const endpoints = readEndpoints(options, env)
  const credentials = row.anonymous ? undefined : await readCredentials(env)
  const resolved = resolveEndpoints(endpoints.region, endpoints.endpoint, endpoints.iamEndpoint)
  if (isIam(operation) || credentials?.username !== undefined)
    requireIamEndpoint(resolved, '--iam-endpoint or SWR_IAM_ENDPOINT')
  return { ...endpoints, credentials }
}

function readEndpoints({ region, ...options }: EndpointOptions, env: Environment): Pick<SwrClientOptions, EndpointOption> {
  const endpoint = options.endpoint ?? (region === undefined ? env.SWR_ENDPOINT || undefined : undefined)
  const iamEndpoint = options.iamEndpoint ?? readIamEndpoint(env)
  // The region in the environment may differ from that of the URL.
  if (endpoint !== undefined) return { region, endpoint, iamEndpoint }
  const defaultRegion = region ?? regionFromEnvironment(env)
  if (defaultRegion !== undefined) return { region: defaultRegion, iamEndpoint }
  throw new UsageError(
    'Specify the service: --region (for example my-kualalumpur-1) or --endpoint (for example http://127.0.0.1:4010), or set HUAWEICLOUD_SDK_REGION or SWR_ENDPOINT.',
  )
}

type EndpointOption = 'region' | 'endpoint' | 'iamEndpoint'
