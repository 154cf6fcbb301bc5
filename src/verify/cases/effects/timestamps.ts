import { setTimeout as sleep } from 'node:timers/promises'
import type { CaseContext, ParsedResponse } from '../../run/case-context.js'
import type { OperationRequest } from '../../run/send.js'
import { prepareRequest } from '../fixtures.js'
import { advanceClock, putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import {
  asObject,
  asObjects,
  dateOf,
  effectCase,
  type Fields,
  fetchJson,
  pathNames,
  requestOperation,
  requestSuccess,
} from './effect.js'

/** The maximum difference between two clocks of a service, in milliseconds. */
const tolerance = 60_000
/** Longer than the resolution of a clock with whole seconds. */
const clockStep = 2000

/** Times of creation and of the last change, by the clock of the service. */
export const timestampEffects: readonly SuiteCase[] = [
  effectCase('showRepository', 'returns the time of the request as the time of creation', ['writes'], async context => {
    const creation = await requestOperation(context, 'createRepo', { body: { repository: 'times/new', is_public: false } })
    const details = asObject(await fetchJson(context, 'showRepository', { path: { repository: 'times/new' } }))
    expectTimesNear(context, 'The new repository', details, creation)
  }),
  effectCase('updateRepo', 'changes the time of the last change, but not the time of creation', ['writes'], async context => {
    const request = await prepareRequest(context, 'updateRepo')
    const path = { repository: pathNames(request).repository }
    await expectUpdatedTime(context, request, () => fetchJson(context, 'showRepository', { path }))
  }),
  effectCase(
    'updateRepoDomains',
    'changes the time of the last change, but not the time of creation',
    ['writes', 'otherAccount'],
    async context => {
      const request = await prepareRequest(context, 'updateRepoDomains')
      const path = { repository: pathNames(request).repository }
      await expectUpdatedTime(context, request, () => fetchJson(context, 'showAccessDomain', { path }))
    },
  ),
  effectCase('listRepositoryTags', 'returns times within this run', ['images'], async context => {
    const response = await requestOperation(context, 'listRepositoryTags')
    const repositoryCreated = Date.parse(String(asObject(await fetchJson(context, 'showRepository')).created))
    for (const { Tag, created, updated } of asObjects(response.json)) {
      const times = [repositoryCreated, Date.parse(String(created)), Date.parse(String(updated)), dateOf(response) + 1000]
      const inOrder = times.every((time, index) => index === 0 || time >= (times[index - 1] ?? 0))
      context.expect(inOrder, `The tag ${Tag} was created at ${created} and updated at ${updated}, which is outside this run.`)
    }
  }),
  effectCase('showRepoTag', 'distinguishes the creation of a tag from its last push', ['images', 'isolated'], async context => {
    const request = await prepareRequest(context, 'listRepositoryTags')
    const path = { ...pathNames(request), tag: 'again' }
    await putImage(context, path)
    await passTime(context)
    await putImage(context, path, { architectures: ['amd64', 'arm64'] })
    const query = { tag: path.tag }
    const tags = [
      ['showRepoTag', asObject(await fetchJson(context, 'showRepoTag', { path }))],
      ['listRepositoryTags', asObject(asObjects(await fetchJson(context, 'listRepositoryTags', { path, query }))[0])],
      [
        'listRepositoryTag',
        asObject(asObjects(asObject(await fetchJson(context, 'listRepositoryTag', { path, query })).tags)[0]),
      ],
    ] as const
    for (const [reader, { created, updated }] of tags) {
      const [start, end] = [Date.parse(String(created)), Date.parse(String(updated))]
      context.expect(start < end, `${reader}: the tag was pushed again, but created is ${created} and updated ${updated}.`)
    }
  }),
  effectCase('listRepositoryTags', 'sorts tags by the time of the last change', ['images'], async context => {
    const request = await prepareRequest(context, 'listRepositoryTags')
    const path = pathNames(request)
    const tags = ['old', 'middle', 'new']
    for (const tag of tags) {
      await putImage(context, { ...path, tag })
      await passTime(context)
    }
    for (const [order_type, expected] of [
      ['asc', tags],
      ['desc', tags.toReversed()],
    ] as const) {
      const query = { offset: 0, limit: 10, order_column: 'updated_at', order_type }
      const names = asObjects(await fetchJson(context, 'listRepositoryTags', { path, query })).map(({ Tag }) => Tag)
      context.expect(
        names.join() === expected.join(),
        `With ${order_type}: expected ${expected.join(', ')}, received ${names.join(', ')}.`,
      )
    }
  }),
]

/** Advances the clock of the sandbox, or waits at other services. */
export async function passTime(context: CaseContext): Promise<void> {
  if (context.session.target.isolated) await advanceClock(context, clockStep)
  else await sleep(clockStep)
}

/** Updates a resource and expects a later time of the last change. */
async function expectUpdatedTime(context: CaseContext, request: OperationRequest, show: () => Promise<unknown>): Promise<void> {
  const before = asObject(await show())
  await passTime(context)
  const changed = await requestSuccess(context, request)
  const after = asObject(await show())
  const difference = Date.parse(String(after.updated)) - Date.parse(String(before.updated))
  context.expect(difference > 0, `Expected updated to be later than ${before.updated}, received ${after.updated}.`)
  context.expect(after.created === before.created, `Expected created to remain ${before.created}, received ${after.created}.`)
  expectTimesNear(context, 'The updated resource', { updated: after.updated }, changed)
}

/** Adds a problem for each time that is far from the date of a response. */
function expectTimesNear(context: CaseContext, subject: string, times: Fields, response: ParsedResponse): void {
  const date = dateOf(response)
  for (const name of ['created', 'updated']) {
    if (times[name] === undefined) continue
    const distance = Math.abs(Date.parse(String(times[name])) - date)
    context.expect(
      distance <= tolerance,
      `${subject}: ${name} is ${times[name]}, but the date of the response is ${new Date(date).toISOString()}.`,
    )
  }
}
