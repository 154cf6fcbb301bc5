import { stage } from '../fixtures.js'
import { putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { callOf, effectCase, expectFields, fields, good, list } from './effect.js'
import { imageEffects } from './images.js'
import { timeEffects } from './times.js'

const named = (call: { path: Record<string, unknown> }): Record<string, string> => ({
  namespace: String(call.path.namespace),
  repository: String(call.path.repository).replaceAll('$', '/'),
})

/** A description that does not survive everything: quotes, a line's end, several scripts, more than a line long. */
const description = (what: string): string => `${what} "by" a check\n由检查创建 – ünïcödé 🐳 ${'0123456789'.repeat(15)}.`

/** What happens to repositories and their tags. */
export const repositoryEffects: readonly SuiteCase[] = [
  effectCase('createRepo', 'the repository can be seen as it was made', ['writes'], async probe => {
    const body = { repository: 'new/app', category: 'database', description: description('Made'), is_public: false }
    await good(probe, callOf(probe, 'createRepo', { body }))
    const path = { repository: body.repository }
    const shown = await good(probe, callOf(probe, 'showRepository', { path }))
    const { repository: name, ...rest } = body
    expectFields(probe, 'The new repository', fields(shown.json), { ...rest, name, num_images: 0, size: 0 })
    const namespace = probe.session.names.path.namespace ?? ''
    const listed = await good(probe, callOf(probe, 'listReposDetails', { query: { namespace, name } }))
    const found = list(listed.json).find(item => item.name === name)
    expectFields(probe, 'The new repository in the list', fields(found), { ...rest, name, namespace, num_images: 0 })
  }),
  effectCase('updateRepo', 'the repository is as the request says', ['writes'], async probe => {
    const call = await stage(probe, 'updateRepo')
    const body = { is_public: false, category: 'windows', description: description('Changed') }
    await good(probe, { ...call, body })
    const shown = await good(probe, callOf(probe, 'showRepository', { path: named(call) }))
    expectFields(probe, 'The changed repository', fields(shown.json), body)
    const listed = await good(
      probe,
      callOf(probe, 'listReposDetails', { query: { filter: `namespace::${call.path.namespace}|category::windows` } }),
    )
    probe.expect(
      list(listed.json).some(({ name }) => name === named(call).repository),
      'The new category does not find the repository.',
    )
  }),
  effectCase('updateRepo', 'a public repository is seen by another account', ['own', 'other'], async probe => {
    const call = await stage(probe, 'updateRepo')
    const as = probe.session.target.other?.credentials ?? 'nobody'
    const show = callOf(probe, 'showRepository', { path: named(call) })
    probe.refused(show, await probe.ask(show, { as }), 403)
    await good(probe, { ...call, body: { is_public: true } })
    await good(probe, show, { as })
    await good(probe, callOf(probe, 'listRepositoryTags', { path: named(call) }), { as })
  }),
  effectCase('deleteRepo', 'the repository is gone', ['writes'], async probe => {
    const call = await stage(probe, 'deleteRepo')
    await good(probe, call)
    const show = callOf(probe, 'showRepository', { path: named(call) })
    probe.refused(show, await probe.ask(show), 404)
    const listed = await good(probe, callOf(probe, 'listReposDetails', { query: { namespace: call.path.namespace } }))
    probe.expect(
      !list(listed.json).some(({ name }) => name === named(call).repository),
      'The deleted repository is still listed.',
    )
  }),
  effectCase('listReposDetails', 'another account sees nothing of what is not shared', ['writes', 'other'], async probe => {
    const as = probe.session.target.other?.credentials ?? 'nobody'
    const query = { namespace: probe.session.names.path.namespace ?? '' }
    const { json } = await good(probe, callOf(probe, 'listReposDetails', { query }), { as })
    probe.expect(list(json).length === 0, 'Another account lists repositories that are not its own.')
  }),
  effectCase('listRepositoryTags', 'tags and the sizes of their repository agree', ['images'], async probe => {
    const shown = await good(probe, callOf(probe, 'showRepository'))
    const tags = list((await good(probe, callOf(probe, 'listRepositoryTags'))).json)
    const names = tags.map(({ Tag }) => String(Tag)).sort()
    probe.expect(names.join() === 'latest,v1,v2', `The tags are ${names.join(', ')}.`)
    expectFields(probe, 'The repository of these tags', fields(shown.json), { num_images: tags.length })
    const query = { namespace: probe.session.names.path.namespace ?? '', name: 'team/app' }
    const listed = fields(list((await good(probe, callOf(probe, 'listReposDetails', { query }))).json)[0])
    expectFields(probe, 'The repository in the list', listed, { num_images: tags.length, size: fields(shown.json).size })
    const inList = Array.isArray(listed.tags) ? [...listed.tags].sort().join() : ''
    probe.expect(inList === names.join(), `The list names the tags ${inList}.`)
    for (const tag of tags) {
      let manifest: unknown
      try {
        manifest = JSON.parse(String(tag.manifest))
      } catch {
        // Told below.
      }
      probe.expect(typeof manifest === 'object' && manifest !== null, `The manifest of ${tag.Tag} is no JSON document.`)
      probe.expect(
        tag.deleted === null,
        `The tag ${tag.Tag} is there, but its field deleted is ${JSON.stringify(tag.deleted)}.`,
      )
    }
  }),
  effectCase('deleteRepoTag', 'the tag is gone, and only that', ['images'], async probe => {
    const call = await stage(probe, 'deleteRepoTag')
    await putImage(probe, { ...named(call), tag: 'stays' })
    await good(probe, call)
    const tags = list((await good(probe, callOf(probe, 'listRepositoryTags', { path: named(call) }))).json)
    probe.expect(
      tags.map(({ Tag }) => Tag).join() === 'stays',
      `After the delete the tags are ${tags.map(({ Tag }) => Tag).join(', ')}.`,
    )
    probe.refused(call, await probe.ask(call), 404, 'SVCSTG.SWR.4041056')
    await good(probe, { ...call, path: { ...call.path, tag: 'stays' } })
    await good(probe, callOf(probe, 'deleteRepo', { path: named(call) }))
  }),
  ...imageEffects,
  ...timeEffects,
]
