import { advanceClock, putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { asObject, asObjects, day, expectFields, type Fields, fetchJson, requestFor, requestOperation } from './effect.js'
import { createRepository } from './resources.js'
import {
  createPolicy,
  expectHistory,
  expectTags,
  keep,
  policyOf,
  type Rule,
  readHistory,
  retentionCase,
  rulesOf,
} from './retention-case.js'

/** A tag of the maximum length. */
const longTag = `C${'c'.repeat(127)}`

/** What retention policies delete, and what they keep. */
export const retentionEffects: readonly SuiteCase[] = [
  retentionCase(
    'createRetention',
    'runs immediately, and keeps the exceptions',
    { v1: 4, 'v1.0.0': 3, v2: 2, 'v2.0.0': 1 },
    async (context, path) => {
      const rule = keep('1', { kind: 'regexp', pattern: '^v2.*' })
      const id = await createPolicy(context, path, rule)
      await expectTags(context, path, ['v1.0.0', 'v2', 'v2.0.0'])
      await expectHistory(context, path, { v1: rule })
      const [item] = await readHistory(context, path)
      expectFields(context, 'The history', asObject(item), { retention_id: Number(id) })
    },
  ),
  retentionCase(
    'createRetention',
    'keeps the number of newest tags that the rule specifies',
    { f: 6, e: 5, d: 4, [longTag]: 3, b: 2, a: 1 },
    async (context, path) => {
      const labels = ['d', 'missing', 'f'].map(pattern => ({ kind: 'label', pattern }) as const)
      const rule = keep('2', ...labels)
      await createPolicy(context, path, rule)
      await expectTags(context, path, ['a', 'b', 'd', 'f'])
      await expectHistory(context, path, { [longTag]: rule, e: rule })
    },
  ),
  retentionCase(
    'createRetention',
    'deletes tags that are older than the rule specifies',
    { 'v1.0': 32, v1: 31, v10: 30.5, recent: 29.5, latest: 0 },
    async (context, path) => {
      // A label is the whole name of a tag.
      const rule: Rule = { template: 'date_rule', params: { days: '30' }, tag_selectors: [{ kind: 'label', pattern: 'v1' }] }
      await createPolicy(context, path, rule)
      await expectTags(context, path, ['v1', 'recent', 'latest'])
      await expectHistory(context, path, { 'v1.0': rule, v10: rule })
    },
  ),
  retentionCase('createRetention', 'runs again as time passes', { first: 1 }, async (context, path) => {
    const rule = keep('1')
    await createPolicy(context, path, rule)
    await expectTags(context, path, ['first'])
    await putImage(context, { ...path, tag: 'second' })
    await advanceClock(context, 8 * day)
    await expectTags(context, path, ['second'])
    await expectHistory(context, path, { first: rule })
  }),
  retentionCase('createRetention', 'allows one policy for a repository', { b: 2, a: 1 }, async (context, path) => {
    const rule = keep('2')
    await createPolicy(context, path, rule)
    const second = requestFor(context, 'createRetention', { path, body: policyOf(keep('1')) })
    const response = await context.request(second)
    context.expect(
      response.status === 400 || response.status === 409,
      `A second policy: expected status 400 or 409, received ${response.status}.`,
    )
    await expectTags(context, path, ['a', 'b'])
    const policies = asObjects(await fetchJson(context, 'listRetentions', { path }))
    context.expect(policies.length === 1, `Expected one policy, received ${policies.length}.`)
    const [policy = {}] = policies
    context.expect(rulesOf(policy) === rulesOf(policyOf(rule)), 'The policy has another rule than the first one.')
  }),
  retentionCase('createRetention', 'rejects expressions that are invalid', { b: 2, a: 1 }, async (context, path) => {
    const invalid = requestFor(context, 'createRetention', {
      path,
      body: policyOf(keep('1', { kind: 'regexp', pattern: '(' })),
    })
    context.expectError(invalid, await context.request(invalid), 400)
    await expectTags(context, path, ['a', 'b'])
  }),
  retentionCase(
    'listRetentionHistories',
    'returns the same pages by parameters and by a filter',
    { d: 4, c: 3, b: 2, a: 1 },
    async (context, path) => {
      await createPolicy(context, path, keep('1'))
      const all = (await readHistory(context, path)).map(({ tag }) => tag)
      for (const [offset, limit] of [
        [0, 2],
        [1, 1],
        [2, 2],
        [3, 1],
      ] as const)
        for (const query of [{ limit, offset }, { filter: `limit::${limit}|offset::${offset}` }]) {
          const response = await requestOperation(context, 'listRetentionHistories', { path, query })
          const { retention_log, total } = asObject(response.json)
          const expected = all.slice(offset, offset + limit)
          const found = asObjects(retention_log).map(({ tag }) => tag)
          const where = JSON.stringify(query)
          context.expect(
            found.join() === expected.join(),
            `With ${where}, expected ${expected.join()}, received ${found.join()}.`,
          )
          context.expect(total === 3, `With ${where}, expected the total 3, received ${total}.`)
          const range = response.headers.get('content-range')
          context.expect(range === `${offset}-${expected.length}/3`, `With ${where}, received the Content-Range ${range}.`)
        }
    },
  ),
  retentionCase(
    'listRetentionHistories',
    'returns more than 100 items on a page',
    Object.fromEntries(Array.from({ length: 121 }, (_, index) => [`v${index}`, index])),
    async (context, path) => {
      await createPolicy(context, path, keep('1'))
      for (const [offset, limit, count] of [
        [0, 101, 101],
        [0, 1000, 120],
        [10, 105, 105],
      ] as const) {
        const query = { limit, offset }
        const { retention_log } = asObject(await fetchJson(context, 'listRetentionHistories', { path, query }))
        const { length } = asObjects(retention_log)
        context.expect(length === count, `With ${JSON.stringify(query)}, expected ${count} items, received ${length}.`)
      }
    },
  ),
  retentionCase('createRetention', 'does not run a policy of another repository', { b: 2, a: 1 }, async (context, path) => {
    const other = { ...path, repository: 'retention/other' }
    await createRepository(context, other)
    await createPolicy(context, other, keep('1'))
    for (const tag of ['one', 'two']) await putImage(context, { ...other, tag })
    await createPolicy(context, path, keep('1'))
    await expectTags(context, other, ['one', 'two'])
    await expectHistory(context, other, {})
  }),
  ...(['showRetention', 'updateRetention', 'deleteRetention'] as const).map(operation =>
    retentionCase(operation, 'does not find a policy of another repository', { b: 2, a: 1 }, async (context, path) => {
      const rule = keep('5')
      const retention_id = await createPolicy(context, path, rule)
      const other = { ...path, repository: 'retention/other' }
      await createRepository(context, other)
      for (const hasPolicy of [false, true]) {
        if (hasPolicy) await createPolicy(context, other, keep('6'))
        const request = requestFor(context, operation, { path: { ...other, retention_id } })
        const { status } = await context.request(
          operation === 'showRetention' ? request : { ...request, body: policyOf(keep('7')) },
        )
        context.expect([400, 404].includes(status), `The policy of another repository: received status ${status}.`)
      }
      const policies = asObjects(await fetchJson(context, 'listRetentions', { path }))
      context.expect(policies.length === 1, 'The policy of the other repository was deleted.')
      const [policy = {}] = policies
      context.expect(rulesOf(policy) === rulesOf(policyOf(rule)), 'The policy of the other repository was changed.')
    }),
  ),
  retentionCase('showRetention', 'returns the same as listRetentions', { a: 1 }, async (context, path) => {
    const rule = keep('3', { kind: 'label', pattern: 'stable' }, { kind: 'regexp', pattern: '^release-\\d+(?:\\.\\d+)?$' })
    const retention_id = await createPolicy(context, path, rule)
    const details = await fetchJson(context, 'showRetention', { path: { ...path, retention_id } })
    const inOrder = ({ id, algorithm, scope, ...policy }: Fields): string =>
      JSON.stringify({ id, algorithm, scope, rules: rulesOf(policy) })
    const expected = inOrder({ id: Number(retention_id), scope: '', ...policyOf(rule) })
    context.expect(
      inOrder(asObject(details)) === expected,
      `Expected the policy ${expected}, received ${JSON.stringify(details)}.`,
    )
    const [listed] = asObjects(await fetchJson(context, 'listRetentions', { path }))
    context.expect(inOrder(asObject(listed)) === expected, `Expected the policy ${expected} in the list.`)
  }),
  retentionCase('updateRetention', 'replaces the rule, but not its template', { b: 2, a: 1 }, async (context, path) => {
    const before = keep('1')
    const retention_id = await createPolicy(context, path, before)
    await expectHistory(context, path, { b: before })
    const after = keep('5', { kind: 'label', pattern: 'stable' }, { kind: 'regexp', pattern: '^v\\d+$' })
    const values = { path: { ...path, retention_id } }
    // No part of a rule stays, not even when the next one has fewer or no selectors.
    for (const rule of [
      after,
      keep('5', ...after.tag_selectors.slice(1)),
      keep('5'),
      keep('6', ...after.tag_selectors),
      after,
    ]) {
      await requestOperation(context, 'updateRetention', { ...values, body: policyOf(rule) })
      const [listed] = asObjects(await fetchJson(context, 'listRetentions', { path }))
      for (const policy of [asObject(listed), asObject(await fetchJson(context, 'showRetention', values))])
        context.expect(rulesOf(policy) === rulesOf(policyOf(rule)), `The policy has the rules ${rulesOf(policy)}.`)
    }
    // The history has the rule as it was.
    await expectHistory(context, path, { b: before })
    const other = policyOf({ ...after, template: 'date_rule', params: { days: '365' } })
    const request = requestFor(context, 'updateRetention', { ...values, body: other })
    context.expectError(request, await context.request(request), 400)
  }),
  retentionCase(
    'deleteRetention',
    'keeps tags and history, and reports a missing policy',
    { b: 2, a: 1 },
    async (context, path) => {
      const rule = keep('1')
      const retention_id = await createPolicy(context, path, rule)
      const request = requestFor(context, 'deleteRetention', { path: { ...path, retention_id } })
      await requestOperation(context, 'deleteRetention', { path: { ...path, retention_id } })
      await expectTags(context, path, ['a'])
      await expectHistory(context, path, { b: rule })
      const policies = asObjects(await fetchJson(context, 'listRetentions', { path }))
      context.expect(policies.length === 0, 'The deleted policy is still in the list.')
      const repeated = await context.request(request)
      context.expect([400, 404].includes(repeated.status), `A missing policy: received status ${repeated.status}.`)
      context.expect(
        repeated.codes.includes('SVCSTG.SWR.4000306'),
        `A missing policy: expected the code SVCSTG.SWR.4000306, received ${repeated.codes.join(', ')}.`,
      )
      await putImage(context, { ...path, tag: 'c' })
      await advanceClock(context, 8 * day)
      await expectTags(context, path, ['a', 'c'])
    },
  ),
]
