import type { Mutant } from '../../mutant.js'
import { siblingAutomation } from './automation.js'
import { siblingLists } from './lists.js'
import { siblingResources } from './resources.js'
import { siblingRights } from './rights.js'

/** Mutants that were written from the reference after the cases had been extended for the first fresh ones, by kind. */
export const siblingMutants: Readonly<Record<string, readonly Mutant[]>> = {
  'sibling rights': siblingRights,
  'sibling lists': siblingLists,
  'sibling resources': [...siblingResources, ...siblingAutomation],
}
