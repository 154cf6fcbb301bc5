import { SwrInputError } from '../errors/input-error.js'
import { InputProblem } from './input-problem.js'

/** Returns the error of an invalid argument, or what else was thrown. */
export async function toInputError(thrown: unknown): Promise<unknown> {
  if (!(thrown instanceof InputProblem)) return thrown
  const { problemMessage } = await import('./on-demand.js')
  return new SwrInputError(`${problemMessage(thrown)} The request was not sent.`)
}
