import { PatternError } from '../regexp/parse.js'
import { compileRegExp, type LinearRegExp } from '../regexp/regexp.js'

const cache = new Map<string, LinearRegExp | undefined>()
const maxCached = 1000

/** Compiles an expression, or returns it as compiled before; `undefined` if it is invalid. */
function compileCached(pattern: string): LinearRegExp | undefined {
  if (cache.has(pattern)) return cache.get(pattern)
  if (cache.size >= maxCached) cache.clear()
  const compiled = tryToCompile(pattern)
  cache.set(pattern, compiled)
  return compiled
}

function tryToCompile(pattern: string): LinearRegExp | undefined {
  try {
    return compileRegExp(pattern)
  } catch (error) {
    if (error instanceof PatternError) return undefined
    throw error
  }
}

/** Returns whether a text is a regular expression that the sandbox can use. */
export function isPattern(pattern: string): boolean {
  return compileCached(pattern) !== undefined
}

/** Returns the number of steps of a regular expression; 0 if it is invalid. */
export function patternSize(pattern: string): number {
  return compileCached(pattern)?.size ?? 0
}

/** Returns whether a name matches a regular expression of a user, at any position unless the expression is anchored. */
export function matchesPattern(pattern: string, name: string): boolean {
  return compileCached(pattern)?.test(name) ?? false
}
