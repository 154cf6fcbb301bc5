import { type Contract, deref, type FilterKey, type Parameter } from '../../src/openapi/document.js'
import type { Bump } from './version.js'

/** One end of a change as Redocly tells it; `pointer` follows references, and there is no value where there was nothing. */
export interface End {
  pointer: string
  line: number
  value?: unknown
}

/** A change as Redocly tells it. */
export interface Change {
  /** Where it is, from the operation that it is seen in. */
  path: string
  typeName: string
  kind: 'added' | 'removed' | 'modified'
  /** What of it changed, if something is there before and after. */
  property?: string
  impact: Bump
  verdicts: readonly { ruleId: string; message: string }[]
  base?: End
  revision?: End
}

/** The two contracts that a change lies between. */
export interface Between {
  base: Contract
  now: Contract
}

type HouseRule = (change: Change, between: Between) => { impact: Bump; message: string } | undefined

// Redocly has rules for what every API has, and takes none from a plugin. These rate what it cannot know: that callers are
// compiled against the contract, and what the extensions mean. The first that has something to say has the last word.
const rules: Readonly<Record<string, HouseRule>> = {
  'required-body-added': ({ kind, typeName, revision }) =>
    typeName === 'RequestBody' && kind === 'added' && has(revision?.value, 'required', true)
      ? { impact: 'major', message: 'The operation needs a body, and took none.' }
      : undefined,

  // Redocly asks for it in answers only; but callers who send the property no longer compile, and the service may refuse it.
  'request-property-removed': ({ path, kind, typeName, property, base }) => {
    const gone = kind === 'removed' || property === 'key'
    const name = /\/properties\/[^/]+$/.test(path) ? base?.pointer.split('/').at(-1) : undefined
    return typeName === 'Schema' && gone && name !== undefined
      ? { impact: 'major', message: `Nothing is called \`${name}\` there any more.` }
      : undefined
  },

  'permission-changed': ({ property, base, revision }) => {
    if (property !== 'x-permission') return undefined
    const [before, after] = [Number(base?.value ?? 0), Number(revision?.value ?? 0)]
    return {
      impact: after > before ? 'major' : 'minor',
      message: `The permission that it needs was ${after > before ? 'raised' : 'lowered'} from ${before || 'none'} to ${after || 'none'}.`,
    }
  },

  // Redocly sees a pattern that became another one. Which texts it takes is known from the keys that it follows from.
  'filter-takes-more': ({ property, base, revision }, between) => {
    if (property !== 'pattern' || !base || !revision) return undefined
    const [before, after] = [filterOf(between.base, base.pointer), filterOf(between.now, revision.pointer)]
    if (!before || !after || !Object.entries(before).every(([key, rule]) => takesAll(rule, after[key]))) return undefined
    const added = Object.keys(after).filter(key => !(key in before))
    return {
      impact: 'minor',
      message: `The filter takes what it took, and more${added.length > 0 ? `: ${added.join(', ')}` : ''}.`,
    }
  },
}

/** The change as this project rates it. */
export function ratedByHouse(change: Change, between: Between): Change {
  for (const [ruleId, rule] of Object.entries(rules)) {
    const found = rule(change, between)
    if (found) return { ...change, impact: found.impact, verdicts: [{ ruleId: `house/${ruleId}`, message: found.message }] }
  }
  return change
}

const has = (node: unknown, key: string, value: unknown): boolean =>
  typeof node === 'object' && node !== null && Reflect.get(node, key) === value

/** The keys of the filter whose pattern stands at a pointer, if it is one. */
function filterOf(contract: Contract, pattern: string): Record<string, FilterKey> | undefined {
  const end = '/schema/pattern'
  return pattern.endsWith(end) ? deref<Parameter>(contract, { $ref: pattern.slice(0, -end.length) })['x-filter'] : undefined
}

/** Whether a key takes everything that it took. Of two patterns nobody knows, unless they are the same. */
function takesAll(before: FilterKey, after: FilterKey | undefined): boolean {
  if (!after) return false
  if (before.enum) return before.enum.every(value => after.enum?.includes(value))
  return after.pattern === before.pattern
}
