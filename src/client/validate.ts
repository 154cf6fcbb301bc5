import type { OperationId } from '../../generated/operations.js'
import { type Check, type Problem, validators } from '../../generated/validators.js'
import { SwrInputError } from '../errors/input-error.js'
import { isRecord } from '../errors/json.js'
import type { RawResponse } from '../errors/raw-response.js'
import { createRedactor } from '../errors/redactor.js'
import { SwrResponseError } from '../errors/response-errors.js'
import type { ErrorContext } from '../errors/swr-error.js'
import type { Hooks } from './hooks.js'
import { responseProblems } from './response-problems.js'

interface ValidationSettings {
  validate: 'off' | 'warn' | 'throw'
  hooks: Hooks
}

/**
 * Validates a request against the contract.
 *
 * @throws SwrInputError with `validate: 'throw'`
 */
export function validateRequest(
  operation: OperationId,
  params: Readonly<Record<string, unknown>>,
  body: unknown,
  settings: ValidationSettings,
): unknown {
  const { parameters, requestBody, bodyFields } = validators[operation]
  const found = Object.entries(parameters).flatMap(([name, { check, required }]) => {
    if (params[name] === undefined) return required ? [`\`${name}\` is missing`] : []
    return problemsOf(`\`${name}\``, check, params[name])
  })
  if (requestBody) found.push(...problemsOf('the body', requestBody, body), ...unknownFields(body, bodyFields))
  if (found.length === 0) return undefined
  const message = `The request of ${operation} violates the contract: ${found.join('; ')}.`
  return report(operation, message, settings, text => new SwrInputError(`${text} The request was not sent.`))
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

/**
 * Validates the names in a request against the naming rules.
 *
 * @throws SwrInputError whose message contains the rule
 */
export function validateNames(operation: OperationId, path: Readonly<Record<string, string>>, body: unknown): void {
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
 * Validates a response against the contract.
 *
 * @throws SwrResponseError with `validate: 'throw'`
 */
export function validateResponse(
  operation: OperationId,
  response: RawResponse,
  context: ErrorContext,
  settings: ValidationSettings,
): unknown {
  const found = responseProblems(operation, response)
  if (found.length === 0) return undefined
  // A server may echo the request and its secrets.
  const message = createRedactor(context.request)(`The response of ${operation} violates the contract: ${found.join(' ')}`)
  return report(operation, message, settings, text => new SwrResponseError(text, context, { status: response.status }))
}

/** Validates an error response against the contract. It only warns, since the call fails with the service's error. */
export function validateErrorResponse(
  operation: OperationId,
  { status, headers, text }: RawResponse,
  context: ErrorContext,
  { hooks }: ValidationSettings,
): unknown {
  const response = { status, headers, text: createRedactor(context.request)(text) }
  return validateResponse(operation, response, context, { validate: 'warn', hooks })
}

function report(
  operation: OperationId,
  message: string,
  { validate, hooks }: ValidationSettings,
  createError: (message: string) => Error,
): unknown {
  if (validate === 'throw') throw createError(message)
  return hooks.warning ? hooks.warning({ operation, message }) : console.warn(message)
}

function problemsOf(subject: string, check: Check, value: unknown): string[] {
  return check(value) ? [] : (check.errors ?? []).map(problem => formatProblem(subject, problem))
}

function formatProblem(subject: string, { instancePath, message = 'is invalid' }: Problem): string {
  return `${subject}${instancePath} ${message}`
}
