import type { ReceivedRequest } from '../../auth/verify-signature.js'
import type { SandboxContext } from '../context.js'
import { regionOfHost } from '../handlers/region-of-host.js'
import { regionOfProject } from '../regions.js'
import type { AccountUser } from '../store/entities.js'
import type { ProjectState } from '../store/snapshot-types.js'

/** Where a request takes effect. */
export interface RequestScope {
  /** The name of the region. */
  region: string
  /** The project of the token, or the one in `X-Project-Id`. */
  project: ProjectState | undefined
}

/**
 * Returns where a request takes effect. Its project decides: that of the token, or the one in `X-Project-Id`. Without a project,
 * the host decides if it belongs to a region, else the first region is used.
 */
export function requestScope(
  { headers, url }: Pick<ReceivedRequest, 'headers' | 'url'>,
  caller: AccountUser | undefined,
  { store, settings }: Pick<SandboxContext, 'store' | 'settings'>,
): RequestScope {
  const token = headers.get('x-auth-token')
  const projectId = (token === null ? undefined : store.tokens.get(token)?.projectId) ?? headers.get('x-project-id')
  const project = projectId === null ? undefined : caller?.account.projects.find(({ id }) => id === projectId)
  return {
    region: project ? regionOfProject(project.name) : (regionOfHost({ url, headers }, settings) ?? settings.region),
    project,
  }
}
