import { ApiError } from '../errors.js'
import { PatternError } from '../regexp/parse.js'
import { compileRegExp } from '../regexp/regexp.js'
import type { RetentionRule } from './retention-state.js'

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

/** Returns the number of steps of an expression. */
function stepsOf(pattern: string, field: string): number {
  try {
    return compileRegExp(pattern).size
  } catch (error) {
    if (error instanceof PatternError) throw new ApiError('SVCSTG.SWR.4000014', `${field}: ${error.message}`)
    throw error
  }
}
