import type { OperationId } from '../../generated/operations.js'
import { type Check, type Problem, validators } from '../../generated/validators.js'
import { checkOptions } from '../errors/check-options.js'
import { createError } from '../errors/create-error.js'
import { SwrInputError } from '../errors/input-error.js'
import { isRecord } from '../errors/json.js'
import type { RawResponse } from '../errors/raw-response.js'
import { createRedactor } from '../errors/redactor.js'
import { SwrResponseError } from '../errors/response-errors.js'
import type { ErrorContext } from '../errors/swr-error.js'
import { clientOperation } from '../openapi/client-operation.js'
import type { RequestParts } from './call-params.js'
import { responseProblems } from './response-problems.js'
import type { Validator, Warn } from './validator.js'

/** Options of `createValidator`. */
export interface ValidatorOptions {
  /**
   * What happens if a request or a response violates the contract: `throw` rejects the call, `warn` calls the `warning` hook,
   * or `console.warn` if there is none, and `off` checks nothing but names. Default: `throw`.
   */
  mode?: 'throw' | 'warn' | 'off' | undefined
  /** Whether a name that violates the naming rules rejects the call, regardless of the mode. Default: `false`. */
  checkNames?: boolean | undefined
}

/**
 * Creates a validator for the option `validator` of `createSwrClient`. It checks requests before they are sent, and responses.
 *
 * @throws SwrInputError if an option is unknown or invalid
 *
 * @example
 * const swr = createSwrClient({ endpoint: 'http://127.0.0.1:4010', credentials: { token: 'any' }, validator: createValidator() })
 * // swr.showNamespace({ namespace: 'Group' }) rejects with a SwrInputError
 */
export function createValidator(options: ValidatorOptions = {}): Validator {
  checkOptions('createValidator', options, {
    mode: '"throw", "warn" or "off"',
    checkNames: 'a boolean',
  })
  const { mode = 'throw', checkNames = false } = options
  return {
    checkRequest(operation, parts, warn) {
      if (checkNames) validateNames(operation, parts)
      if (mode === 'off') return undefined
      const found = requestProblems(operation, parts)
      if (found.length === 0) return undefined
      const message = `The request of ${operation} violates the contract: ${found.join('; ')}.`
      if (mode === 'throw') throw new SwrInputError(`${message} The request was not sent.`)
      return warn({ operation, message })
    },
    checkResponse(operation, response, context, warn) {
      if (mode === 'off') return undefined
      return checkResponse(operation, response, context, mode === 'throw' && response.status < 400, warn)
    },
  }
}

function requestProblems(operation: OperationId, { path, query, body }: RequestParts): string[] {
  const { parameters, requestBody, bodyFields } = validators[operation]
  const params: Record<string, unknown> = { ...path, ...query }
  // The path contains an integer as text.
  for (const { name, isInteger } of clientOperation(operation).pathParams)
    if (isInteger && /^-?\d+$/.test(path[name] ?? '')) params[name] = Number(path[name])
  const found = Object.entries(parameters).flatMap(([name, { check, required }]) => {
    if (params[name] === undefined) return required ? [`\`${name}\` is missing`] : []
    return problemsOf(`\`${name}\``, check, params[name])
  })
  return requestBody ? [...found, ...problemsOf('the body', requestBody, body), ...unknownFields(body, bodyFields)] : found
}

function checkResponse(
  operation: OperationId,
  { status, headers, text }: RawResponse,
  context: ErrorContext,
  isRejected: boolean,
  warn: Warn,
): unknown {
  const redact = createRedactor(context.request)
  // A service may echo the request and its secrets in an error.
  const found = responseProblems(operation, { status, headers, text: status < 400 ? text : redact(text) })
  if (found.length === 0) return undefined
  const message = redact(`The response of ${operation} violates the contract: ${found.join(' ')}`)
  if (isRejected) throw createError(SwrResponseError, message, context, { status })
  return warn({ operation, message })
}

/**
 * Validates the names in a request against the naming rules.
 *
 * @throws SwrInputError whose message contains the rule
 */
function validateNames(operation: OperationId, { path, body }: RequestParts): void {
  const { parameters, requestBody } = validators[operation]
  const found = Object.entries(path).flatMap(([name, value]) => {
    const parameter = parameters[name]
    return parameter ? problemsOf(`\`${name}\``, parameter.check, value) : []
  })
  if (requestBody && !requestBody(body)) {
    const names = (requestBody.errors ?? []).filter(({ instancePath }) => /^\/(?:namespace|repository)$/.test(instancePath))
    found.push(...names.map(problem => formatProblem('the body', problem)))
  }
  if (found.length > 0) throw new SwrInputError(`${operation}: ${found.join('; ')}. The request was not sent.`)
}

/**
 * Returns a problem for each field of a body, of its items and of the objects in it that the contract doesn't have. It may be
 * misspelled.
 */
function unknownFields(value: unknown, known: readonly string[], parent = ''): string[] {
  const siblings = known
    .filter(path => path.startsWith(parent) && !path.includes('.', parent.length))
    .map(path => path.slice(parent.length))
  // An object without known fields may have any.
  if (siblings.length === 0) return []
  const found = (Array.isArray(value) ? value : [value]).filter(isRecord).flatMap(object =>
    Object.entries(object).flatMap(([name, part]) => {
      if (siblings.includes(name)) return unknownFields(part, known, `${parent}${name}.`)
      return `the body has an unknown field \`${parent}${name}\` (known: ${siblings.join(', ')})`
    }),
  )
  return [...new Set(found)]
}

function problemsOf(subject: string, check: Check, value: unknown): string[] {
  return check(value) ? [] : (check.errors ?? []).map(problem => formatProblem(subject, problem))
}

function formatProblem(subject: string, { instancePath, message = 'is invalid' }: Problem): string {
  return `${subject}${instancePath} ${message}`
}
