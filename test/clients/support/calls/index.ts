import type { Call } from './call.js'
import { organizations } from './organizations.js'
import { others } from './others.js'
import { permissions } from './permissions.js'
import { repositories } from './repositories.js'
import { shares } from './shares.js'

/** Calls of every operation, with a success and the usual errors of each, in the order in which they must run. */
export const calls: readonly Call[] = [...organizations, ...permissions, ...repositories, ...shares, ...others]
