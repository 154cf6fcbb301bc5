import { findOrganization, findRepository } from '../../../../../src/sandbox/handlers/lookup.js'
import type { Region } from '../../../../../src/sandbox/store/region.js'
import type { TriggerState } from '../../../../../src/sandbox/store/trigger-state.js'
import { intercept, type Mutant, sendAs } from '../../../mutant.js'
import { mutateBody, mutateCall, mutateEffect, mutateHandler } from '../../../mutate-handler.js'
import { allows, idOf, organizationIn, rejects, repositoryIn, responds, respondsInstead } from './responses.js'

/** Returns the path with the organization whose name begins with that of the path, if there is none of the name. */
export function beginningAlike<Path extends Readonly<Record<string, string>>>(path: Path, region: Region): Path {
  const { namespace = '' } = path
  if (region.organizations.has(namespace)) return path
  const found = [...region.organizations.keys()].find(name => name.startsWith(namespace))
  return found === undefined ? path : { ...path, namespace: found }
}

const triggersOf = (call: Parameters<typeof findRepository>[0]): TriggerState[] => findRepository(call).triggers ?? []

/** Services with defects of triggers. */
export const cellTriggers: readonly Mutant[] = [
  allows('listTriggersDetails', 'is allowed to accounts that the repository is shared with', (call, state) => {
    const shares = repositoryIn(state, call)?.shares ?? []
    return call.caller === 'partner' && shares.some(({ account }) => account === 'partner')
  }),
  respondsInstead(
    'listTriggersDetails',
    'returns 404 to invalid names of repositories',
    400,
    'SVCSTG.SWR.4040010',
    ({ request }) => /repos\/[^/]*[A-Z]/.test(request.url),
  ),
  mutateCall('listTriggersDetails', 'finds the organization by the beginning of its name', ({ path, region }) => ({
    path: beginningAlike(path, region),
  })),
  mutateCall('createTrigger', 'stores the mode cce in place of cci', call => ({
    body: call.body.trigger_mode === 'cci' ? { ...call.body, trigger_mode: 'cce' as const } : call.body,
  })),
  mutateCall('createTrigger', 'cuts cluster_ns after 20 characters', call => ({
    body: { ...call.body, cluster_ns: call.body.cluster_ns.slice(0, 20) },
  })),
  mutateHandler('createTrigger', 'replaces a trigger of the name that is disabled', (call, original) => {
    const repository = call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '')
    const old = repository?.triggers?.find(({ name }) => name === call.body.name)
    if (repository?.triggers && old && !old.enabled)
      repository.triggers = repository.triggers.filter(({ name }) => name !== call.body.name)
    return original(call)
  }),
  respondsInstead('showTrigger', 'rejects users as it rejects a second organization', 403, 'SVCSTG.SWR.4037017'),
  respondsInstead(
    'showTrigger',
    'reports a missing organization as a missing repository',
    404,
    'SVCSTG.SWR.4040010',
    (call, state) => organizationIn(state, call) === undefined,
  ),
  mutateEffect('showTrigger', 'clears the history after it was shown', call => {
    triggersOf(call)
      .find(({ name }) => name === call.path.trigger)
      ?.history.splice(0)
  }),
  rejects('updateTrigger', 'is refused to users other than the creator', (call, state) => {
    const trigger = repositoryIn(state, call)?.triggers?.find(({ name }) => call.request.url.endsWith(`/${name}`))
    return trigger !== undefined && trigger.creatorName !== (call.caller === 'member' ? 'member' : 'admin')
  }),
  {
    name: 'accepts enable in any case',
    operation: 'updateTrigger',
    mutate: intercept(['updateTrigger'], async ({ request, fetch, caller, forward }) => {
      const response = await forward()
      const text = await request.clone().text()
      if (response.status !== 400 || !/"enable":"(?:true|false)"/i.test(text)) return response
      return sendAs(fetch, caller, request, { body: JSON.parse(text.toLowerCase()) })
    }),
  },
  respondsInstead('updateTrigger', 'does not find triggers with the longest name', 201, 'SVCSTG.SWR.4040126', ({ request }) =>
    /triggers\/[^/]{64,}$/.test(request.url),
  ),
  mutateEffect('deleteTrigger', 'deletes the next trigger of the same workload, too', call => {
    const repository = findRepository(call)
    const [first] = triggersOf(call)
    repository.triggers = triggersOf(call).filter(one => one !== first || one.application !== first.application)
  }),
  allows('deleteTrigger', 'is allowed to its creator after the permission was deleted', (call, state) =>
    (repositoryIn(state, call)?.triggers ?? []).some(
      ({ name, creatorName }) => creatorName === call.caller && call.request.url.endsWith(`/${name}`),
    ),
  ),
  respondsInstead('deleteTrigger', 'rejects users as it rejects a second organization', 403, 'SVCSTG.SWR.4037017'),
  mutateBody('listTriggersDetails', 'shows the condition of the first trigger for all', body =>
    body.map(item => ({ ...item, condition: body[0]?.condition ?? '' })),
  ),
  mutateEffect('updateTrigger', 'enables the newest trigger only', call => {
    if (call.body.enable !== 'true') return
    for (const trigger of triggersOf(call)) trigger.enabled = trigger.name === call.path.trigger
  }),
  mutateEffect('createTrigger', 'disables the triggers of organizations whose names begin alike', call => {
    const organization = findOrganization(call)
    for (const other of call.region.organizations.values())
      if (other !== organization && other.name.startsWith(organization.name))
        for (const { triggers = [] } of other.repositories.values()) for (const trigger of triggers) trigger.enabled = false
  }),
  mutateBody('showTrigger', 'shows the time of the newest firing as that of the creation', body => ({
    ...body,
    created_at: body.trigger_history?.[0]?.created_at ?? body.created_at,
  })),
  responds('showTrigger', 'removes the trigger of a user who may no longer read it', async (call, response, state) => {
    const trigger = repositoryIn(state, call)?.triggers?.find(one => call.request.url.endsWith(`/${one.name}`))
    if (response.status === 403 && trigger?.creatorName === call.caller && idOf(state, call.caller) !== '')
      await sendAs(call.fetch, 'admin', call.request, { method: 'DELETE' })
    return undefined
  }),
]
