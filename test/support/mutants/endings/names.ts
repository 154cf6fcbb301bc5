import { type OperationId, operations } from '../../../../generated/operations.js'
import { pathParamNames } from '../../../../src/openapi/path-params.js'
import type { HandlerCall } from '../../../../src/sandbox/handlers/handler.js'
import { findOrganization, findRepository } from '../../../../src/sandbox/handlers/lookup.js'
import type { TriggerState } from '../../../../src/sandbox/store/trigger-state.js'
import { findTrigger } from '../../../../src/sandbox/store/triggers.js'
import { changeEveryObject, type Mutant } from '../../mutant.js'
import { mutateBody, mutateCall, mutateEffect } from '../../mutate-handler.js'

/** The names that exist where a path has one. */
type NamesIn = (call: HandlerCall<'showTrigger'>) => readonly string[]

const names: Readonly<Record<'namespace' | 'repository' | 'tag' | 'trigger', NamesIn>> = {
  namespace: ({ region }) => [...region.organizations.keys()],
  repository: call => [...findOrganization(call).repositories.keys()],
  tag: call => [...findRepository(call).tags.keys()],
  trigger: call => (findRepository(call).triggers ?? []).map(({ name }) => name),
}

/** Every other operation finds its resource by the beginning of a name, the rest by the end. */
const partialNames = (Object.keys(names) as (keyof typeof names)[]).flatMap(param =>
  (Object.keys(operations) as OperationId[])
    .filter(operation => pathParamNames(operation).at(-1) === param || (param === 'repository' && operation.startsWith('list')))
    .filter(operation => pathParamNames(operation).includes(param))
    .map((operation, index) => {
      const [part, matches] =
        index % 2 === 0
          ? (['beginning', (name: string, found: string) => found.startsWith(name)] as const)
          : (['end', (name: string, found: string) => found.endsWith(name)] as const)
      // The handlers of all operations look up names in the same way.
      return mutateCall(operation as 'showTrigger', `finds a ${param} by the ${part} of its name`, call => {
        const path: Readonly<Record<string, string>> = call.path
        const name = path[param] ?? ''
        const existing = names[param](call)
        const found = existing.includes(name) ? name : existing.find(other => matches(name, other))
        return { path: { ...call.path, [param]: found ?? name } }
      })
    }),
)

const cut = <T>(body: T, field: string, length: number): T =>
  changeEveryObject(body, fields =>
    field in fields ? { ...fields, [field]: String(fields[field]).slice(0, length) } : fields,
  ) as T

const resets = (what: string, fields: Partial<TriggerState>): Mutant =>
  mutateEffect('updateTrigger', `resets the ${what}`, call => {
    const trigger = findTrigger(findRepository(call), call.path.trigger ?? '')
    if (trigger) Object.assign(trigger, fields)
  })

/** Services that find resources by a part of a name, cut names, or change more of a trigger than whether it is enabled. */
export const endingNames: readonly Mutant[] = [
  ...partialNames,
  mutateBody('showRepoTag', 'cuts path at 255 characters', body => cut(body, 'path', 255)),
  mutateBody('listRepositoryTag', 'cuts internal_path at 255 characters', body => cut(body, 'internal_path', 255)),
  mutateBody('listRepositoryTags', 'cuts path at 300 characters', body => cut(body, 'path', 300)),
  mutateBody('showSyncJob', 'cuts repoName at 100 characters', body => cut(body, 'repoName', 100)),
  mutateBody('listImageAutoSyncReposDetails', 'cuts repoName at 127 characters', body => cut(body, 'repoName', 127)),
  mutateBody('listRepoDomains', 'cuts the repository at 100 characters', body => cut(body, 'repository', 100)),
  mutateBody('listRetentionHistories', 'cuts the tag at 64 characters', body => cut(body, 'tag', 64)),
  mutateBody('listRetentionHistories', 'cuts the repository at 100 characters', body => cut(body, 'repo', 100)),
  mutateBody('listRetentionHistories', 'returns the tag in lower case', body => ({
    ...body,
    retention_log: body.retention_log.map(item => ({ ...item, tag: item.tag.toLowerCase() })),
  })),
  resets('container', { container: '' }),
  resets('ID of the cluster', { clusterId: '' }),
  resets('mode', { mode: 'cce' }),
]
