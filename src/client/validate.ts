import type { OperationId } from '../../generated/operations.js'
import { type Check, type Problem, validators } from '../../generated/validators.js'
import { SwrInputError } from '../errors/input-error.js'
import type { RawResponse } from '../errors/read-error.js'
import { createRedactor } from '../errors/redact.js'
import { SwrResponseError } from '../errors/response-error.js'
import type { ErrorContext } from '../errors/swr-error.js'
import { responseProblems } from './contract-check.js'
import type { Hooks } from './hooks.js'

interface Settings {
  validate: 'off' | 'warn' | 'throw'
  hooks: Hooks
}

/**
 * Compares a call with the contract before it is sent.
 *
 * @throws SwrInputError with `validate: 'throw'`
 */
export function checkRequest(
  operation: OperationId,
  values: Readonly<Record<string, unknown>>,
  body: unknown,
  settings: Settings,
): unknown {
  const { parameters, requestBody } = validators[operation]
  const found = Object.entries(parameters).flatMap(([name, { check, required }]) => {
    if (values[name] === undefined) return required ? [`\`${name}\` is missing`] : []
    return problems(`\`${name}\``, check, values[name])
  })
  if (requestBody) found.push(...problems('the body', requestBody, body))
  if (found.length === 0) return undefined
  const message = `${operation} breaks the contract: ${found.join('; ')}.`
  return tell(operation, message, settings, text => new SwrInputError(`${text} Nothing was sent.`))
}

/**
 * Compares the names in a call with the naming rules.
 *
 * @throws SwrInputError that names the rule
 */
export function checkNames(operation: OperationId, path: Readonly<Record<string, string>>, body: unknown): void {
  const { parameters, requestBody } = validators[operation]
  const found = Object.entries(path).flatMap(([name, value]) => {
    const rule = parameters[name]
    return rule ? problems(`\`${name}\``, rule.check, value) : []
  })
  if (requestBody && !requestBody(body)) {
    const names = (requestBody.errors ?? []).filter(({ instancePath }) => /^\/(?:namespace|repository)$/.test(instancePath))
    found.push(...names.map(problem => describe('the body', problem)))
  }
  if (found.length > 0) throw new SwrInputError(`${operation}: ${found.join('; ')}. Nothing was sent.`)
}

/**
 * Compares an answer with the contract.
 *
 * @throws SwrResponseError with `validate: 'throw'`
 */
export function checkAnswer(operation: OperationId, answer: RawResponse, place: ErrorContext, settings: Settings): unknown {
  const found = responseProblems(operation, answer)
  if (found.length === 0) return undefined
  // A server may echo what it was sent.
  const message = createRedactor(place.request)(`The answer to ${operation} breaks the contract: ${found.join(' ')}`)
  return tell(operation, message, settings, text => new SwrResponseError(text, place, { status: answer.status }))
}

/** Compares the answer of a call that failed with the contract. The failure is thrown anyhow, so this one only tells. */
export function checkFailure(operation: OperationId, answer: RawResponse, place: ErrorContext, { hooks }: Settings): unknown {
  const text = createRedactor(place.request)(answer.text)
  return checkAnswer(operation, { ...answer, text }, place, { validate: 'warn', hooks })
}

function tell(
  operation: OperationId,
  message: string,
  { validate, hooks }: Settings,
  error: (message: string) => Error,
): unknown {
  if (validate === 'throw') throw error(message)
  return hooks.warning ? hooks.warning({ operation, message }) : console.warn(message)
}

function problems(what: string, check: Check, value: unknown): string[] {
  return check(value) ? [] : (check.errors ?? []).map(problem => describe(what, problem))
}

function describe(what: string, { instancePath, message = 'is wrong' }: Problem): string {
  return `${what}${instancePath} ${message}`
}
