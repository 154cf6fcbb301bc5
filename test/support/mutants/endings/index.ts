import type { Mutant } from '../../mutant.js'
import { endingLists } from './lists.js'
import { endingNames } from './names.js'
import { endingPermissions } from './permissions.js'

/** Mutants of the kinds that a set written from the reference alone found missing, by kind. */
export const endingMutants: Readonly<Record<string, readonly Mutant[]>> = {
  'permissions that end': endingPermissions,
  'partial and long names': endingNames,
  'pages and counts': endingLists,
}
