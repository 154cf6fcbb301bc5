import { parseJson } from '../../../errors/json.js'
import { prepareRequest } from '../fixtures.js'
import { putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import {
  asObject,
  asObjects,
  asOtherAccount,
  effectCase,
  expectFields,
  expectValues,
  fetchJson,
  pathNames,
  requestFor,
  requestOperation,
  requestSuccess,
} from './effect.js'
import { imageEffects } from './images.js'
import { createOrganization, createRepository } from './resources.js'
import { timestampEffects } from './timestamps.js'

/** A description that is easily damaged: quotes, a line break, several scripts, more than 100 characters. */
const createDescription = (verb: string): string => `${verb} "by" a check\n由检查创建 – ünïcödé 🐳 ${'0123456789'.repeat(15)}.`

/** The effects of operations on repositories and their tags. */
export const repositoryEffects: readonly SuiteCase[] = [
  effectCase('listReposDetails', 'distinguishes public from private repositories', ['writes'], async context => {
    const namespace = `${context.session.runId}-public`
    await createOrganization(context, namespace)
    for (const is_public of [true, false])
      await createRepository(context, { namespace, repository: `is/${is_public}` }, { is_public })
    for (const value of ['true', 'false'])
      for (const query of [{ namespace, is_public: value }, { filter: `namespace::${namespace}|is_public::${value}` }]) {
        const found = asObjects(await fetchJson(context, 'listReposDetails', { query })).map(({ name }) => name)
        expectValues(context, `listReposDetails with ${JSON.stringify(query)}`, found, [`is/${value}`])
      }
  }),
  effectCase('createRepo', 'creates a repository with the requested values', ['writes'], async context => {
    const body = { repository: 'new/app', category: 'database', description: createDescription('Created'), is_public: false }
    await requestOperation(context, 'createRepo', { body })
    const path = { repository: body.repository }
    const details = await requestOperation(context, 'showRepository', { path })
    const { repository: name, ...rest } = body
    expectFields(context, 'The new repository', asObject(details.json), { ...rest, name, num_images: 0, size: 0 })
    const namespace = context.session.names.path.namespace ?? ''
    const listed = await requestOperation(context, 'listReposDetails', { query: { namespace, name } })
    const found = asObjects(listed.json).find(item => item.name === name)
    expectFields(context, 'The new repository in the list', asObject(found), { ...rest, name, namespace, num_images: 0 })
  }),
  effectCase('createRepo', 'creates a private repository from a name alone, or rejects it', ['writes'], async context => {
    const repository = 'new/bare'
    const request = requestFor(context, 'createRepo', { body: { repository } })
    const response = await context.request(request)
    if (response.status === 400) return context.addUnsettled(request, response, 'rejects a repository without is_public.')
    context.expectStatus(request, response, 201)
    const show = requestFor(context, 'showRepository', { path: { repository } })
    const details = await requestSuccess(context, show)
    const { is_public, category } = asObject(details.json)
    expectFields(context, 'The repository without is_public', { is_public }, { is_public: false })
    context.addUnsettled(show, details, `a repository that was created without a category returns ${JSON.stringify(category)}.`)
  }),
  effectCase('updateRepo', 'updates the requested values', ['writes'], async context => {
    const request = await prepareRequest(context, 'updateRepo')
    const body = { is_public: false, category: 'windows', description: createDescription('Changed') }
    await requestSuccess(context, { ...request, body })
    const details = await requestOperation(context, 'showRepository', { path: pathNames(request) })
    expectFields(context, 'The changed repository', asObject(details.json), body)
    const listed = await requestOperation(context, 'listReposDetails', {
      query: { filter: `namespace::${request.path.namespace}|category::windows` },
    })
    context.expect(
      asObjects(listed.json).some(({ name }) => name === pathNames(request).repository),
      "The filter by the new category doesn't return the repository.",
    )
  }),
  effectCase('updateRepo', 'makes a repository public for other accounts', ['isolated', 'otherAccount'], async context => {
    const request = await prepareRequest(context, 'updateRepo')
    const show = requestFor(context, 'showRepository', { path: pathNames(request) })
    context.expectError(show, await context.request(show, asOtherAccount(context)), 403)
    await requestSuccess(context, { ...request, body: { is_public: true } })
    await requestSuccess(context, show, asOtherAccount(context))
    await requestOperation(context, 'listRepositoryTags', { path: pathNames(request) }, asOtherAccount(context))
  }),
  effectCase('deleteRepo', 'deletes the repository', ['writes'], async context => {
    const request = await prepareRequest(context, 'deleteRepo')
    await requestSuccess(context, request)
    const show = requestFor(context, 'showRepository', { path: pathNames(request) })
    context.expectError(show, await context.request(show), 404)
    const listed = await requestOperation(context, 'listReposDetails', { query: { namespace: request.path.namespace } })
    context.expect(
      !asObjects(listed.json).some(({ name }) => name === pathNames(request).repository),
      'The deleted repository is still listed.',
    )
  }),
  effectCase(
    'listReposDetails',
    "doesn't list private repositories of another account",
    ['writes', 'otherAccount'],
    async context => {
      const query = { namespace: context.session.names.path.namespace ?? '' }
      const { json } = await requestOperation(context, 'listReposDetails', { query }, asOtherAccount(context))
      context.expect(asObjects(json).length === 0, "Another account lists repositories that aren't shared with it.")
    },
  ),
  effectCase('listRepositoryTags', 'returns tags that match the counts of the repository', ['images'], async context => {
    const details = await requestOperation(context, 'showRepository')
    const tags = asObjects(await fetchJson(context, 'listRepositoryTags'))
    const names = tags.map(({ Tag }) => String(Tag)).sort()
    expectValues(context, 'The tags', names, ['latest', 'v1', 'v2'])
    expectFields(context, 'The repository of these tags', asObject(details.json), { num_images: tags.length })
    const query = { namespace: context.session.names.path.namespace ?? '', name: 'team/app' }
    const listed = asObject(asObjects(await fetchJson(context, 'listReposDetails', { query }))[0])
    expectFields(context, 'The repository in the list', listed, { num_images: tags.length, size: asObject(details.json).size })
    expectValues(context, 'The tags in the list', Array.isArray(listed.tags) ? listed.tags : [], names)
    for (const tag of tags) {
      const manifest = parseJson(String(tag.manifest))
      context.expect(typeof manifest === 'object' && manifest !== null, `The manifest of ${tag.Tag} isn't JSON.`)
      context.expect(
        tag.deleted === null,
        `The tag ${tag.Tag} exists, but its field deleted is ${JSON.stringify(tag.deleted)}.`,
      )
    }
  }),
  effectCase('deleteRepoTag', 'deletes only this tag', ['images'], async context => {
    const request = await prepareRequest(context, 'deleteRepoTag')
    await putImage(context, { ...pathNames(request), tag: 'remaining' })
    await requestSuccess(context, request)
    const tags = asObjects(await fetchJson(context, 'listRepositoryTags', { path: pathNames(request) }))
    expectValues(
      context,
      'The remaining tags',
      tags.map(({ Tag }) => Tag),
      ['remaining'],
    )
    context.expectError(request, await context.request(request), 404, 'SVCSTG.SWR.4041056')
    await requestSuccess(context, { ...request, path: { ...request.path, tag: 'remaining' } })
    await requestOperation(context, 'deleteRepo', { path: pathNames(request) })
  }),
  ...imageEffects,
  ...timestampEffects,
]
