import type { OperationId } from '../../generated/operations.js'
import { createError } from '../errors/create-error.js'
import { requestIdOf } from '../errors/raw-response.js'
import { createRedactor } from '../errors/redactor.js'
import { SwrResponseError } from '../errors/response-errors.js'
import type { ClientResponse } from './client-response.js'
import { DockerLogin } from './docker-login.js'

/**
 * Returns the login to the registry in a response.
 *
 * @throws SwrResponseError if neither its body nor its headers contain one
 */
export function readLogin(operation: OperationId, { received, context }: ClientResponse, body: object): DockerLogin {
  const { status, headers } = received
  const login = DockerLogin.fromResponse(headers, body)
  if (login) return login
  const message = `${operation} returned ${status}, but neither the body nor the headers contain a login.`
  const requestId = requestIdOf(headers, createRedactor(context.request))
  throw createError(SwrResponseError, message, context, { status, requestId })
}
