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
export type { Environment } from './auth/environment.js'
export { credentialsFromEnvironment } from './auth/environment-credentials.js'
export { createSwrClient, type SwrClient, type SwrClientOptions } from './client/create-swr-client.js'
export type { DockerConfig, DockerLogin } from './client/docker-login.js'
export { type FilteredOperation, type FilterFields, filter, parseFilter } from './client/filter.js'
export type {
  AttemptEvent,
  FailureEvent,
  HeaderValues,
  Hooks,
  ListEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  WarningEvent,
} from './client/hooks.js'
export type { Logger } from './client/logger.js'
export type { CallOptions, PagedOptions, RetryOptions, TimeoutOptions } from './client/options.js'
export { repositoryFromPath, repositoryToPath } from './client/paths.js'
export type { FetchOptions, RequestOptions } from './client/request-options.js'
export type {
  Fetch,
  FetchInit,
  FetchLike,
  FetchResponse,
  Transport,
  TransportProgress,
  TransportRequest,
  TransportResponse,
} from './client/transport.js'
export type {
  ArrayOptions,
  OperationData,
  OperationItem,
  OperationParams,
  Page,
  PagedCall,
  SwrCall,
  WithResponse,
  WriteResult,
} from './client/types.js'
export type { Validator } from './client/validator.js'
export { SwrInputError } from './errors/input-error.js'
export { SwrConnectionError, SwrResponseError, SwrTimeoutError } from './errors/response-errors.js'
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
export { type SentRequest, toCurl } from './errors/to-curl.js'
