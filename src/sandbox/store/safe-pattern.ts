import { runInNewContext } from 'node:vm'

/** An expression that takes longer than this many milliseconds for one name matches nothing. */
const timeout = 100

/** Returns whether a text is a regular expression. */
export function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern)
    return true
  } catch {
    return false
  }
}

/**
 * Returns whether a name matches a regular expression of a user, at any position unless the expression is anchored. Some expressions
 * would take years: the sandbox stops them.
 */
export function matchesPattern(pattern: string, name: string): boolean {
  try {
    return runInNewContext('new RegExp(pattern).test(name)', { pattern, name }, { timeout }) === true
  } catch {
    return false
  }
}
