import type { Mutant } from '../../mutant.js'
import { cloudAutomation } from './automation.js'
import { cloudCaches } from './caches.js'
import { cloudCredentials } from './credentials.js'
import { cloudErrors } from './errors.js'
import { cloudFields } from './fields.js'
import { cloudLists } from './lists.js'
import { cloudNeighbors } from './neighbors.js'
import { cloudPages } from './pages.js'
import { cloudRepetitions } from './repetitions.js'
import { cloudRights } from './rights.js'
import { cloudSiblings } from './siblings.js'
import { cloudTimesAndTexts } from './times-and-texts.js'

/** Mutants with bugs of other registries and clouds, which were written without knowledge of the cases, by kind. */
export const cloudMutants: Readonly<Record<string, readonly Mutant[]>> = {
  'cloud caches': cloudCaches,
  'cloud pages': cloudPages,
  'cloud lists': cloudLists,
  'cloud times and texts': cloudTimesAndTexts,
  'cloud fields': cloudFields,
  'cloud neighbors': cloudNeighbors,
  'cloud repetitions': cloudRepetitions,
  'cloud automation': cloudAutomation,
  'cloud rights': cloudRights,
  'cloud credentials': cloudCredentials,
  'cloud errors': cloudErrors,
  'cloud siblings': cloudSiblings,
}
