import type { OperationId } from '../../generated/operations.js'
import { SwrInputError } from '../errors/input-error.js'

/** The kinds of invalid arguments, with what their messages contain. */
export interface ProblemArgs {
  params: [operation: OperationId, params: unknown]
  isNull: [operation: OperationId, name: string]
  range: [operation: OperationId, name: string, value: unknown]
  queryType: [operation: string, name: string, value: unknown]
  besideFilter: [operation: OperationId, names: readonly string[]]
  unknownParam: [operation: OperationId, name: string]
  noArray: [operation: OperationId]
  noJson: [operation: string]
  missing: [operation: OperationId, name: string]
  pathType: [operation: OperationId, name: string, value: unknown]
  otherResource: [operation: string, name: string, value: string]
  surrogate: [operation: string]
}

/** An invalid argument of a call. The message for the caller, which most programs never need, loads on demand. */
export class InputProblem<Kind extends keyof ProblemArgs = keyof ProblemArgs> extends SwrInputError {
  readonly kind: Kind
  readonly args: ProblemArgs[Kind]

  constructor(kind: Kind, ...args: ProblemArgs[Kind]) {
    super(`${args[0]}: ${kind}`)
    this.kind = kind
    this.args = args
  }
}
