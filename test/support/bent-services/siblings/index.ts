import type { BentService } from '../../bend.js'
import { siblingAutomation } from './automation.js'
import { siblingLists } from './lists.js'
import { siblingResources } from './resources.js'
import { siblingRights } from './rights.js'

/** Bent services that were written from the reference after the cases had been extended for the first fresh ones, by kind. */
export const siblingBentServices: Readonly<Record<string, readonly BentService[]>> = {
  'sibling rights': siblingRights,
  'sibling lists': siblingLists,
  'sibling resources': [...siblingResources, ...siblingAutomation],
}
