import { type OperationId, type OperationRow, operations } from '../../../../generated/operations.js'
import type { CaseContext } from '../../run/case-context.js'
import type { Requirement } from '../../run/target.js'
import { putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import {
  asObject,
  effectCase,
  expectFields,
  expectValues,
  type Fields,
  fetchJson,
  requestFor,
  requestOperation,
} from './effect.js'
import { itemsOf } from './listing.js'
import { createOrganization, createRepository } from './resources.js'

/** Resources whose names differ in one character, which careless searches take for the same or for any character. */
interface SimilarNames {
  requires: readonly Requirement[]
  names: readonly string[]
  create: (context: CaseContext, path: ResourceNames) => Promise<unknown>
  /** The operation that shows one of them, and the fields with its name. */
  show: readonly [operation: OperationId, field: string]
  remove: OperationId
  /** The lists with a filter by a part of the name: the fixed query, the key, and the field of the items. */
  lists: readonly (readonly [list: OperationId, query: Fields, key: string, field: string])[]
}

type ResourceNames = Readonly<Record<'namespace' | 'repository' | 'tag' | 'trigger', string>>
type Kind = keyof ResourceNames | 'copy'

const resourceKinds: Readonly<Record<Kind, SimilarNames>> = {
  namespace: {
    requires: ['writes'],
    // An account has five organizations, one of which is the run's.
    names: ['x-y', 'x_y', 'xay', 'x'],
    create: async (context, { namespace }) => {
      await createOrganization(context, namespace)
      await createRepository(context, { namespace, repository: 'similar/app' })
    },
    show: ['showNamespace', 'name'],
    remove: 'deleteNamespaces',
    lists: [
      ['listNamespaces', {}, 'namespace', 'name'],
      ['listReposDetails', { offset: 0, limit: 100 }, 'namespace', 'namespace'],
      ['listRepoDetails', {}, 'namespace', 'namespace_name'],
    ],
  },
  repository: {
    requires: ['writes'],
    names: ['x-y', 'x_y', 'x.y', 'xay', 'x', 'x/y', 'x/y/z', 'x/0', '0'],
    create: (context, { namespace, repository }) => createRepository(context, { namespace, repository }),
    show: ['showRepository', 'name'],
    remove: 'deleteRepo',
    lists: [
      ['listReposDetails', { offset: 0, limit: 100 }, 'name', 'name'],
      ['listRepoDetails', {}, 'name', 'name'],
    ],
  },
  tag: {
    requires: ['images'],
    names: ['x-y', 'x_y', 'x.y', 'xay', 'X-Y', 'x', '_', '0'],
    create: (context, path) => putImage(context, path),
    show: ['showRepoTag', 'tag'],
    remove: 'deleteRepoTag',
    lists: [
      ['listRepositoryTags', {}, 'tag', 'Tag'],
      ['listRepositoryTag', {}, 'tag', 'tag'],
    ],
  },
  // Tags that are made from another one.
  copy: {
    requires: ['images'],
    names: ['X-Y', 'x-y', 'x_y', 'x.y', 'X-y', 'xay', 'x'],
    create: (context, { tag, ...path }) =>
      requestOperation(context, 'createRepoTag', { path, body: { source_tag: sourceTag, destination_tag: tag } }),
    show: ['showRepoTag', 'tag'],
    remove: 'deleteRepoTag',
    lists: [
      ['listRepositoryTags', {}, 'tag', 'Tag'],
      ['listRepositoryTag', {}, 'tag', 'tag'],
    ],
  },
  trigger: {
    requires: ['writes'],
    names: ['x-y', 'x_y', 'xay', 'X-Y', 'x'],
    create: async (context, path) => {
      const { body } = requestFor(context, 'createTrigger', { path })
      await requestOperation(context, 'createTrigger', { path, body: { ...asObject(body), name: path.trigger } })
    },
    show: ['showTrigger', 'name'],
    remove: 'deleteTrigger',
    lists: [],
  },
}

/** The tag that the others are made from. */
const sourceTag = 'SOURCE'

/** Names that differ in one character are different names, in every operation and every filter. */
export const similarNameEffects: readonly SuiteCase[] = (Object.keys(resourceKinds) as Kind[]).map(kind => {
  const { requires, show } = resourceKinds[kind]
  if (kind === 'copy')
    return effectCase('createRepoTag', 'distinguishes similar names', requires, context => checkSimilarNames(context, kind))
  return effectCase(show[0], 'distinguishes similar names', requires, context => checkSimilarNames(context, kind))
})

/** Returns the queries for a part of a name: as a parameter, and in a filter at the beginning and at the end. */
function queriesOf(list: OperationId, fixed: Fields, key: string, part: string): Fields[] {
  const { query = [] }: OperationRow = operations[list]
  const queries: Fields[] = [{ ...fixed, [key]: part }]
  // A filter of repositories is for names in lower case.
  if (!query.includes('filter') || (key !== 'tag' && part !== part.toLowerCase())) return queries
  const others = list === 'listNamespaces' ? { mode: 'visible' } : fixed
  const pair = `${key}::${part}`
  const rest = Object.entries(others).map(([name, value]) => `${name}::${value}`)
  return [...queries, { filter: [pair, ...rest].join('|') }, { filter: [...rest, pair].join('|') }]
}

async function checkSimilarNames(context: CaseContext, kind: Kind): Promise<void> {
  const { names, create, show, remove, lists } = resourceKinds[kind]
  const { runId, names: runNames } = context.session
  const prefix = kind === 'namespace' ? `${runId}-s-` : ''
  const base: ResourceNames = { namespace: runNames.body.namespace ?? '', repository: 'similar/app', tag: '', trigger: '' }
  if (kind !== 'namespace') await createOrganization(context, base.namespace)
  if (kind !== 'namespace' && kind !== 'repository') await createRepository(context, base)
  if (kind === 'copy') await putImage(context, { ...base, tag: sourceTag })
  const all = names.map(name => prefix + name)
  // Names of organizations have no capital letters, and neither has their filter.
  const parts = ['x_y', 'x.y', 'x-y', 'x', 'y', ...(kind === 'namespace' ? [] : ['X-Y'])]
  const pathOf = (name: string): ResourceNames => ({ ...base, [kind === 'copy' ? 'tag' : kind]: name })
  for (const name of all) await create(context, pathOf(name))
  const expectAll = async (existing: readonly string[]): Promise<void> => {
    for (const name of all) {
      const request = requestFor(context, show[0], { path: pathOf(name) })
      const response = await context.request(request)
      if (existing.includes(name)) expectFields(context, show[0], asObject(response.json), { [show[1]]: name })
      else context.expectError(request, response, 404)
    }
    for (const [list, fixed, key, field] of lists)
      for (const part of parts.map(text => (text === 'y' ? text : prefix + text))) {
        const scope = kind === 'repository' ? { namespace: base.namespace } : {}
        for (const query of queriesOf(list, { ...fixed, ...scope }, key, part)) {
          const items = itemsOf(await fetchJson(context, list, { path: base, query }))
          const found = items.map(item => String(item[field])).filter(name => name.startsWith(prefix))
          // The total counts what the filter selects.
          for (const { total_range } of items)
            if (total_range !== undefined) expectFields(context, list, { total_range }, { total_range: items.length })
          // Whether the older list of tags matches a part of a name, or all of it, is unsettled.
          const isExact = list === 'listRepositoryTags' && !found.some(name => name !== part)
          const expected = existing.filter(name => (isExact ? name === part : name.includes(part)))
          expectValues(context, `${list} with ${JSON.stringify(query)}`, found, expected)
        }
      }
  }
  await expectAll(all)
  const [first = '', second = ''] = all
  for (const [index, name] of [second, first].entries()) {
    if (kind === 'namespace') await requestOperation(context, 'deleteRepo', { path: pathOf(name) })
    await requestOperation(context, remove, { path: pathOf(name) })
    await expectAll(all.filter(other => other !== second && (index === 0 || other !== first)))
  }
}
