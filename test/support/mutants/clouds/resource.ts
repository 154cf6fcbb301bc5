import type { Organization, Repository } from '../../../../src/sandbox/store/entities.js'
import type { Region } from '../../../../src/sandbox/store/region.js'

/** What a handler knows about the resource of a request. */
export interface ResourceCall {
  region: Region
  path: Readonly<Record<string, string>>
}

/** Returns the organization of a request. */
export const organizationOf = ({ region, path }: ResourceCall): Organization | undefined =>
  region.organizations.get(path.namespace ?? '')

/** Returns the repository of a request. */
export const repositoryOf = (call: ResourceCall): Repository | undefined =>
  organizationOf(call)?.repositories.get(call.path.repository ?? '')
