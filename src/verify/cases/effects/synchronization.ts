import { advanceClock, putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { expectDistinct } from './consistency.js'
import {
  asObject,
  asObjects,
  expectFields,
  expectValues,
  type Fields,
  fetchJson,
  requestFor,
  requestOperation,
} from './effect.js'
import {
  addImage,
  copyTags,
  createRule,
  expectCopies,
  expectJobs,
  findRegions,
  type Mirror,
  mirrorCase,
  readCopies,
  readJobs,
} from './mirror-case.js'
import { createRepository, type RepositoryNames } from './resources.js'

/** Copies of images in another region, by rules and on request. */
export const synchronizationEffects: readonly SuiteCase[] = [
  mirrorCase('createImageSyncRepo', 'copies only images that are pushed later', async (context, mirror) => {
    await putImage(context, { ...mirror.source, tag: 'before' })
    await createRule(context, mirror)
    await expectJobs(context, mirror, [])
    await putImage(context, { ...mirror.source, tag: 'after' })
    const [job] = await readJobs(context, mirror.source)
    const { self_auth } = asObject(await fetchJson(context, 'showNamespaceAuth'))
    const { user_id: syncOperatorId, user_name: syncOperatorName } = asObject(self_auth)
    expectFields(context, 'The job', asObject(job), { tag: 'after', override: false, syncOperatorId, syncOperatorName })
    await expectJobs(context, mirror, ['after success'])
    await expectCopies(context, mirror, ['after'])
    const tags = asObjects(await fetchJson(context, 'listRepositoryTags', { path: mirror.source }))
    const digest = tags.find(({ Tag }) => Tag === 'after')?.digest
    context.expect((await readCopies(context, mirror)).after === digest, 'The copy has another digest than the image.')
  }),
  mirrorCase('createImageSyncRepo', 'accepts a missing target organization, and the jobs fail', async (context, mirror) => {
    const target = { ...mirror.target, remoteNamespace: `${context.session.runId}-missing` }
    await createRule(context, { ...mirror, target })
    await putImage(context, { ...mirror.source, tag: 'v1' })
    await expectJobs(context, { ...mirror, target }, ['v1 failed'])
  }),
  mirrorCase('createImageSyncRepo', 'accepts one rule for a target', async (context, mirror) => {
    await createRule(context, mirror)
    const request = requestFor(context, 'createImageSyncRepo', {
      path: mirror.source,
      body: { ...mirror.target, syncAuto: true },
    })
    const { status } = await context.request(request)
    context.expect(status >= 400, `A second rule for the same target: expected an error, received ${status}.`)
    const rules = asObjects(await fetchJson(context, 'listImageAutoSyncReposDetails', { path: mirror.source }))
    context.expect(rules.length === 1, `Expected one rule, received ${rules.length}.`)
  }),
  mirrorCase('listImageAutoSyncReposDetails', 'lists each rule as it was created', async (context, mirror) => {
    const rules = [true, false, true].map((override, index) => ({
      ...mirror.target,
      remoteNamespace: `${context.session.runId}-rule-${index}`,
      override,
    }))
    for (const target of rules) await createRule(context, { ...mirror, target })
    const expectRules = async (expected: readonly Fields[]): Promise<void> => {
      const listed = asObjects(await fetchJson(context, 'listImageAutoSyncReposDetails', { path: mirror.source }))
      context.expect(listed.length === expected.length, `Expected ${expected.length} rules, received ${listed.length}.`)
      for (const rule of expected) {
        const found = listed.find(({ remoteNamespace }) => remoteNamespace === rule.remoteNamespace)
        expectFields(context, `The rule for ${rule.remoteNamespace}`, asObject(found), rule)
      }
    }
    await expectRules(rules)
    const [first, second, third] = rules
    if (!first || !second || !third) return
    const { override: _, ...body } = second
    await requestOperation(context, 'deleteImageSyncRepo', { path: mirror.source, body })
    await expectRules([first, third])
  }),
  mirrorCase('createImageSyncRepo', 'rejects an unknown region', async (context, mirror) => {
    const target = { ...mirror.target, remoteRegionId: `${context.session.runId}-nowhere` }
    for (const request of [
      requestFor(context, 'createImageSyncRepo', { path: mirror.source, body: { ...target, syncAuto: true } }),
      requestFor(context, 'createManualImageSyncRepo', { path: mirror.source, body: { ...target, imageTag: ['v1'] } }),
    ])
      context.expectError(request, await context.request(request), 500, 'SVCSTG.SWR.5001101')
    await expectJobs(context, mirror, [])
  }),
  mirrorCase('createImageSyncRepo', 'stores a rule without automatic copies, which does nothing', async (context, mirror) => {
    // It is false by default.
    for (const syncAuto of [undefined, false]) {
      await createRule(context, mirror, { syncAuto })
      const rules = asObjects(await fetchJson(context, 'listImageAutoSyncReposDetails', { path: mirror.source }))
      context.expect(rules.length === 0, 'The list contains a rule without automatic copies.')
    }
    await putImage(context, { ...mirror.source, tag: 'v1' })
    await expectJobs(context, mirror, [])
    await expectCopies(context, mirror, [])
  }),
  mirrorCase('createImageSyncRepo', 'replaces a different image only with override', async (context, mirror) => {
    const replace = async (): Promise<void> => {
      await requestOperation(context, 'deleteRepoTag', { path: { ...mirror.source, tag: 'v1' } })
      await addImage(context, mirror.source)
    }
    await createRule(context, mirror)
    await putImage(context, { ...mirror.source, tag: 'v1' })
    await expectJobs(context, mirror, ['v1 success'])
    const first = (await readCopies(context, mirror)).v1
    await replace()
    await expectJobs(context, mirror, ['v1 success', 'v1 existed'])
    context.expect((await readCopies(context, mirror)).v1 === first, 'An image was replaced without override.')
    await requestOperation(context, 'deleteImageSyncRepo', { path: mirror.source, body: mirror.target })
    await createRule(context, mirror, { override: true })
    await replace()
    await expectJobs(context, mirror, ['v1 success', 'v1 existed', 'v1 success'])
    context.expect((await readCopies(context, mirror)).v1 !== first, 'An image was not replaced with override.')
  }),
  mirrorCase('listImageAutoSyncReposDetails', 'returns the rules as they were created', async (context, mirror) => {
    await createRule(context, mirror, { override: true })
    const [rule] = asObjects(await fetchJson(context, 'listImageAutoSyncReposDetails', { path: mirror.source }))
    const { domain_id: domainID } = asObject(await fetchJson(context, 'showRepository', { path: mirror.source }))
    expectFields(context, 'The rule', asObject(rule), {
      namespace: mirror.source.namespace,
      repoName: mirror.source.repository,
      ...mirror.target,
      override: true,
      syncAuto: true,
      domainID,
      domainName: asObject(
        asObjects(await fetchJson(context, 'listReposDetails', { query: { namespace: mirror.source.namespace } }))[0],
      ).domain_name,
    })
    const regions = asObjects(await fetchJson(context, 'listSyncRegions'))
    expectDistinct(context, 'regionID', regions)
  }),
  mirrorCase('createManualImageSyncRepo', 'copies the tags of the request, without a rule', async (context, mirror) => {
    for (const tag of ['v1', 'v2', 'V1', 'v3']) await putImage(context, { ...mirror.source, tag })
    const rejected = await copyTags(context, mirror, ['V1', 'v3', 'missing'])
    context.expect(
      asObjects(rejected).length === 0,
      `Expected that all tags are accepted, received ${JSON.stringify(rejected)}.`,
    )
    await expectJobs(context, mirror, ['V1 success', 'v3 success', 'missing failed'])
    await expectCopies(context, mirror, ['V1', 'v3'])
    const rules = asObjects(await fetchJson(context, 'listImageAutoSyncReposDetails', { path: mirror.source }))
    context.expect(rules.length === 0, 'A request for copies left a rule.')
  }),
  mirrorCase('createManualImageSyncRepo', 'replaces a different image only with override', async (context, mirror) => {
    const put = (tag: string): Promise<void> => putImage(context, { ...mirror.source, tag })
    await put('v1')
    await copyTags(context, mirror, ['v1'])
    await expectJobs(context, mirror, ['v1 success'])
    const first = (await readCopies(context, mirror)).v1
    // The same tag with another image.
    await requestOperation(context, 'deleteRepoTag', { path: { ...mirror.source, tag: 'v1' } })
    await addImage(context, mirror.source)
    await copyTags(context, mirror, ['v1'])
    await expectJobs(context, mirror, ['v1 success', 'v1 existed'])
    context.expect((await readCopies(context, mirror)).v1 === first, 'An image was replaced without override.')
    await copyTags(context, mirror, ['v1'], { override: true })
    await expectJobs(context, mirror, ['v1 success', 'v1 existed', 'v1 success'])
    const overrides = (await readJobs(context, mirror.source)).map(({ override }) => override)
    expectValues(context, 'The field override of the jobs', overrides, ['true', 'false', 'false'])
    context.expect((await readCopies(context, mirror)).v1 !== first, 'An image was not replaced with override.')
  }),
  mirrorCase('deleteImageSyncRepo', 'ends the copies and keeps those that exist', async (context, mirror) => {
    await createRule(context, mirror)
    await putImage(context, { ...mirror.source, tag: 'v1' })
    await expectJobs(context, mirror, ['v1 success'])
    const values = { path: mirror.source, body: mirror.target }
    await requestOperation(context, 'deleteImageSyncRepo', values)
    await putImage(context, { ...mirror.source, tag: 'v2' })
    await expectJobs(context, mirror, ['v1 success'])
    await expectCopies(context, mirror, ['v1'])
    const repeated = await context.request(requestFor(context, 'deleteImageSyncRepo', values))
    context.expect([400, 404].includes(repeated.status), `A missing rule: received status ${repeated.status}.`)
    context.expect(
      repeated.codes.includes('SVCSTG.SWR.4001158'),
      `A missing rule: expected the code SVCSTG.SWR.4001158, received ${repeated.codes.join(', ')}.`,
    )
  }),
  mirrorCase('deleteImageSyncRepo', 'deletes the rule of this region and organization only', async (context, mirror) => {
    const regions = [...(await findRegions(context)).keys()]
    const others = [{ ...mirror.target, remoteNamespace: `${mirror.target.remoteNamespace}-2` }]
    for (const remoteRegionId of regions.filter(region => region !== mirror.target.remoteRegionId))
      others.push({ ...mirror.target, remoteRegionId })
    for (const target of [mirror.target, ...others]) await createRule(context, { ...mirror, target })
    const neighbor = { ...mirror.source, repository: 'mirrored/app2' }
    await createRepository(context, neighbor)
    await createRule(context, { ...mirror, source: neighbor })
    const expectRules = async (path: RepositoryNames, expected: readonly Mirror['target'][]): Promise<void> => {
      const rules = asObjects(await fetchJson(context, 'listImageAutoSyncReposDetails', { path }))
      const nameOf = (rule: Fields): string => `${rule.remoteRegionId}/${rule.remoteNamespace}`
      expectValues(context, `The rules of ${path.repository}`, rules.map(nameOf), expected.map(nameOf))
    }
    await expectRules(mirror.source, [mirror.target, ...others])
    await requestOperation(context, 'deleteImageSyncRepo', { path: mirror.source, body: mirror.target })
    await expectRules(mirror.source, others)
    await expectRules(neighbor, [mirror.target])
  }),
  mirrorCase('showSyncJob', 'returns more than 100 jobs on a page', async (context, mirror) => {
    const tags = Array.from({ length: 120 }, (_, index) => `missing-${index}`)
    await copyTags(context, mirror, tags)
    for (const [offset, limit, count] of [
      [0, 101, 101],
      [0, 1000, 120],
      [10, 105, 105],
      [119, 110, 1],
    ] as const) {
      const query = { filter: `limit::${limit}|offset::${offset}` }
      const jobs = asObjects(await fetchJson(context, 'showSyncJob', { path: mirror.source, query }))
      context.expect(jobs.length === count, `With ${query.filter}, expected ${count} jobs, received ${jobs.length}.`)
    }
  }),
  mirrorCase('showSyncJob', 'sorts by the time of creation', async (context, mirror) => {
    for (const tag of ['c', 'a', 'b']) {
      await copyTags(context, mirror, [tag])
      await advanceClock(context, 1000)
    }
    for (const [order, expected] of [
      ['asc', 'c, a, b'],
      ['desc', 'b, a, c'],
    ]) {
      const query = { filter: `limit::10|offset::0|order::${order}` }
      const jobs = asObjects(await fetchJson(context, 'showSyncJob', { path: mirror.source, query }))
      const found = jobs.map(({ tag }) => tag).join(', ')
      context.expect(found === expected, `With order::${order}, expected the jobs ${expected}, received ${found}.`)
    }
  }),
]
