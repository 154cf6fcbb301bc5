import { findOrganization, findRepository } from '../../../../src/sandbox/handlers/lookup.js'
import type { Organization, Repository } from '../../../../src/sandbox/store/entities.js'

/** Returns the other repositories of the organization. */
export function otherRepositories(call: Parameters<typeof findRepository>[0]): Repository[] {
  const repository = findRepository(call)
  return [...repository.organization.repositories.values()].filter(other => other !== repository)
}

/** Returns the other organizations of the account. */
export function otherOrganizations(call: Parameters<typeof findOrganization>[0]): Organization[] {
  const organization = findOrganization(call)
  return [...call.region.ownedBy(organization.account)].filter(other => other !== organization)
}
