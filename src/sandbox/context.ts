import type { Faults } from './faults/faults.js'
import type { SandboxSettings } from './settings.js'
import type { Clock } from './store/clock.js'
import type { Random } from './store/random.js'
import type { Store } from './store/store.js'
import type { Variants } from './variants/variants.js'

/** The context of every handler. */
export interface SandboxContext {
  store: Store
  clock: Clock
  random: Random
  settings: SandboxSettings
  /** Whether the sandbox has a registry. */
  hasRegistry: boolean
}

/** Every part of a sandbox that has state. */
export interface SandboxRuntime extends SandboxContext {
  /** Generates request IDs. */
  requestIds: Random
  faults: Faults
  variants: Variants
}
