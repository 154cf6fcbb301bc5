import type { CaseContext } from '../../run/case-context.js'
import { putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { expectImages } from './counters.js'
import {
  asDocument,
  asObject,
  asObjects,
  effectCase,
  expectFields,
  expectValues,
  type Fields,
  fetchJson,
  requestFor,
  requestOperation,
  signatureTag,
} from './effect.js'
import { createOrganization, createRepository, type RepositoryNames } from './resources.js'

/** Creates a repository with two images. */
async function createRepositoryWithImages(context: CaseContext): Promise<RepositoryNames> {
  const path = { namespace: context.session.names.body.namespace ?? '', repository: 'copies/app' }
  await createOrganization(context, path.namespace)
  await createRepository(context, path)
  for (const tag of ['v1', 'v2']) await putImage(context, { ...path, tag })
  return path
}

async function showTag(context: CaseContext, path: RepositoryNames, tag: string): Promise<Fields> {
  return asObject(await fetchJson(context, 'showRepoTag', { path: { ...path, tag } }))
}

/** The fields that two tags of the same image share. */
const sharedImageFields = ['repo_id', 'image_id', 'manifest', 'digest', 'schema', 'size', 'domain_id', 'tag_type']
const imageOf = (tag: Fields): Fields => Object.fromEntries(sharedImageFields.map(name => [name, tag[name]]))

/** Copies of tags, and signatures. */
export const copiedTagEffects: readonly SuiteCase[] = [
  effectCase('createRepoTag', 'gives the image a second tag', ['writes', 'images'], async context => {
    const path = await createRepositoryWithImages(context)
    const source = await showTag(context, path, 'v1')
    const before = asObject(await fetchJson(context, 'showRepository', { path }))
    await requestOperation(context, 'createRepoTag', { path, body: { source_tag: 'v1', destination_tag: 'Copy_1.V' } })
    const copy = await showTag(context, path, 'Copy_1.V')
    expectFields(context, 'The copy', copy, { ...imageOf(source), tag: 'Copy_1.V' })
    context.expect(copy.id !== source.id, 'The copy has the ID of its source.')
    expectFields(context, 'The source', await showTag(context, path, 'v1'), source)
    const after = asObject(await fetchJson(context, 'showRepository', { path }))
    context.expect(
      after.num_images === Number(before.num_images) + 1,
      `The repository had ${before.num_images} tags and has ${after.num_images} after a copy.`,
    )
    const tags = asObjects(await fetchJson(context, 'listRepositoryTags', { path }))
    expectValues(
      context,
      'The tags',
      tags.map(({ Tag }) => Tag),
      ['v1', 'v2', 'Copy_1.V'],
    )
  }),
  effectCase(
    'createRepoTag',
    'copies the source of its own repository, and outlives it',
    ['writes', 'images'],
    async context => {
      const path = await createRepositoryWithImages(context)
      const source = await showTag(context, path, 'v2')
      await requestOperation(context, 'createRepoTag', { path, body: { source_tag: 'v2', destination_tag: 'copy' } })
      expectFields(context, 'The copy', await showTag(context, path, 'copy'), imageOf(source))
      await requestOperation(context, 'deleteRepoTag', { path: { ...path, tag: 'v2' } })
      expectFields(context, 'The copy without its source', await showTag(context, path, 'copy'), imageOf(source))
      const other = { ...path, repository: 'copies/other' }
      await createRepository(context, other)
      const request = requestFor(context, 'createRepoTag', { path: other, body: { source_tag: 'v1', destination_tag: 'copy' } })
      context.expectError(request, await context.request(request), 404)
    },
  ),
  effectCase('createRepoTag', 'replaces a tag only with override', ['writes', 'images'], async context => {
    const path = await createRepositoryWithImages(context)
    const [source, destination] = [await showTag(context, path, 'v1'), await showTag(context, path, 'v2')]
    const body = { source_tag: 'v1', destination_tag: 'v2' }
    for (const override of [{}, { override: false }]) {
      const request = requestFor(context, 'createRepoTag', { path, body: { ...body, ...override } })
      context.expectError(request, await context.request(request), 409)
      expectFields(context, 'The existing tag', imageOf(await showTag(context, path, 'v2')), imageOf(destination))
    }
    await requestOperation(context, 'createRepoTag', { path, body: { ...body, override: true } })
    expectFields(context, 'The replaced tag', await showTag(context, path, 'v2'), { ...imageOf(source), tag: 'v2' })
    // The image that was replaced doesn't count any more.
    await expectImages(context, path, ['v1', 'v2'], [{}])
  }),
  effectCase('showRepoTag', 'returns the same tag as the lists', ['images'], async context => {
    const tags = asObjects(await fetchJson(context, 'listRepositoryTags'))
    for (const { Tag, deleted: _deleted, scanned: _scanned, ...fields } of tags) {
      const details = asObject(await fetchJson(context, 'showRepoTag', { path: { tag: String(Tag) } }))
      expectFields(context, `The tag ${Tag}`, details, { ...fields, tag: Tag })
      const query = { tag: String(Tag), with_manifest: true, limit: 1000 }
      const listed = asObjects(asObject(await fetchJson(context, 'listRepositoryTag', { query })).tags)
      expectFields(context, `The listed tag ${Tag}`, asObject(listed.find(({ tag }) => tag === Tag)), details)
    }
  }),
  effectCase('showRepoTagConfig', 'returns the configuration of the image, not its manifest', ['images'], async context => {
    const tags = asObjects(await fetchJson(context, 'listRepositoryTags'))
    // A list of images has no configuration of its own.
    const images = tags.filter(({ tag_type }) => tag_type === 0)
    context.expect(images.length > 0, 'The repository has no tag of an image.')
    for (const { Tag } of images) {
      const path = { tag: String(Tag) }
      const { layers } = asDocument(asObject(await fetchJson(context, 'showRepoTag', { path })).manifest)
      const config = asDocument(await fetchJson(context, 'showRepoTagConfig', { path }))
      const found = Object.keys(config).join(', ')
      context.expect(typeof config.architecture === 'string', `The configuration of ${Tag} has no architecture, but ${found}.`)
      context.expect('rootfs' in config, `The configuration of ${Tag} has no rootfs, but ${found}.`)
      for (const field of ['schemaVersion', 'layers'])
        context.expect(!(field in config), `The configuration of ${Tag} has the field ${field} of a manifest.`)
      const [expected, actual] = [asObjects(layers).length, asObjects(asObject(config.rootfs).diff_ids).length]
      context.expect(expected === actual, `The manifest of ${Tag} has ${expected} layers, and the configuration ${actual}.`)
    }
  }),
  effectCase('listRepositoryTag', 'returns manifests only with with_manifest', ['images'], async context => {
    for (const with_manifest of [undefined, false, true]) {
      const query = with_manifest === undefined ? {} : { with_manifest }
      const tags = asObjects(asObject(await fetchJson(context, 'listRepositoryTag', { query })).tags)
      for (const { tag, manifest } of tags)
        context.expect(
          (manifest !== '') === (with_manifest ?? false),
          `With with_manifest=${with_manifest}, the manifest of ${tag} has ${String(manifest).length} characters.`,
        )
    }
  }),
  effectCase(
    'listRepoAccessories',
    'lists the signatures of an image, and listReferences its tags',
    ['writes', 'images'],
    checkSignatures,
  ),
]

async function checkSignatures(context: CaseContext): Promise<void> {
  const path = await createRepositoryWithImages(context)
  const signed = await showTag(context, path, 'v1')
  const tag = signatureTag(signed)
  await putImage(context, { ...path, tag })
  await requestOperation(context, 'createRepoTag', { path, body: { source_tag: 'v1', destination_tag: 'copy' } })
  const signature = await showTag(context, path, tag)
  context.expect(signature.tag_type === 2, `The type of the signature is ${signature.tag_type}.`)
  const accessoriesOf = async (name: string): Promise<Fields> =>
    asObject(await fetchJson(context, 'listRepoAccessories', { path: { ...path, tag: name } }))
  for (const name of ['v1', 'copy']) {
    const { total, accessories } = await accessoriesOf(name)
    context.expect(total === 1, `The tag ${name} has ${total} accessories instead of one.`)
    expectFields(context, `The accessory of ${name}`, asObject(asObjects(accessories)[0]), {
      namespace_name: path.namespace,
      repo_name: path.repository,
      sig_tag: tag,
      sig_digest: signature.digest,
      target_digest: signed.digest,
      size: signature.size,
    })
  }
  const { total, accessories } = await accessoriesOf('v2')
  context.expect(total === 0 && !asObjects(accessories).length, 'A tag without signatures has accessories.')
  const expectReferences = async (name: string, expected: readonly string[]): Promise<void> => {
    const { tags } = asObject(await fetchJson(context, 'listReferences', { path: { ...path, tag: name } }))
    expectValues(context, `The references of ${name}`, Array.isArray(tags) ? tags : [], expected)
  }
  await expectReferences(tag, ['v1', 'copy'])
  // The signature of another image.
  const other = signatureTag(await showTag(context, path, 'v2'))
  await putImage(context, { ...path, tag: other })
  const expectAccessories = async (name: string, expected: readonly string[]): Promise<void> => {
    // The total is the same on pages without items.
    for (const query of [{}, { limit: 10, offset: 0 }, { limit: 1, offset: expected.length }, { limit: 100, offset: 50 }]) {
      const body = asObject(await fetchJson(context, 'listRepoAccessories', { path: { ...path, tag: name }, query }))
      const found = asObjects(body.accessories).map(({ sig_tag }) => sig_tag)
      const where = `of ${name} with ${JSON.stringify(query)}`
      context.expect(body.total === expected.length, `Expected the total ${expected.length} ${where}, received ${body.total}.`)
      expectValues(context, `The accessories ${where}`, found, 'offset' in query && query.offset > 0 ? [] : expected)
    }
  }
  await expectAccessories('v1', [tag])
  await expectAccessories('v2', [other])
  await expectReferences(other, ['v2'])
  const types = [
    ...asObjects(await fetchJson(context, 'listRepositoryTags', { path })),
    ...asObjects(asObject(await fetchJson(context, 'listRepositoryTag', { path })).tags),
  ]
  for (const { Tag, tag: name = Tag, tag_type } of types)
    expectFields(context, `The tag ${name} in the list`, { tag_type }, { tag_type: String(name).endsWith('.sig') ? 2 : 0 })
  await requestOperation(context, 'deleteRepoTag', { path: { ...path, tag: 'copy' } })
  await expectAccessories('v1', [tag])
  await requestOperation(context, 'deleteRepoTag', { path: { ...path, tag } })
  await expectAccessories('v1', [])
  await expectAccessories('v2', [other])
  await requestOperation(context, 'deleteRepoTag', { path: { ...path, tag: 'v2' } })
  await expectReferences(other, [])
}
