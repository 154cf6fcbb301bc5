import type { Mutant } from '../../mutant.js'
import { freshAccounts } from './accounts.js'
import { cellMutants } from './cells/index.js'
import { freshFilters } from './filters.js'
import { freshLists } from './lists.js'
import { freshRepositories } from './repositories.js'
import { freshRetention } from './retention.js'
import { freshRights } from './rights.js'
import { freshShares } from './shares.js'
import { freshSynchronization } from './synchronization.js'
import { freshTags } from './tags.js'
import { freshTriggers } from './triggers.js'

/** Mutants that were written from the reference alone, without knowledge of the cases, by kind. */
export const freshMutants: Readonly<Record<string, readonly Mutant[]>> = {
  'fresh rights': freshRights,
  'fresh shares': freshShares,
  'fresh repositories': freshRepositories,
  'fresh lists': [...freshLists, ...freshFilters],
  'fresh tags': freshTags,
  'fresh triggers': freshTriggers,
  'fresh retention': freshRetention,
  'fresh synchronization': freshSynchronization,
  'fresh accounts': freshAccounts,
  ...cellMutants,
}
