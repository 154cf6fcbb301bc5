import type { Mutant } from './mutant.js'
import { cloudMutants } from './mutants/clouds/index.js'
import { mutantsOfCopiedTags } from './mutants/copied-tags.js'
import { mutantsOfCounters } from './mutants/counters.js'
import { mutantsOfDeadlines } from './mutants/deadlines.js'
import { mutantsOfEmptyPages } from './mutants/empty-pages.js'
import { endingMutants } from './mutants/endings/index.js'
import { freshMutants } from './mutants/fresh/index.js'
import { mutantsOfHiddenAgain } from './mutants/hidden-again.js'
import { mutantsOfLargeLimits } from './mutants/large-limits.js'
import { mutantsOfFilters, mutantsOfListParameters } from './mutants/list-parameters.js'
import { mutantsOfLists } from './mutants/lists.js'
import { mutantsOfLogins } from './mutants/logins.js'
import { mutantsOfLongTexts } from './mutants/long-texts.js'
import { mutantsOfLongestNames } from './mutants/longest-names.js'
import { mutantsOfLoweredPermissions } from './mutants/lowered-permissions.js'
import { mutantsOfMarkerLists } from './mutants/marker-lists.js'
import { matrixMutants } from './mutants/matrix/index.js'
import { mutantsOfNeighbors } from './mutants/neighbors.js'
import { mutantsOfOmittedFields } from './mutants/omitted-fields.js'
import { mutantsOfOwnFields } from './mutants/own-fields.js'
import { mutantsOfPagedLists } from './mutants/paged-lists.js'
import { mutantsOfPermissions } from './mutants/permissions.js'
import { mutantsOfRawSpelling } from './mutants/raw-spelling.js'
import { mutantsOfRegistries } from './mutants/registry.js'
import { mutantsOfRepositoryPermissions } from './mutants/repository-permissions.js'
import { mutantsOfRequests } from './mutants/requests.js'
import { mutantsOfPages, mutantsOfResponses } from './mutants/responses.js'
import { mutantsOfRetention } from './mutants/retention.js'
import { mutantsOfSameImages, mutantsOfSameNames } from './mutants/same-names.js'
import { mutantsOfSeveralUsers } from './mutants/several-users.js'
import { siblingMutants } from './mutants/siblings/index.js'
import { mutantsOfSynchronization } from './mutants/synchronization.js'
import { mutantsOfTriggers } from './mutants/triggers.js'
import { mutantsOfUpperCase } from './mutants/upper-case.js'
import { mutantsOfUsage } from './mutants/usage.js'
import { mutantsOfValues } from './mutants/values.js'
import { mutantsOfVisibleOrganizations } from './mutants/visible-organizations.js'

/** All mutants, by kind. */
export const mutantKinds: Readonly<Record<string, readonly Mutant[]>> = {
  responses: mutantsOfResponses,
  requests: mutantsOfRequests,
  values: mutantsOfValues,
  lists: [...mutantsOfPages, ...mutantsOfLists],
  permissions: mutantsOfPermissions,
  logins: mutantsOfLogins,
  registry: mutantsOfRegistries,
  'lowered permissions': mutantsOfLoweredPermissions,
  'repositories hidden again': mutantsOfHiddenAgain,
  deadlines: mutantsOfDeadlines,
  'paged lists': mutantsOfPagedLists,
  'empty pages': mutantsOfEmptyPages,
  'large limits': mutantsOfLargeLimits,
  'raw spelling': mutantsOfRawSpelling,
  'upper case': mutantsOfUpperCase,
  'longest names': mutantsOfLongestNames,
  neighbors: mutantsOfNeighbors,
  counters: mutantsOfCounters,
  'visible organizations': mutantsOfVisibleOrganizations,
  'omitted fields': mutantsOfOmittedFields,
  'repository permissions': mutantsOfRepositoryPermissions,
  triggers: mutantsOfTriggers,
  retention: mutantsOfRetention,
  synchronization: mutantsOfSynchronization,
  'copied tags': mutantsOfCopiedTags,
  'marker lists': mutantsOfMarkerLists,
  usage: mutantsOfUsage,
  'same names': mutantsOfSameNames,
  'same images': mutantsOfSameImages,
  'long texts': mutantsOfLongTexts,
  'several users': mutantsOfSeveralUsers,
  'list parameters': mutantsOfListParameters,
  'filters and parameters': mutantsOfFilters,
  'own fields': mutantsOfOwnFields,
  ...cloudMutants,
  ...freshMutants,
  ...siblingMutants,
  ...matrixMutants,
  ...endingMutants,
}
