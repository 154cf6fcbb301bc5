import { parseJson } from '../../../errors/json.js'
import { prepareRequest } from '../fixtures.js'
import { digestOf } from '../registry/image.js'
import { putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { expectDistinct, expectEqualValues } from './consistency.js'
import {
  asObject,
  asObjects,
  effectCase,
  expectFields,
  expectValues,
  type Fields,
  fetchJson,
  pathNames,
  requestSuccess,
  sumOf,
} from './effect.js'

/** Consistency of tags, their repository and their manifests. */
export const imageEffects: readonly SuiteCase[] = [
  effectCase('listRepositoryTags', 'returns tags that match their repository', ['images'], async context => {
    const repository = asObject(await fetchJson(context, 'showRepository'))
    const tags = asObjects(await fetchJson(context, 'listRepositoryTags'))
    for (const tag of tags) {
      expectFields(context, `The tag ${tag.Tag}`, tag, {
        repo_id: repository.id,
        domain_id: repository.domain_id,
        path: `${repository.path}:${tag.Tag}`,
        internal_path: `${repository.internal_path}:${tag.Tag}`,
      })
    }
    expectDistinct(context, 'id', tags)
    expectEqualValues(context, ['schema', 'tag_type'], tags)
    const sum = sumOf(tags, 'size')
    context.expect(sum > 0, 'The repository contains images, but the sum of their sizes is 0.')
    context.expect(
      sum === repository.size,
      `The sum of the tag sizes is ${sum}, but the size of the repository is ${repository.size}.`,
    )
  }),
  effectCase('listRepositoryTags', 'returns tags that match their manifests', ['images'], async context => {
    const tags = asObjects(await fetchJson(context, 'listRepositoryTags'))
    for (const { Tag, manifest, ...tag } of tags) {
      const text = String(manifest)
      // Another case reports invalid JSON.
      const { schemaVersion, config, layers } = asObject(parseJson(text))
      const { digest = '' } = asObject(config)
      const layersSize = sumOf([asObject(config), ...asObjects(layers)], 'size')
      expectFields(context, `The tag ${Tag}`, tag, {
        digest: digestOf(text),
        image_id: String(digest).replace('sha256:', ''),
        schema: schemaVersion,
        size: layersSize,
        // 0 is a single image; a manifest list has no layers.
        tag_type: 0,
      })
    }
    // Each tag has its own image.
    expectDistinct(context, 'digest', tags)
    expectDistinct(context, 'image_id', tags)
  }),
  effectCase('deleteRepoTag', 'keeps the other tags of the image', ['images'], async context => {
    const request = await prepareRequest(context, 'deleteRepoTag')
    const path = pathNames(request)
    const list = async (): Promise<Fields[]> => asObjects(await fetchJson(context, 'listRepositoryTags', { path }))
    const [first] = await list()
    for (const tag of ['same-1', 'same-2']) await putImage(context, { ...path, tag }, { manifest: String(first?.manifest) })
    const before = await list()
    context.expect(before.length === 3, `Three tags of one image are listed as ${before.length}.`)
    await requestSuccess(context, request)
    const tags = (await list()).map(({ Tag }) => Tag)
    expectValues(context, 'The other tags of the image', tags, ['same-1', 'same-2'])
  }),
]
