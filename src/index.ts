export type { ErrorCode } from '../generated/error-codes.js'
export type { OperationId } from '../generated/operations.js'
export type { components, operations as schemaOperations, paths } from '../generated/schema.js'
export type {
  AccessKeyCredentials,
  Credentials,
  PasswordCredentials,
  StaticCredentials,
  TokenCredentials,
} from './auth/credentials.js'
export { credentialsFromEnvironment, type Environment } from './auth/environment.js'
export type {
  Fetch,
  Transport,
  TransportRequest,
  TransportResponse,
} from './client/attempt.js'
export { createSwrClient, type SwrClient, type SwrClientOptions } from './client/create-swr-client.js'
export type { DockerConfig, DockerLogin } from './client/docker-login.js'
export { type FilteredOperation, type FilterFields, filter, parseFilter } from './client/filter.js'
export type { Hooks, ListEvent, RequestEvent, ResponseEvent, RetryEvent, WarningEvent } from './client/hooks.js'
export type { Page, PagedCall } from './client/page.js'
export { repositoryFromPath, repositoryToPath } from './client/paths.js'
export type { RetryOptions } from './client/retry.js'
export type { TimeoutOptions } from './client/transport.js'
export type {
  CallOptions,
  OperationData,
  OperationItem,
  OperationParams,
  PagedOptions,
  SwrCall,
  WithResponse,
} from './client/types.js'
export { SwrConnectionError } from './errors/connection-error.js'
export { SwrInputError } from './errors/input-error.js'
export { SwrResponseError } from './errors/response-error.js'
export {
  SwrAuthenticationError,
  SwrBadRequestError,
  SwrConflictError,
  SwrNotFoundError,
  SwrPermissionError,
  SwrServerError,
  SwrThrottledError,
} from './errors/status-errors.js'
export { type ErrorItem, SwrError, type SwrErrorCode } from './errors/swr-error.js'
export { SwrTimeoutError } from './errors/timeout-error.js'
export { type SentRequest, toCurl } from './errors/to-curl.js'
