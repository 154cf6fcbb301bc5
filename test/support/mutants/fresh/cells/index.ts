import type { Mutant } from '../../../mutant.js'
import { cellAccounts } from './accounts.js'
import { cellIdentity } from './identity.js'
import { cellLists } from './lists.js'
import { cellOrganizations } from './organizations.js'
import { cellRepositories } from './repositories.js'
import { cellRetention } from './retention.js'
import { cellShares } from './shares.js'
import { cellSynchronization } from './synchronization.js'
import { cellTags } from './tags.js'
import { cellTriggers } from './triggers.js'

/**
 * Mutants for random cells of a matrix: each operation times the kinds of defects that it can have. The cells were drawn
 * without knowledge of the cases.
 */
export const cellMutants: Readonly<Record<string, readonly Mutant[]>> = {
  'cells of organizations': cellOrganizations,
  'cells of repositories': cellRepositories,
  'cells of tags': cellTags,
  'cells of lists': cellLists,
  'cells of triggers': cellTriggers,
  'cells of retention': cellRetention,
  'cells of synchronization': cellSynchronization,
  'cells of shares': cellShares,
  'cells of accounts': cellAccounts,
  'cells of identity': cellIdentity,
}
