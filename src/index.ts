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
export { createSwrClient, type SwrClient, type SwrClientOptions } from './client/create-swr-client.js'
export { type SentRequest, toCurl } from './client/curl.js'
export type { DockerConfig, DockerLogin } from './client/docker-login.js'
export { SwrAnswerError } from './client/errors/answer-error.js'
export { SwrConnectionError } from './client/errors/connection-error.js'
export { SwrInputError } from './client/errors/input-error.js'
export {
  SwrAuthenticationError,
  SwrBadRequestError,
  SwrConflictError,
  SwrNotFoundError,
  SwrPermissionError,
  SwrServerError,
  SwrThrottledError,
} from './client/errors/status-errors.js'
export { type ErrorItem, type KnownOrOtherCode, SwrError } from './client/errors/swr-error.js'
export { SwrTimeoutError } from './client/errors/timeout-error.js'
export { type FilteredOperation, type FilterFields, filter, parseFilter } from './client/filter.js'
export type { Hooks, ListEvent, RequestEvent, ResponseEvent, RetryEvent, WarningEvent } from './client/hooks.js'
export type { Fetch, Send, WireAnswer, WireRequest } from './client/one-try.js'
export type { Page, PagedCall } from './client/page.js'
export { repositoryFromPath, repositoryToPath } from './client/paths.js'
export type { RetryOptions } from './client/retry.js'
export type { TimeoutOptions } from './client/transport.js'
export type { CallOptions, Data, Item, PagedOptions, Parameters, SwrCall, WithResponse } from './client/types.js'
