import { parseVariants, type Variant, validateVariants } from './variant.js'

/** The variants of a sandbox's responses. */
export class Variants {
  #variants: ReadonlySet<Variant>

  /** @throws TypeError when a variant is unknown */
  constructor(variants: readonly Variant[]) {
    this.#variants = validateVariants(variants)
  }

  /**
   * Replaces the variants.
   *
   * @throws TypeError when a variant is unknown
   */
  set(variants: readonly Variant[]): void {
    this.#variants = validateVariants(variants)
  }

  /** Removes all variants: responses are the default ones. */
  clear(): void {
    this.#variants = new Set()
  }

  /** Returns the variants. */
  list(): Variant[] {
    return [...this.#variants]
  }

  /**
   * Returns the variants of a call: those of its header if it has one.
   *
   * @throws TypeError when the header contains an unknown variant
   */
  of(header: string | null): ReadonlySet<Variant> {
    return header === null ? this.#variants : parseVariants(header)
  }
}
