import type { Organization, Repository } from '../store/entities.js'
import type { Region } from '../store/region.js'
import type { Store } from '../store/store.js'

/** An organization and the name of a repository in it, which may not exist yet. */
export interface RepositoryRef {
  organization: Organization
  /** The name of the repository. */
  name: string
}

/** Returns an organization of a region. */
export function organizationIn(store: Store, region: string, name: string): Organization | undefined {
  return store.region(region).organizations.get(name)
}

/** Returns the repository of a target if it exists. */
export function repositoryOf({ organization, name }: RepositoryRef): Repository | undefined {
  return organization.repositories.get(name)
}

/** Returns the region of a target. */
export function regionOf(store: Store, { organization }: RepositoryRef): Region {
  return store.region(organization.region)
}
