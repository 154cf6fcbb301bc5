import type { components } from '../../../generated/schema.js'
import { ApiError } from '../errors.js'
import { hasRepositoryPermission, permissionLevel } from '../store/access.js'
import type { AccountUser, Organization } from '../store/entities.js'
import type { Handler, HandlerCall } from './handler.js'
import { findOrganization } from './lookup.js'

type Namespace = components['schemas']['Namespace']

function toNamespace(organization: Organization, caller: AccountUser): Namespace {
  const { id, name, creatorName } = organization
  return { id, name, creator_name: creatorName, auth: permissionLevel(caller, organization) }
}

// `mode=visible` adds organizations in which the caller has a permission on a repository only. A public or shared repository isn't
// a permission.
export const listNamespaces: Handler<'listNamespaces'> = ({ region, query, caller }) => {
  const part = query.get('namespace') ?? ''
  const isListed = (organization: Organization): boolean =>
    permissionLevel(caller, organization) > 0 ||
    (query.get('mode') === 'visible' && hasRepositoryPermission(caller, organization))
  const namespaces: (Namespace & { access_user_count: number; repo_count: number })[] = []
  for (const organization of region.ownedBy(caller.account.name)) {
    if (!organization.name.includes(part) || !isListed(organization)) continue
    const { permissions, repositories } = organization
    namespaces.push({
      ...toNamespace(organization, caller),
      access_user_count: permissions.size,
      repo_count: repositories.size,
    })
  }
  return { status: 200, body: { namespaces } }
}

export const createNamespace: Handler<'createNamespace'> = call => {
  const { store, region, caller, body, now } = call
  if (region.organizations.has(body.namespace)) throw new ApiError('SVCSTG.SWR.4090060', `namespace: ${body.namespace}`)
  checkQuota(call)
  const { account, user } = caller
  region.addOrganization(
    { id: store.createId(), name: body.namespace, account: account.name, creatorName: user.name, created: now },
    [{ userId: user.id, userName: user.name, auth: 7 }],
  )
  return { status: 201, body: {} }
}

function checkQuota({ region, caller: { account } }: Pick<HandlerCall<'createNamespace'>, 'region' | 'caller'>): void {
  const quota = account.organizationQuota
  if (quota !== null && region.ownedBy(account.name).size >= quota) throw new ApiError('SVCSTG.SWR.4000097', `quota: ${quota}`)
}

export const showNamespace: Handler<'showNamespace'> = call => ({
  status: 200,
  body: toNamespace(findOrganization(call), call.caller),
})

export const deleteNamespaces: Handler<'deleteNamespaces'> = call => {
  const organization = findOrganization(call)
  if (organization.repositories.size > 0) throw new ApiError('SVCSTG.SWR.4060074', `namespace: ${organization.name}`)
  call.region.removeOrganization(organization)
  return { status: 204, body: undefined }
}
