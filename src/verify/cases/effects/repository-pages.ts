import type { OperationId } from '../../../../generated/operations.js'
import type { CaseContext, CaseRequestOptions } from '../../run/case-context.js'
import { prepareRequest } from '../fixtures.js'
import type { SuiteCase } from '../suite-case.js'
import {
  asObject,
  asObjects,
  asOtherAccount,
  effectCase,
  expectFields,
  type Fields,
  fetchJson,
  pathNames,
  requestSuccess,
} from './effect.js'

/** The lists of repositories with markers: they must return the same values as the lists with offsets. */
export const repositoryPageEffects: readonly SuiteCase[] = [
  effectCase('listRepoDetails', 'returns the same repositories as listReposDetails', [], context =>
    compareLists(context, ['listRepoDetails', {}], ['listReposDetails', {}]),
  ),
  effectCase(
    'listSharedRepoDetails',
    'returns the same repositories as listSharedReposDetails',
    ['writes', 'otherAccount'],
    async context => {
      for (const scope of ['self', 'thirdparty'] as const) {
        const options = scope === 'self' ? {} : asOtherAccount(context)
        const lists = [
          ['listSharedRepoDetails', { shared_by: scope }],
          ['listSharedReposDetails', { center: scope }],
        ] as const
        await compareLists(context, ...lists, options)
      }
    },
  ),
  effectCase(
    'listSharedRepoDetails',
    'distinguishes valid shares from expired ones',
    ['writes', 'otherAccount'],
    async context => {
      const request = await prepareRequest(context, 'updateRepoDomains')
      const { namespace, repository } = pathNames(request)
      for (const [deadline, isValid] of [
        ['forever', true],
        ['2020-01-01T00:00:00Z', false],
      ] as const) {
        await requestSuccess(context, { ...request, body: { permit: 'read', deadline } })
        for (const status of [undefined, true, false]) {
          const query = { shared_by: 'thirdparty', namespace, limit: 1000, ...(status === undefined ? {} : { status }) }
          const { repos } = asObject(await fetchJson(context, 'listSharedRepoDetails', { query }, asOtherAccount(context)))
          const found = asObjects(repos).find(({ name }) => name === repository)
          // An expired share may be missing.
          if (found || (isValid && status !== false))
            context.expect(
              found?.status === isValid && (status ?? isValid) === isValid,
              `With status=${status} and the deadline ${deadline}, the share has the status ${found?.status}.`,
            )
        }
      }
    },
  ),
]

type ListRequest = readonly [operation: OperationId, query: Readonly<Record<string, string>>]

/** Fields that the items of both kinds of lists have. */
const sharedFields = [
  ...['category', 'description', 'size', 'is_public', 'num_images', 'num_download', 'domain_name'],
  ...['created_at', 'updated_at', 'status'],
]

/** Compares a list with markers, up to its largest limit, with a list with offsets. */
async function compareLists(
  context: CaseContext,
  [operation, query]: ListRequest,
  [other, otherQuery]: ListRequest,
  options: CaseRequestOptions = {},
): Promise<void> {
  const namespace = context.session.names.path.namespace ?? ''
  const fetchList = (list: OperationId, values: Fields): Promise<unknown> =>
    fetchJson(context, list, { query: { ...values, namespace, limit: 1000 } }, options)
  const { repos } = asObject(await fetchList(operation, query))
  const items = asObjects(await fetchList(other, { ...otherQuery, offset: 0 }))
  const found = new Map(asObjects(repos).map(item => [`${item.namespace_name}/${item.name}`, item]))
  context.expect(found.size === items.length, `${operation} returned ${found.size} repositories, ${other} ${items.length}.`)
  for (const item of items) {
    const name = `${item.namespace}/${item.name}`
    const path = { namespace: String(item.namespace), repository: String(item.name) }
    const { id } = asObject(await fetchJson(context, 'showRepository', { path }, options))
    const values = sharedFields.flatMap(field => (field in item ? [[field, item[field]]] : []))
    expectFields(context, `${name} in ${operation}`, asObject(found.get(name)), { ...Object.fromEntries(values), id })
  }
}
