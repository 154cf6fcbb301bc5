import type { BentService } from '../../bend.js'
import { endingLists } from './lists.js'
import { endingNames } from './names.js'
import { endingPermissions } from './permissions.js'

/** Bent services of the kinds that a set written from the reference alone found missing, by kind. */
export const endingBentServices: Readonly<Record<string, readonly BentService[]>> = {
  'permissions that end': endingPermissions,
  'partial and long names': endingNames,
  'pages and counts': endingLists,
}
