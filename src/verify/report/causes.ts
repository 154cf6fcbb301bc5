import { operations } from '../../../generated/operations.js'
import type { CaseResult } from '../run/result.js'
import { groupBy } from './counts.js'

/** The failed cases of an operation with the same cause. */
export interface FailureGroup<Failure> {
  /** The operation; `other` for cases without one. */
  operation: string
  /** The first problem of the cases, without the values that differ between them. */
  cause: string
  failures: readonly Failure[]
}

/**
 * Groups failed cases by operation and cause: operations in the order of their first failure, frequent causes first. The operation is
 * the one that a problem begins with, since the cases of many operations can observe the defect of another one.
 */
export function groupFailures<Failure>(
  failures: readonly Failure[],
  resultOf: (failure: Failure) => CaseResult,
): FailureGroup<Failure>[] {
  return [...groupBy(failures, failure => operationOf(resultOf(failure)))].flatMap(([operation, ofOperation]) =>
    [...groupBy(ofOperation, failure => causeOf(resultOf(failure)))]
      .map(([cause, failures]) => ({ operation, cause, failures }))
      .sort((one, other) => other.failures.length - one.failures.length),
  )
}

/**
 * Groups drift or unsettled behavior by difference, the most frequent first: one sentence for each, with the responses that contain it.
 *
 * @param sentences sentences that begin with the operation and the status of a response
 */
export function groupDifferences(sentences: readonly string[]): string[] {
  const parts = sentences.map(sentence => /^(\w+ \d{3}): (.*)$/s.exec(sentence) ?? [sentence, '', sentence])
  return [...groupBy(parts, ([, , difference = '']) => difference)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([difference, all]) => {
      const responses = all.flatMap(([, response]) => (response ? [response] : []))
      const rest = responses.length > maxResponses ? ` and ${responses.length - maxResponses} more` : ''
      return responses.length === 0 ? difference : `${responses.slice(0, maxResponses).join(', ')}${rest}: ${difference}`
    })
}

/** Returns the operation that the first problem is about; by default that of the case. */
function operationOf({ operation, problems: [problem = ''] }: CaseResult): string {
  const [, name = ''] = /^(\w+)(?: \d{3})?: /.exec(problem) ?? []
  return Object.hasOwn(operations, name) ? name : (operation ?? 'other')
}

/** How many responses a line lists. */
const maxResponses = 3

/** Returns the first problem without bodies, quoted values, names of the run, numbers other than statuses and repetitions. */
function causeOf({ problems: [problem = 'violates the contract'] }: CaseResult): string {
  const cause = problem
    .replace(/: (?=[[{<]).*$/s, '')
    .replace(/\/\d+(?=[/ ])/g, '/…')
    .replace(/"[^"]*"/g, '"…"')
    .replace(/swrv-[\w-]+/g, '…')
    .replace(/[0-9a-f]{16,}/g, '…')
    .replace(/(?<![\w.])(?![1-5]\d\d(?!\d))\d+(?![\w])/g, '…')
  // Each item of a list may have the same problem.
  const [, start = '', list = '', end = ''] = /^(.*violates its schema: )(.*?)(\.?)$/s.exec(cause) ?? []
  const distinct = [...new Set(list.split('; '))].filter(part => part !== 'and more')
  return list === '' ? cause : `${start}${distinct.join('; ')}${end}`
}
