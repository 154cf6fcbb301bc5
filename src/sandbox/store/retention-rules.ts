import { ApiError } from '../errors.js'
import { PatternError } from '../regexp/parse.js'
import { compileRegExp } from '../regexp/regexp.js'
import type { Repository } from './entities.js'
import type { RetentionRule } from './retention-state.js'
import { patternSize } from './safe-pattern.js'

/** The steps of all expressions of a policy together, which are taken for each character of each tag. */
const maxSteps = 1000

/**
 * Checks rules beyond the schema of the contract: that they have the parameter of their template, and expressions that can be used.
 *
 * @throws ApiError when the parameter of a template is missing, or an expression can't be used
 */
export function checkRules(rules: readonly RetentionRule[]): void {
  for (const [index, { template, params, tag_selectors }] of rules.entries()) {
    const name = template === 'date_rule' ? 'days' : 'num'
    if (params[name] === undefined) throw new ApiError('SVCSTG.SWR.4001014', `rules.${index}.params.${name} is missing`)
    let steps = 0
    for (const [position, { kind, pattern }] of tag_selectors.entries()) {
      if (kind !== 'regexp') continue
      const field = `rules.${index}.tag_selectors.${position}.pattern`
      steps += stepsOf(pattern, field)
      if (steps > maxSteps) throw new ApiError('SVCSTG.SWR.4000014', `${field}: the expressions are too large`)
    }
  }
}

/** The steps that may be taken for all tags of a repository, in a fraction of a second. */
const maxWork = 10_000_000

/**
 * Checks that the expressions of a policy can be applied to all tags of a repository at once.
 *
 * @throws ApiError when they would block the sandbox
 */
export function checkWork(rules: readonly RetentionRule[], { tags }: Repository): void {
  const patterns = rules.flatMap(({ tag_selectors }) =>
    tag_selectors.flatMap(({ kind, pattern }) => (kind === 'regexp' ? [pattern] : [])),
  )
  const steps = patterns.reduce((sum, pattern) => sum + patternSize(pattern), 0)
  const characters = [...tags.keys()].reduce((sum, name) => sum + name.length, 0)
  if (steps * characters > maxWork)
    throw new ApiError('SVCSTG.SWR.4000014', `rules.0.tag_selectors: the expressions are too large for ${tags.size} tags`)
}

/** Returns the number of steps of an expression. */
function stepsOf(pattern: string, field: string): number {
  try {
    return compileRegExp(pattern).size
  } catch (error) {
    if (error instanceof PatternError) throw new ApiError('SVCSTG.SWR.4000014', `${field}: ${error.message}`)
    throw error
  }
}
