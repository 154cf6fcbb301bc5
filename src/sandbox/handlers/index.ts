import type { OperationId } from '../../../generated/operations.js'
import * as catalog from './catalog.js'
import type { Handler } from './handler.js'
import * as identity from './identity.js'
import * as imageConfig from './image-config.js'
import * as logins from './logins.js'
import * as organizations from './organizations.js'
import * as permissions from './permissions.js'
import * as repositories from './repositories.js'
import * as repositoryPages from './repository-pages.js'
import * as repositoryPermissions from './repository-permissions.js'
import * as retentions from './retentions.js'
import * as shares from './shares.js'
import * as signatures from './signatures.js'
import * as synchronization from './synchronization.js'
import * as tagLists from './tag-lists.js'
import * as tags from './tags.js'
import * as tokens from './tokens.js'
import * as triggers from './triggers.js'
import * as usage from './usage.js'
import * as users from './users.js'
import * as versions from './versions.js'

/** The handler of each operation, by its operation ID. A handler is exported from its area's file under that name. */
export const handlers: { readonly [Op in OperationId]: Handler<Op> } = {
  ...catalog,
  ...identity,
  ...imageConfig,
  ...logins,
  ...organizations,
  ...permissions,
  ...repositories,
  ...repositoryPages,
  ...repositoryPermissions,
  ...retentions,
  ...shares,
  ...synchronization,
  ...signatures,
  ...tagLists,
  ...tags,
  ...tokens,
  ...usage,
  ...triggers,
  ...users,
  ...versions,
}
