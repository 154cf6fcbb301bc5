import { word } from './classes.js'
import type { Assertion, CharacterClass, PatternNode } from './nodes.js'
import { PatternError, parsePattern } from './parse.js'

/** One step of a compiled pattern. `next` and `other` are indexes of steps. */
type RegExpStep =
  | { kind: 'character'; matches: CharacterClass; next: number }
  | { kind: 'assertion'; assertion: Assertion; next: number }
  | { kind: 'fork'; next: number; other: number }
  | { kind: 'end' }

/** A regular expression that takes linear time in the length of the text. */
export interface LinearRegExp {
  /** The number of its steps, to which the time of a test is proportional. */
  size: number
  /** Returns whether the expression matches a part of a text. */
  test: (text: string) => boolean
}

const maxLength = 1000
const maxSteps = 1000

/**
 * Compiles a regular expression of a user. It has the syntax of RE2 and, like RE2, never backtracks, so that no expression blocks
 * the sandbox.
 *
 * @throws PatternError when the expression is invalid, or too large
 */
export function compileRegExp(text: string): LinearRegExp {
  if (text.length > maxLength) throw new PatternError(`it has more than ${maxLength} characters`)
  const program = toProgram(compileSteps(parsePattern(text)))
  return { size: program.steps.length, test: text => search(program, text) }
}

function compileSteps(root: PatternNode): readonly RegExpStep[] {
  const steps: RegExpStep[] = [{ kind: 'end' }]
  let visited = 0
  const add = (step: RegExpStep): number => {
    if (steps.push(step) > maxSteps) throw new PatternError('its repetitions are too large')
    return steps.length - 1
  }
  /** Adds the steps of a part that continues at `next`, and returns the first one. */
  const compilePart = (node: PatternNode, next: number): number => {
    if (++visited > 10 * maxSteps) throw new PatternError('its repetitions are too large')
    switch (node.kind) {
      case 'character':
      case 'assertion':
        return add({ ...node, next })
      case 'sequence':
        return node.parts.reduceRight((target, part) => compilePart(part, target), next)
      case 'alternatives':
        return node.parts
          .map(part => compilePart(part, next))
          .reduceRight((other, first) => add({ kind: 'fork', next: first, other }))
      case 'repeat':
        return compileRepeat(node, next)
    }
  }
  const compileRepeat = ({ part, min, max }: Extract<PatternNode, { kind: 'repeat' }>, next: number): number => {
    let target = next
    if (max === Number.POSITIVE_INFINITY) {
      const loop: Extract<RegExpStep, { kind: 'fork' }> = { kind: 'fork', next: 0, other: next }
      target = add(loop)
      loop.next = compilePart(part, target)
    } else
      for (let count = min; count < max; count++) target = add({ kind: 'fork', next: compilePart(part, target), other: next })
    for (let count = 0; count < min; count++) target = compilePart(part, target)
    return target
  }
  const first = compilePart(root, 0)
  // The search starts at the last step.
  add({ kind: 'fork', next: first, other: first })
  return steps
}

/** The steps of an expression in arrays, which are read faster than objects. */
interface Program {
  steps: readonly RegExpStep[]
  kinds: Uint8Array
  next: Int32Array
  other: Int32Array
}

const [end, fork, character, assertion] = [0, 1, 2, 3]
const kindNumbers: Readonly<Record<RegExpStep['kind'], number>> = { end, fork, character, assertion }

function toProgram(steps: readonly RegExpStep[]): Program {
  return {
    steps,
    kinds: Uint8Array.from(steps, ({ kind }) => kindNumbers[kind]),
    next: Int32Array.from(steps, step => (step.kind === 'end' ? 0 : step.next)),
    other: Int32Array.from(steps, step => (step.kind === 'fork' ? step.other : 0)),
  }
}

/** Simulates all paths through the steps in parallel, character by character. */
function search({ steps, kinds, next, other }: Program, text: string): boolean {
  const codes = Array.from(text, character => character.codePointAt(0) ?? 0)
  // The position at which a step was reached last, so that it is followed once at each position.
  const seen = new Int32Array(steps.length).fill(-1)
  const pending = new Int32Array(3 * steps.length + 1)
  const waiting = new Int32Array(steps.length)
  let waitingCount = 0
  for (let position = 0; position <= codes.length; position++) {
    const previous = codes[position - 1]
    let pendingCount = 0
    for (let index = 0; index < waitingCount; index++) {
      const step = steps[waiting[index] ?? 0]
      if (step?.kind === 'character' && step.matches(previous ?? 0)) pending[pendingCount++] = step.next
    }
    waitingCount = 0
    // A match can begin at every position.
    pending[pendingCount++] = steps.length - 1
    while (pendingCount > 0) {
      const index = pending[--pendingCount] ?? 0
      if (seen[index] === position) continue
      seen[index] = position
      const kind = kinds[index]
      if (kind === end) return true
      if (kind === character) waiting[waitingCount++] = index
      else if (kind === fork || matchesStep(steps[index], codes, position)) pending[pendingCount++] = next[index] ?? 0
      if (kind === fork) pending[pendingCount++] = other[index] ?? 0
    }
  }
  return false
}

function matchesStep(step: RegExpStep | undefined, codes: readonly number[], position: number): boolean {
  return step?.kind === 'assertion' && matchesAssertion(step.assertion, codes, position)
}

const isWord = (code: number | undefined): boolean => code !== undefined && word(code)

function matchesAssertion(assertion: Assertion, codes: readonly number[], position: number): boolean {
  const [before, after] = [codes[position - 1], codes[position]]
  switch (assertion) {
    case 'textStart':
      return before === undefined
    case 'textEnd':
      return after === undefined
    case 'lineStart':
      return before === undefined || before === 10
    case 'lineEnd':
      return after === undefined || after === 10
    case 'wordBoundary':
      return isWord(before) !== isWord(after)
    case 'noWordBoundary':
      return isWord(before) === isWord(after)
  }
}
