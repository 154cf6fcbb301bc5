import type { BentService } from './bend.js'
import { cloudBentServices } from './bent-services/clouds/index.js'
import { bentCopiedTags } from './bent-services/copied-tags.js'
import { bentCounters } from './bent-services/counters.js'
import { bentDeadlines } from './bent-services/deadlines.js'
import { bentEmptyPages } from './bent-services/empty-pages.js'
import { endingBentServices } from './bent-services/endings/index.js'
import { freshBentServices } from './bent-services/fresh/index.js'
import { bentHiddenAgain } from './bent-services/hidden-again.js'
import { bentLargeLimits } from './bent-services/large-limits.js'
import { bentFilters, bentListParameters } from './bent-services/list-parameters.js'
import { bentLists } from './bent-services/lists.js'
import { bentLogins } from './bent-services/logins.js'
import { bentLongTexts } from './bent-services/long-texts.js'
import { bentLongestNames } from './bent-services/longest-names.js'
import { bentLoweredPermissions } from './bent-services/lowered-permissions.js'
import { bentMarkerLists } from './bent-services/marker-lists.js'
import { matrixBentServices } from './bent-services/matrix/index.js'
import { bentNeighbors } from './bent-services/neighbors.js'
import { bentOmittedFields } from './bent-services/omitted-fields.js'
import { bentOwnFields } from './bent-services/own-fields.js'
import { bentPagedLists } from './bent-services/paged-lists.js'
import { bentPermissions } from './bent-services/permissions.js'
import { bentRawSpelling } from './bent-services/raw-spelling.js'
import { bentRegistries } from './bent-services/registry.js'
import { bentRepositoryPermissions } from './bent-services/repository-permissions.js'
import { bentRequests } from './bent-services/requests.js'
import { bentPages, bentResponses } from './bent-services/responses.js'
import { bentRetention } from './bent-services/retention.js'
import { bentSameImages, bentSameNames } from './bent-services/same-names.js'
import { bentSeveralUsers } from './bent-services/several-users.js'
import { siblingBentServices } from './bent-services/siblings/index.js'
import { bentSynchronization } from './bent-services/synchronization.js'
import { bentTriggers } from './bent-services/triggers.js'
import { bentUpperCase } from './bent-services/upper-case.js'
import { bentUsage } from './bent-services/usage.js'
import { bentValues } from './bent-services/values.js'
import { bentVisibleOrganizations } from './bent-services/visible-organizations.js'

/** All bent services, by kind. */
export const bentServiceKinds: Readonly<Record<string, readonly BentService[]>> = {
  responses: bentResponses,
  requests: bentRequests,
  values: bentValues,
  lists: [...bentPages, ...bentLists],
  permissions: bentPermissions,
  logins: bentLogins,
  registry: bentRegistries,
  'lowered permissions': bentLoweredPermissions,
  'repositories hidden again': bentHiddenAgain,
  deadlines: bentDeadlines,
  'paged lists': bentPagedLists,
  'empty pages': bentEmptyPages,
  'large limits': bentLargeLimits,
  'raw spelling': bentRawSpelling,
  'upper case': bentUpperCase,
  'longest names': bentLongestNames,
  neighbors: bentNeighbors,
  counters: bentCounters,
  'visible organizations': bentVisibleOrganizations,
  'omitted fields': bentOmittedFields,
  'repository permissions': bentRepositoryPermissions,
  triggers: bentTriggers,
  retention: bentRetention,
  synchronization: bentSynchronization,
  'copied tags': bentCopiedTags,
  'marker lists': bentMarkerLists,
  usage: bentUsage,
  'same names': bentSameNames,
  'same images': bentSameImages,
  'long texts': bentLongTexts,
  'several users': bentSeveralUsers,
  'list parameters': bentListParameters,
  'filters and parameters': bentFilters,
  'own fields': bentOwnFields,
  ...cloudBentServices,
  ...freshBentServices,
  ...siblingBentServices,
  ...matrixBentServices,
  ...endingBentServices,
}
