import { account } from './account.js'
import type { Call } from './call.js'
import { organizations } from './organizations.js'
import { others } from './others.js'
import { permissions } from './permissions.js'
import { repositories } from './repositories.js'
import { repositoryPermissions } from './repository-permissions.js'
import { retentions } from './retentions.js'
import { shares } from './shares.js'
import { synchronization } from './synchronization.js'
import { tags } from './tags.js'
import { triggers } from './triggers.js'

/** Calls of every operation, with a success and the usual errors of each, in the order in which they must run. */
export const calls: readonly Call[] = [
  ...organizations,
  ...permissions,
  ...repositories,
  ...tags,
  ...repositoryPermissions,
  ...triggers,
  ...shares,
  ...synchronization,
  ...retentions,
  ...account,
  ...others,
]
