import type { components } from '../../../generated/schema.js'
import type { Call, Rule } from '../call.js'
import { organizationOf } from '../find.js'
import { isSharedWith, levelOf } from '../permissions.js'
import { Refusal } from '../refusal.js'
import type { Member, Organization, Store } from '../store.js'

type Namespace = components['schemas']['Namespace']

function shown(organization: Organization, caller: Member): Namespace {
  const { id, name, creatorName } = organization
  return { id, name, creator_name: creatorName, auth: levelOf(caller, organization) }
}

export const listNamespaces: Rule<'listNamespaces'> = ({ store, query, caller, now }) => {
  const part = query.get('namespace') ?? ''
  const candidates = query.get('mode') === 'visible' ? visible(store, caller, now) : permitted(store, caller)
  const namespaces = [...candidates]
    .filter(({ name }) => name.includes(part))
    .map(organization => ({
      ...shown(organization, caller),
      access_user_count: organization.permissions.size,
      repo_count: organization.repositories.size,
    }))
  return { status: 200, body: { namespaces } }
}

/** The organizations in which the caller has a permission: all are of the caller's account. */
function permitted(store: Store, caller: Member): Organization[] {
  return [...store.owned(caller.account.name)].filter(organization => levelOf(caller, organization) > 0)
}

/** Those, and the ones in which some repository is public or shared with the caller. */
function visible(store: Store, caller: Member, now: number): Organization[] {
  const shared = new Set<Organization>()
  for (const repository of store.sharedWith(caller.account.name))
    if (isSharedWith(repository, caller.account.name, now)) shared.add(repository.organization)
  return [...store.organizations.values()].filter(
    organization => organization.publicCount > 0 || shared.has(organization) || levelOf(caller, organization) > 0,
  )
}

export const createNamespace: Rule<'createNamespace'> = call => {
  const { store, caller, body, now } = call
  if (store.organizations.has(body.namespace)) throw new Refusal('SVCSTG.SWR.4090060', `namespace: ${body.namespace}`)
  checkQuota(call)
  const { account, user } = caller
  store.addOrganization({ id: store.id(), name: body.namespace, account: account.name, creatorName: user.name, created: now }, [
    { userId: user.id, userName: user.name, auth: 7 },
  ])
  return { status: 201, body: {} }
}

function checkQuota({ store, caller: { account } }: Pick<Call<'createNamespace'>, 'store' | 'caller'>): void {
  const quota = account.organizationQuota
  if (quota !== null && store.owned(account.name).size >= quota) throw new Refusal('SVCSTG.SWR.4000097', `quota: ${quota}`)
}

export const showNamespace: Rule<'showNamespace'> = call => ({ status: 200, body: shown(organizationOf(call), call.caller) })

export const deleteNamespaces: Rule<'deleteNamespaces'> = call => {
  const organization = organizationOf(call)
  if (organization.repositories.size > 0) throw new Refusal('SVCSTG.SWR.4060074', `namespace: ${organization.name}`)
  call.store.removeOrganization(organization)
  return { status: 204, body: undefined }
}
