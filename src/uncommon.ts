// Exports that few programs import, and whose code the client itself loads on demand. `dist/` has a file of its own for them, so that
// bundlers leave them out of what a program loads at once.
export { credentialsFromEnvironment } from './auth/environment-credentials.js'
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
export { toCurl } from './errors/to-curl.js'
