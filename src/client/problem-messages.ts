import type { OperationId } from '../../generated/operations.js'
import { describeValue } from '../errors/check-options.js'
import { clientOperation } from '../openapi/client-operation.js'
import type { InputProblem, ProblemArgs } from './input-problem.js'

const messages: { [Kind in keyof ProblemArgs]: (...args: ProblemArgs[Kind]) => string } = {
  params: (operation, params) => `${operation} requires an object of parameters, not ${describeValue(params)}.`,
  isNull: (operation, name) => `${operation}: \`${name}\` must not be null. Omit it instead.`,
  range: (operation, name, value) => `${operation}: \`${name}\` must be an integer of 0 or more, not ${describeValue(value)}.`,
  queryType: (operation, name, value) =>
    `${operation}: \`${name}\` must be a string, a number or a boolean, not ${describeValue(value)}.`,
  besideFilter: (operation, names) =>
    `${operation}: the service ignores ${quoteNames(names)} next to \`filter\`. Use one or the other.`,
  unknownParam: (operation, name) => {
    const known = quoteNames(paramNames(operation))
    const supported = known ? `. Supported parameters: ${known}` : ', which accepts no parameters'
    return `Unknown parameter \`${name}\` of ${operation}${supported}.`
  },
  noArray: operation => `${operation} requires an array as \`body\`.`,
  noJson: operation => `${operation}: the body can't be converted to JSON.`,
  missing: (operation, name) => `${operation} requires \`${name}\`.`,
  pathType: (operation, name, value) => {
    const isInteger = clientOperation(operation).pathParams.some(param => param.name === name && param.isInteger)
    return `${operation}: \`${name}\` must be ${isInteger ? 'an integer' : 'a string'}, not ${describeValue(value)}.`
  },
  otherResource: (operation, name, value) =>
    `${operation}: \`${name}\` is ${JSON.stringify(value)}, which would address another resource.`,
  surrogate: operation => `${operation}: a parameter contains a lone surrogate.`,
}

/** Returns the message of an invalid argument. */
export function problemMessage<Kind extends keyof ProblemArgs>({ kind, args }: InputProblem<Kind>): string {
  return messages[kind](...args)
}

function paramNames(operation: OperationId): string[] {
  const { pathParams, query, body } = clientOperation(operation)
  return [...pathParams.map(({ name }) => name), ...(body === 'array' ? ['body'] : []), ...query]
}

function quoteNames(names: readonly string[]): string {
  return names.map(name => `\`${name}\``).join(', ')
}
