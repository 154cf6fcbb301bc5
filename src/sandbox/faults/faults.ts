import type { OperationId } from '../../../generated/operations.js'
import { Random } from '../store/random.js'
import { type Fault, type FaultRule, parseFaultHeader, validateFaultRules } from './fault.js'

/** The state of the fault rules. */
export interface FaultsState {
  /** Each rule with the number of calls seen and affected. */
  rules: { rule: FaultRule; seen: number; hits: number }[]
  /** The state of the generator of rates and delays. */
  random: number
}

/** The configured fault rules. The same seed affects the same calls. */
export class Faults {
  #rules: FaultsState['rules'] = []
  readonly #seed: number
  /** Generates rates and delays. */
  random: Random

  constructor(rules: readonly FaultRule[], seed: number) {
    this.#seed = seed
    this.random = new Random(seed)
    this.set(rules)
  }

  /**
   * Replaces the rules and resets the generator to its seed.
   *
   * @throws TypeError when a rule is invalid
   */
  set(rules: readonly FaultRule[]): void {
    this.#rules = validateFaultRules(rules).map(rule => ({ rule, seen: 0, hits: 0 }))
    this.random = new Random(this.#seed)
  }

  /** Removes all rules. */
  clear(): void {
    this.set([])
  }

  /** Returns the rules. */
  list(): FaultRule[] {
    return structuredClone(this.#rules.map(({ rule }) => rule))
  }

  /** Returns rules, counters and generator as plain data. */
  snapshot(): FaultsState {
    return { rules: structuredClone(this.#rules), random: this.random.state }
  }

  /** Restores the result of `snapshot`. */
  restore({ rules, random }: FaultsState): void {
    this.#rules = structuredClone(rules)
    this.random.state = random
  }

  /**
   * Returns the faults of the next call: those of its header, and those of the rules that apply.
   *
   * @throws TypeError when the header is invalid
   */
  next(operation: OperationId, header: string | null): readonly Fault[] {
    if (this.#rules.length === 0 && header === null) return noFaults
    const faults: Fault[] = header === null ? [] : parseFaultHeader(header)
    for (const state of this.#rules) {
      const { rule } = state
      if (rule.operations && !rule.operations.includes(operation)) continue
      if (state.seen++ < (rule.after ?? 0) || state.hits >= (rule.times ?? Number.POSITIVE_INFINITY)) continue
      if (rule.rate !== undefined && this.random.fraction() >= rule.rate) continue
      state.hits++
      faults.push(rule)
    }
    return faults
  }
}

const noFaults: readonly Fault[] = []
