import { type OperationId, operations } from '../../../generated/operations.js'
import { Random } from '../store/random.js'
import { boolean, arrayOf, oneOf, optional, object, type Validate, string, nonNegativeInteger } from '../validation.js'
import type { FaultsState } from '../store/snapshot-types.js'

/** A way to misbehave. */
export type Fault =
  /** The answer comes later: by `milliseconds`, and up to `spread` more, evenly or (`long-tail`) mostly little and seldom much. */
  | { kind: 'latency'; milliseconds: number; spread?: number; distribution?: 'even' | 'long-tail' }
  /** 429 with `Retry-After`, in seconds. */
  | { kind: 'throttle'; retryAfter?: number }
  /** An error of the service, or a page of something in between; with `late`, only after the request had its effect. */
  | { kind: 'status'; status: 500 | 502 | 503; body?: 'html' | 'service'; late?: boolean }
  /** The answer has its status and no body. */
  | { kind: 'empty' }
  /** The answer breaks off in the middle of its JSON. */
  | { kind: 'truncated' }
  /** The connection is reset; with `late`, only after the request had its effect. */
  | { kind: 'reset'; late?: boolean }
  /** Tokens that are issued expire after some calls. */
  | { kind: 'token-calls'; calls: number }

/** When a fault happens. */
export interface FaultConditions {
  /** Only in calls of these operations. */
  operations?: readonly OperationId[]
  /** In how many of the calls, from 0 to 1; in all unless given. */
  rate?: number
  /** Lets this many calls pass first. */
  after?: number
  /** Happens this often and then no more. */
  times?: number
}

/** A fault, and when it happens. */
export type FaultRule = Fault & FaultConditions

/** The request's header that asks for faults in this one call: `throttle;retryAfter=1, latency;milliseconds=50`. */
export const faultHeader = 'x-sandbox-fault'

const share: Validate = (value, place) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? undefined : `${place} is no number from 0 to 1`
const wait: Validate = (value, place) =>
  nonNegativeInteger(value, place) ?? (Number(value) <= 600_000 ? undefined : `${place} is more than 10 minutes`)

const times = {
  operations: optional(arrayOf(oneOf(...Object.keys(operations)))),
  rate: optional(share),
  after: optional(nonNegativeInteger),
  times: optional(nonNegativeInteger),
}
type Of<Kind extends Fault['kind']> = Extract<Fault, { kind: Kind }> & FaultConditions

/** The fields of each kind. */
const kinds: ReadonlyMap<unknown, Validate> = new Map<Fault['kind'], Validate>([
  [
    'latency',
    object<Of<'latency'>>({
      kind: string(),
      milliseconds: wait,
      spread: optional(wait),
      distribution: optional(oneOf('even', 'long-tail')),
      ...times,
    }),
  ],
  ['throttle', object<Of<'throttle'>>({ kind: string(), retryAfter: optional(nonNegativeInteger), ...times })],
  [
    'status',
    object<Of<'status'>>({
      kind: string(),
      status: oneOf(500, 502, 503),
      body: optional(oneOf('html', 'service')),
      late: optional(boolean),
      ...times,
    }),
  ],
  ['empty', object<Of<'empty'>>({ kind: string(), ...times })],
  ['truncated', object<Of<'truncated'>>({ kind: string(), ...times })],
  ['reset', object<Of<'reset'>>({ kind: string(), late: optional(boolean), ...times })],
  ['token-calls', object<Of<'token-calls'>>({ kind: string(), calls: nonNegativeInteger, ...times })],
])

/** A fault, and when it happens. */
export const faultRule: Validate = (value, place) => {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined
  const check = kinds.get(kind)
  return check ? check(value, place) : `${place}.kind is none of ${[...kinds.keys()].join(', ')}`
}

function checkedRules(value: unknown): FaultRule[] {
  const problem = arrayOf(faultRule)(value, 'faults')
  if (problem) throw new TypeError(`These are no faults: ${problem}.`)
  // The check above covers every field of the type; the copy keeps the caller's object out.
  return structuredClone(value) as FaultRule[]
}

/**
 * Reads the header that asks for faults in one call.
 *
 * @throws TypeError when one is none, or says when it happens, which a header cannot
 */
export function parseFaults(header: string): Fault[] {
  const rules = checkedRules(
    header.split(',').map(one => {
      const [kind = '', ...pairs] = one.split(';').map(part => part.trim())
      return Object.fromEntries([
        ['kind', kind],
        ...pairs
          .map(pair => pair.split('=').map(part => part.trim()))
          .map(([key = '', value = '']) => [key, plainValue(value)]),
      ])
    }),
  )
  for (const name of Object.keys(times))
    if (rules.some(rule => name in rule))
      throw new TypeError(`X-Sandbox-Fault cannot have ${name}: it is about this one call. Rules by configuration have it.`)
  return rules
}

function plainValue(value: string): unknown {
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value)
  return value === 'true' ? true : value === 'false' ? false : value
}

/** The faults that happen by themselves; which calls they hit repeats with the seed. */
export class Faults {
  #rules: FaultsState['rules'] = []
  readonly #seed: number
  /** Decides about rates and waits. */
  random: Random

  constructor(rules: readonly FaultRule[], seed: number) {
    this.#seed = seed
    this.random = new Random(seed)
    this.set(rules)
  }

  /**
   * Puts rules in the place of the current ones, and begins anew with the seed.
   *
   * @throws TypeError when one is none
   */
  set(rules: readonly FaultRule[]): void {
    this.#rules = checkedRules(rules).map(rule => ({ rule, seen: 0, hits: 0 }))
    this.random = new Random(this.#seed)
  }

  /** Ends all of them. */
  clear(): void {
    this.set([])
  }

  /** The current rules. */
  list(): FaultRule[] {
    return structuredClone(this.#rules.map(({ rule }) => rule))
  }

  /** The rules, how often they were met, and the generator, as plain data. */
  snapshot(): FaultsState {
    return { rules: structuredClone(this.#rules), random: this.random.state }
  }

  /** Goes back to what `snapshot` gave. */
  restore({ rules, random }: FaultsState): void {
    this.#rules = structuredClone(rules)
    this.random.state = random
  }

  /** The faults of one call. */
  next(operation: OperationId, header: string | null): readonly Fault[] {
    if (this.#rules.length === 0 && header === null) return none
    const chosen: Fault[] = header === null ? [] : parseFaults(header)
    for (const state of this.#rules) {
      const { rule } = state
      if (rule.operations && !rule.operations.includes(operation)) continue
      if (state.seen++ < (rule.after ?? 0) || state.hits >= (rule.times ?? Number.POSITIVE_INFINITY)) continue
      if (rule.rate !== undefined && this.random.fraction() >= rule.rate) continue
      state.hits++
      chosen.push(rule)
    }
    return chosen
  }
}

const none: readonly Fault[] = []
