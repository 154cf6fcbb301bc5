import type { CaseContext } from '../../run/case-context.js'
import { prepareRequest } from '../fixtures.js'
import { putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import {
  asObject,
  asObjects,
  dateOf,
  effectCase,
  expectFields,
  expectValues,
  type Fields,
  fetchJson,
  minute,
  pathNames,
  requestFor,
  requestOperation,
  requestSuccess,
} from './effect.js'
import { createRepository, type RepositoryNames } from './resources.js'
import { passTime } from './timestamps.js'

/** A clock of a service may differ by this many milliseconds. */
const clockTolerance = 5 * minute

/** Creates a repository, and a trigger in it that differs from the example of the contract in some fields. */
async function createRepositoryWithTrigger(
  context: CaseContext,
  repository: string,
  fields: Fields = {},
): Promise<RepositoryNames> {
  const path = { namespace: context.session.names.path.namespace ?? '', repository }
  await createRepository(context, path)
  await createTrigger(context, path, fields)
  return path
}

async function createTrigger(context: CaseContext, path: RepositoryNames, fields: Fields = {}): Promise<void> {
  const { body } = requestFor(context, 'createTrigger', { path })
  await requestOperation(context, 'createTrigger', { path, body: { ...asObject(body), ...fields } })
}

async function show(context: CaseContext, path: RepositoryNames, trigger = 'deploy-web'): Promise<Fields> {
  return asObject(await fetchJson(context, 'showTrigger', { path: { ...path, trigger } }))
}

/** Returns the tags that fired a trigger. */
async function firedBy(context: CaseContext, path: RepositoryNames, trigger = 'deploy-web'): Promise<unknown[]> {
  return asObjects((await show(context, path, trigger)).trigger_history).map(({ tag }) => tag)
}

/** The types of triggers with a condition and the tags that meet it, of those that the case pushes. */
const triggerConditions = [
  ['all', '.*', ['stable', 'v1.2', 'dev', 'stable-2']],
  ['tag', 'stable', ['stable']],
  ['tag', 'stable;dev', ['stable', 'dev']],
  ['regular', '^v[0-9].*$', ['v1.2']],
] as const

/** The effects of operations on triggers, and of pushes on triggers. */
export const triggerEffects: readonly SuiteCase[] = [
  effectCase('createTrigger', 'is listed and shown as created', ['writes'], async context => {
    const request = await prepareRequest(context, 'createTrigger')
    await requestSuccess(context, request)
    const path = pathNames(request)
    const listed = asObjects(await fetchJson(context, 'listTriggersDetails', { path }))
    context.expect(listed.length === 1, `Expected one trigger, received ${listed.length}.`)
    const expected = asObject(request.body)
    expectFields(context, 'The trigger in the list', asObject(listed[0]), expected)
    const details = await show(context, path)
    expectFields(context, 'The trigger', details, expected)
    const age = Math.abs(
      dateOf(await requestOperation(context, 'showRepository', { path })) - Date.parse(String(details.created_at)),
    )
    context.expect(age < clockTolerance, `The trigger was created just now, but its date is ${details.created_at}.`)
    context.expect(asObjects(details.trigger_history).length === 0, 'A new trigger has a history.')
  }),
  effectCase('createTrigger', 'has a name that is unique in its repository only', ['writes'], async context => {
    const path = await createRepositoryWithTrigger(context, 'triggers/one')
    const duplicate = requestFor(context, 'createTrigger', { path })
    const { status } = await context.request(duplicate)
    context.expect(status === 409 || status === 400, `A duplicate trigger returned ${status} instead of 409 or 400.`)
    const other = await createRepositoryWithTrigger(context, 'triggers/two')
    for (const names of [path, other])
      expectValues(
        context,
        `The triggers of ${names.repository}`,
        asObjects(await fetchJson(context, 'listTriggersDetails', { path: names })).map(({ name }) => name),
        ['deploy-web'],
      )
  }),
  effectCase('updateTrigger', 'changes only whether it is enabled', ['writes'], async context => {
    const kinds = {
      cce: { cluster_id: 'cluster', cluster_name: 'demo', container: 'web', trigger_type: 'all', condition: '.*' },
      cci: { app_type: 'statefulsets', container: 'worker' },
    }
    for (const [trigger_mode, fields] of Object.entries(kinds)) {
      const path = await createRepositoryWithTrigger(context, `triggers/${trigger_mode}`, { trigger_mode, ...fields })
      await createTrigger(context, path, { name: 'deploy-web2', enable: 'true' })
      const before = await show(context, path)
      for (const enable of ['false', 'true', 'false']) {
        await requestOperation(context, 'updateTrigger', { path: { ...path, trigger: 'deploy-web' }, body: { enable } })
        const { trigger_history: _, ...fixed } = before
        expectFields(context, `The trigger after enable ${enable}`, await show(context, path), { ...fixed, enable })
        const listed = asObjects(await fetchJson(context, 'listTriggersDetails', { path }))
        expectFields(context, `The listed trigger after enable ${enable}`, asObject(listed[0]), { ...fixed, enable })
        expectFields(context, 'The other trigger', await show(context, path, 'deploy-web2'), { enable: 'true' })
      }
    }
  }),
  effectCase('deleteTrigger', 'removes this trigger only', ['writes'], async context => {
    const path = await createRepositoryWithTrigger(context, 'triggers/deleted')
    await createTrigger(context, path, { name: 'deploy-web2' })
    const request = requestFor(context, 'deleteTrigger', { path: { ...path, trigger: 'deploy-web' } })
    await requestSuccess(context, request)
    const left = asObjects(await fetchJson(context, 'listTriggersDetails', { path })).map(({ name }) => name)
    expectValues(context, 'The remaining triggers', left, ['deploy-web2'])
    context.expectError(request, await context.request(request), 404)
  }),
  effectCase('createTrigger', 'changes no other trigger', ['images'], async context => {
    const path = await createRepositoryWithTrigger(context, 'triggers/several', { name: 'trigger-0' })
    await putImage(context, { ...path, tag: 'stable' })
    const disabled = { path: { ...path, trigger: 'trigger-0' }, body: { enable: 'false' } }
    const created = (await show(context, path, 'trigger-0')).created_at
    await requestOperation(context, 'updateTrigger', disabled)
    const first = await show(context, path, 'trigger-0')
    context.expect(first.created_at === created, `The creation of a trigger changed from ${created} to ${first.created_at}.`)
    const numbers = Array.from({ length: 11 }, (_, index) => index + 1)
    for (const number of numbers)
      await createTrigger(context, path, { name: `trigger-${number}`, condition: `v${number}`, trigger_mode: undefined })
    const unchanged = async (when: string): Promise<void> => {
      const now = JSON.stringify(await show(context, path, 'trigger-0'))
      context.expect(now === JSON.stringify(first), `A trigger changed ${when}, from ${JSON.stringify(first)} to ${now}.`)
    }
    await unchanged('when others were created')
    const listed = asObjects(await fetchJson(context, 'listTriggersDetails', { path }))
    context.expect(listed.length === 12, `The list has ${listed.length} of 12 triggers.`)
    for (const { trigger_history: _, ...item } of listed)
      expectFields(context, `The listed trigger ${item.name}`, await show(context, path, String(item.name)), item)
    const others = async (): Promise<string> => {
      const items = asObjects(await fetchJson(context, 'listTriggersDetails', { path }))
      return JSON.stringify(items.filter(({ name }) => name !== 'trigger-2'))
    }
    const before = await others()
    for (const enable of ['false', 'true']) {
      await requestOperation(context, 'updateTrigger', { path: { ...path, trigger: 'trigger-2' }, body: { enable } })
      await unchanged(`when another one was set to ${enable}`)
      context.expect(before === (await others()), `The other triggers changed when one was set to ${enable}.`)
    }
    // Without a mode, a trigger is for CCE.
    expectFields(context, 'A trigger without a mode', await show(context, path, 'trigger-1'), { trigger_mode: 'cce' })
    await requestOperation(context, 'deleteTrigger', { path: { ...path, trigger: 'trigger-1' } })
    await unchanged('when another one was deleted')
  }),
  effectCase('deleteTrigger', 'deletes the history, which a trigger of the same name lacks', ['images'], async context => {
    const path = await createRepositoryWithTrigger(context, 'triggers/again')
    const { created_at } = await show(context, path)
    await passTime(context)
    await putImage(context, { ...path, tag: 'stable' })
    expectFields(context, 'The trigger after a push', await show(context, path), { created_at })
    expectValues(context, 'The firings', await firedBy(context, path), ['stable'])
    await requestOperation(context, 'deleteTrigger', { path: { ...path, trigger: 'deploy-web' } })
    await createTrigger(context, path)
    expectValues(context, 'The firings of the next trigger of the name', await firedBy(context, path), [])
  }),
  effectCase('showTrigger', 'records the pushes that meet its condition', ['images'], async context => {
    const path = await createRepositoryWithTrigger(context, 'triggers/pushed', { name: 'first' })
    for (const [index, [trigger_type, condition]] of triggerConditions.entries())
      await createTrigger(context, path, { name: `trigger-${index}`, trigger_type, condition })
    // A tag that is pushed again fires again.
    for (const round of [1, 2]) {
      for (const tag of ['stable', 'v1.2', 'dev', 'stable-2']) await putImage(context, { ...path, tag })
      for (const [index, [trigger_type, condition, tags]] of triggerConditions.entries()) {
        const found = await firedBy(context, path, `trigger-${index}`)
        const expected = Array.from({ length: round }, () => tags).flat()
        expectValues(context, `The firings of a trigger of type ${trigger_type} with ${condition}`, found, expected)
      }
    }
  }),
  effectCase(
    'showTrigger',
    'records each firing with its tag, its time and a copy of the trigger',
    ['images'],
    async context => {
      const path = await createRepositoryWithTrigger(context, 'triggers/history')
      await putImage(context, { ...path, tag: 'stable' })
      const details = await show(context, path)
      const history = asObjects(details.trigger_history)
      context.expect(history.length === 1, `Expected one firing, received ${history.length}.`)
      const {
        name: _,
        trigger_mode: __,
        trigger_type: ___,
        trigger_history: ____,
        created_at,
        enable: _____,
        ...copy
      } = details
      const firing = asObject(history[0])
      // The fields of the cluster may be empty.
      const { cluster_id, cluster_name, cluster_ns, ...fields } = copy
      expectFields(context, 'The firing', firing, { ...fields, tag: 'stable' })
      const delay = Date.parse(String(firing.created_at)) - Date.parse(String(created_at))
      context.expect(delay >= 0 && delay < clockTolerance, `The trigger of ${created_at} fired at ${firing.created_at}.`)
    },
  ),
  effectCase('updateTrigger', 'disables and enables the trigger', ['images'], async context => {
    const path = await createRepositoryWithTrigger(context, 'triggers/disabled', {
      trigger_type: 'all',
      condition: '.*',
      enable: 'false',
    })
    const expected: string[] = []
    for (const [enable, tag] of [
      ['false', 'one'],
      ['true', 'two'],
      ['false', 'three'],
      ['true', 'four'],
    ] as const) {
      await requestOperation(context, 'updateTrigger', { path: { ...path, trigger: 'deploy-web' }, body: { enable } })
      await putImage(context, { ...path, tag })
      if (enable === 'true') expected.push(tag)
      expectValues(context, `The firings after a push while enable was ${enable}`, await firedBy(context, path), expected)
    }
  }),
  effectCase('createTrigger', 'fires on later pushes to its repository', ['images'], async context => {
    const path = { namespace: context.session.names.path.namespace ?? '', repository: 'triggers/ap' }
    await createRepository(context, path)
    await putImage(context, { ...path, tag: 'before' })
    await createTrigger(context, path, { trigger_type: 'all', condition: '.*' })
    const neighbor = { ...path, repository: 'triggers/app' }
    await createRepository(context, neighbor)
    await putImage(context, { ...neighbor, tag: 'elsewhere' })
    await putImage(context, { ...path, tag: 'after' })
    expectValues(context, 'The firings', await firedBy(context, path), ['after'])
  }),
]
