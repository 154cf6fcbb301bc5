import type { OperationId } from '../../../generated/operations.js'
import { changeEveryObject, changeJson, changeResponse, copyResponse, type Fields, type Mutant } from '../mutant.js'
import { pagedLists, readQuery } from './paged-lists.js'

/** The fields that count something, by operation. */
const counters = [
  ['showRepository', 'num_images'],
  ['showRepository', 'size'],
  ['listReposDetails', 'num_images'],
  ['listReposDetails', 'size'],
  ['listReposDetails', 'total_range'],
  ['listSharedReposDetails', 'num_images'],
  ['listSharedReposDetails', 'size'],
  ['listSharedReposDetails', 'total_range'],
  ['listNamespaces', 'repo_count'],
  ['listNamespaces', 'access_user_count'],
] as const satisfies readonly (readonly [OperationId, string])[]

/** Identifies what a counter counts; a repository that is created again has another time of creation. */
function subjectOf({ id, namespace, name, created, created_at }: Fields, field: string, url: string): string {
  if (field !== 'total_range') return [id, namespace, name, created, created_at].join(' ')
  return `${readQuery(url, 'namespace')} ${readQuery(url, 'name')} ${readQuery(url, 'category')} ${readQuery(url, 'center')}`
}

const neverDecreases: Mutant[] = counters.map(([operation, field]) => ({
  name: `never decreases ${field}`,
  operation,
  mutate: fetch => {
    const highest = new Map<string, number>()
    return changeResponse(operation, (response, text, url) =>
      changeJson(response, text, body =>
        changeEveryObject(body, fields => {
          if (typeof fields[field] !== 'number') return fields
          const subject = subjectOf(fields, field, url)
          highest.set(subject, Math.max(fields[field], highest.get(subject) ?? 0))
          return { ...fields, [field]: highest.get(subject) }
        }),
      ),
    )(fetch)
  },
}))

const totals: Mutant[] = pagedLists.map(operation => ({
  name: 'never decreases the total in Content-Range',
  operation,
  mutate: fetch => {
    const highest = new Map<string, number>()
    return changeResponse(operation, (response, text, url) => {
      const range = response.headers.get('content-range')
      if (range === null) return undefined
      const subject = new URL(url).pathname + subjectOf({}, 'total_range', url)
      const total = Math.max(Number(range.split('/')[1]), highest.get(subject) ?? 0)
      highest.set(subject, total)
      const copy = copyResponse(response, text, {})
      copy.headers.set('content-range', range.replace(/\d+$/, String(total)))
      return copy
    })(fetch)
  },
}))

const deletedTags: Mutant[] = (['listReposDetails', 'listSharedReposDetails'] as const).map(operation => ({
  name: 'still lists deleted tags of a repository',
  operation,
  mutate: fetch => {
    const known = new Map<string, Set<unknown>>()
    return changeResponse(operation, (response, text, url) =>
      changeJson(response, text, body =>
        changeEveryObject(body, fields => {
          if (!Array.isArray(fields.tags)) return fields
          const subject = subjectOf(fields, 'tags', url)
          const tags = new Set([...(known.get(subject) ?? []), ...fields.tags])
          known.set(subject, tags)
          return { ...fields, tags: [...tags] }
        }),
      ),
    )(fetch)
  },
}))

/** Services whose counters don't follow deletions. */
export const mutantsOfCounters: readonly Mutant[] = [...neverDecreases, ...totals, ...deletedTags]
