import { setTimeout as wait } from 'node:timers/promises'
import type { Probe, Reply } from '../../run/probe.js'
import { stage } from '../fixtures.js'
import { advanceClock, putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { callOf, effectCase, fields, good, list } from './effect.js'

/** How far two clocks of a service may be apart. */
const tolerance = 60_000
const step = 2000

/** When things were made and changed, by the service's own clock. */
export const timeEffects: readonly SuiteCase[] = [
  effectCase('showRepository', 'it was made when the request came', ['writes'], async probe => {
    const made = await good(probe, callOf(probe, 'createRepo', { body: { repository: 'times/new', is_public: false } }))
    const shown = fields((await good(probe, callOf(probe, 'showRepository', { path: { repository: 'times/new' } }))).json)
    expectAbout(probe, 'The new repository', shown, made)
  }),
  effectCase('updateRepo', 'the time of the last change goes on, that of the making stays', ['writes'], async probe => {
    const call = await stage(probe, 'updateRepo')
    const path = { repository: String(call.path.repository).replaceAll('$', '/') }
    await expectToGoOn(probe, call, async () => (await good(probe, callOf(probe, 'showRepository', { path }))).json)
  }),
  effectCase(
    'updateRepoDomains',
    'the time of the last change goes on, that of the making stays',
    ['writes', 'other'],
    async probe => {
      const call = await stage(probe, 'updateRepoDomains')
      const path = { repository: String(call.path.repository).replaceAll('$', '/') }
      await expectToGoOn(probe, call, async () => (await good(probe, callOf(probe, 'showAccessDomain', { path }))).json)
    },
  ),
  effectCase('listRepositoryTags', 'the tags were made in this run', ['images'], async probe => {
    const reply = await good(probe, callOf(probe, 'listRepositoryTags'))
    const made = Date.parse(String(fields((await good(probe, callOf(probe, 'showRepository'))).json).created))
    for (const { Tag, created, updated } of list(reply.json)) {
      const times = [made, Date.parse(String(created)), Date.parse(String(updated)), dateOf(reply) + 1000]
      const inOrder = times.every((time, index) => index === 0 || time >= (times[index - 1] ?? 0))
      probe.expect(inOrder, `The tag ${Tag} was made ${created} and changed ${updated}, which is not in this run.`)
    }
  }),
  effectCase(
    'listRepositoryTags',
    'the tag that was changed last comes last, or first where that is asked for',
    ['images'],
    async probe => {
      const call = await stage(probe, 'listRepositoryTags')
      const path = { namespace: String(call.path.namespace), repository: String(call.path.repository).replaceAll('$', '/') }
      const made = ['old', 'middle', 'new']
      for (const tag of made) {
        await putImage(probe, { ...path, tag })
        await letTimeGoBy(probe)
      }
      for (const [order_type, wanted] of [
        ['asc', made],
        ['desc', made.toReversed()],
      ] as const) {
        const query = { offset: 0, limit: 10, order_column: 'updated_at', order_type }
        const names = list((await good(probe, callOf(probe, 'listRepositoryTags', { path, query }))).json).map(({ Tag }) => Tag)
        probe.expect(names.join() === wanted.join(), `With ${order_type}, the tags come as ${names.join(', ')}.`)
      }
    },
  ),
]

/** Lets enough time go by for a clock of whole seconds to go on. */
async function letTimeGoBy(probe: Probe): Promise<void> {
  if (probe.session.target.own) await advanceClock(probe, step)
  else await wait(step)
}

type Call = Parameters<Probe['ask']>[0]

/** Changes something some time after it was made. */
async function expectToGoOn(probe: Probe, call: Call, show: () => Promise<unknown>): Promise<void> {
  const before = fields(await show())
  await letTimeGoBy(probe)
  const changed = await good(probe, call)
  const after = fields(await show())
  const grown = Date.parse(String(after.updated)) - Date.parse(String(before.updated))
  probe.expect(grown > 0, `It was changed last ${after.updated}; before the change that was ${before.updated}.`)
  probe.expect(after.created === before.created, `It was made ${before.created}; after a change that is ${after.created}.`)
  expectAbout(probe, 'What was changed', { updated: after.updated }, changed)
}

const dateOf = ({ headers }: Reply): number => Date.parse(headers.get('date') ?? '')

/** Notes times that are not that of an answer. */
function expectAbout(probe: Probe, what: string, times: Readonly<Record<string, unknown>>, reply: Reply): void {
  const date = dateOf(reply)
  for (const name of ['created', 'updated']) {
    if (times[name] === undefined) continue
    const apart = Math.abs(Date.parse(String(times[name])) - date)
    probe.expect(apart <= tolerance, `${what}: ${name} is ${times[name]}, but its answer came ${new Date(date).toISOString()}.`)
  }
}
