import { type OperationId, operations } from '../../../generated/operations.js'
import { arrayOf, boolean, nonNegativeInteger, object, oneOf, optional, string, type Validate } from '../validation.js'

/** A fault to inject into a response. */
export type Fault =
  /** Delays the response by `milliseconds` and up to `spread` more, distributed evenly or with a long tail. */
  | { kind: 'latency'; milliseconds: number; spread?: number | undefined; distribution?: 'even' | 'long-tail' | undefined }
  /** Returns 429 with `Retry-After`, in seconds. */
  | { kind: 'throttle'; retryAfter?: number | undefined }
  /** Returns an error of the service, or the HTML page of a proxy. With `afterProcessing`, only after the request took effect. */
  | { kind: 'status'; status: 500 | 502 | 503; body?: 'html' | 'service' | undefined; afterProcessing?: boolean | undefined }
  /** Returns the response without its body. */
  | { kind: 'empty' }
  /** Cuts the response body off in the middle of its JSON. */
  | { kind: 'truncated' }
  /** Resets the connection. With `afterProcessing`, only after the request took effect. */
  | { kind: 'reset'; afterProcessing?: boolean | undefined }
  /** Makes issued tokens expire after a number of calls. */
  | { kind: 'token-calls'; calls: number }

/** Which calls a fault affects. */
export interface FaultConditions {
  /** Affects only calls of these operations. */
  operations?: readonly OperationId[] | undefined
  /** The share of calls affected, from 0 to 1. Defaults to 1. */
  rate?: number | undefined
  /** The number of calls that pass first. */
  after?: number | undefined
  /** The maximum number of calls affected. */
  times?: number | undefined
}

/** A fault with its conditions. */
export type FaultRule = Fault & FaultConditions

/** The request header that requests faults for one call: `throttle;retryAfter=1, latency;milliseconds=50`. */
export const faultHeader = 'x-sandbox-fault'

const maxDelay = 600_000
const rate: Validate = (value, path) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? undefined : `${path} must be a number from 0 to 1`
const delay: Validate = (value, path) =>
  nonNegativeInteger(value, path) ?? (Number(value) <= maxDelay ? undefined : `${path} must be at most 10 minutes`)

const conditions = {
  operations: optional(arrayOf(oneOf(...Object.keys(operations)))),
  rate: optional(rate),
  after: optional(nonNegativeInteger),
  times: optional(nonNegativeInteger),
}
type RuleOf<Kind extends Fault['kind']> = Extract<Fault, { kind: Kind }> & FaultConditions

const rulesByKind: ReadonlyMap<unknown, Validate> = new Map<Fault['kind'], Validate>([
  [
    'latency',
    object<RuleOf<'latency'>>({
      kind: string(),
      milliseconds: delay,
      spread: optional(delay),
      distribution: optional(oneOf('even', 'long-tail')),
      ...conditions,
    }),
  ],
  ['throttle', object<RuleOf<'throttle'>>({ kind: string(), retryAfter: optional(nonNegativeInteger), ...conditions })],
  [
    'status',
    object<RuleOf<'status'>>({
      kind: string(),
      status: oneOf(500, 502, 503),
      body: optional(oneOf('html', 'service')),
      afterProcessing: optional(boolean),
      ...conditions,
    }),
  ],
  ['empty', object<RuleOf<'empty'>>({ kind: string(), ...conditions })],
  ['truncated', object<RuleOf<'truncated'>>({ kind: string(), ...conditions })],
  ['reset', object<RuleOf<'reset'>>({ kind: string(), afterProcessing: optional(boolean), ...conditions })],
  ['token-calls', object<RuleOf<'token-calls'>>({ kind: string(), calls: nonNegativeInteger, ...conditions })],
])

/** Accepts a fault with its conditions. */
export const faultRule: Validate = (value, path) => {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined
  const validate = rulesByKind.get(kind)
  return validate ? validate(value, path) : `${path}.kind must be one of ${[...rulesByKind.keys()].join(', ')}`
}

/**
 * Validates fault rules and returns a copy of them.
 *
 * @throws TypeError when a rule is invalid
 */
export function validateFaultRules(value: unknown): FaultRule[] {
  const problem = arrayOf(faultRule)(value, 'faults')
  if (problem) throw new TypeError(`Invalid faults: ${problem}.`)
  // The validator covers every field of the type.
  return structuredClone(value) as FaultRule[]
}

/**
 * Parses the header that requests faults for one call.
 *
 * @throws TypeError when a fault is invalid or has conditions, which only rules support
 */
export function parseFaultHeader(header: string): Fault[] {
  const rules = validateFaultRules(
    header.split(',').map(fault => {
      const [kind = '', ...fields] = fault.split(';').map(part => part.trim())
      return Object.fromEntries([
        ['kind', kind],
        ...fields
          .map(field => field.split('=').map(part => part.trim()))
          .map(([name = '', value = '']) => [name, parseScalar(value)]),
      ])
    }),
  )
  for (const name of Object.keys(conditions))
    if (rules.some(rule => name in rule))
      throw new TypeError(`X-Sandbox-Fault can't have ${name}: it applies to a single call. Configure a fault rule instead.`)
  return rules
}

function parseScalar(text: string): unknown {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text)
  return text === 'true' ? true : text === 'false' ? false : text
}
