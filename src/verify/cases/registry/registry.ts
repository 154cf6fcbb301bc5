import type { OperationId } from '../../../../generated/operations.js'
import type { CaseContext } from '../../run/case-context.js'
import type { Requirement } from '../../run/target.js'
import {
  asDocument,
  asObject,
  asObjects,
  asSecondUser,
  expectFields,
  expectValues,
  type Fields,
  fetchJson,
  requestOperation,
} from '../effects/effect.js'
import { listedRepositories } from '../effects/observation.js'
import { createCase, type SuiteCase, type SuiteCaseOptions } from '../suite-case.js'
import { createImage, digestOf, manifestType } from './image.js'
import {
  expectRegistryStatus,
  type ImageNames,
  loginOperations,
  openRegistry,
  pushImage,
  readUntil,
  requestManifest,
  scopeOf,
} from './steps.js'

/** The lifecycle of an image, from the login to its deletion, at the registry that `createSecret` names. */
export const registryCases: readonly SuiteCase[] = [
  ...loginOperations.map(operation =>
    registryCase(operation, 'the registry accepts the login, also after another one', [], async context => {
      const { client, login, challenge } = await openRegistry(context, {}, operation)
      const wrong = { username: login.username, password: `${login.password}0` }
      const rejected = await client.requestToken(challenge, undefined, wrong)
      context.expect(rejected.token === undefined, 'The registry returned a token for a wrong password.')
      expectRegistryStatus(context, 'The token for a wrong password', rejected, 401)
      for (const when of ['', ' after another login']) {
        const { token, status } = await client.requestToken(challenge, undefined, login)
        context.expect(token !== undefined, `The registry returned ${status} and no token${when}.`)
        expectRegistryStatus(context, `GET /v2/ with a token${when}`, await client.send('GET', '/v2/', { token }), 200)
        await requestOperation(context, operation)
      }
    }),
  ),
  registryCase('listRepositoryTags', 'a pushed image appears as a tag', [], async context => {
    const registry = await openRegistry(context)
    const names = namesOf(context, 'pushed/app')
    const image = createImage(names.namespace)
    await pushImage(context, registry, names, image)
    const tags = await waitForTags(context, names, tags => tags.length > 0)
    expectValues(context, 'The tags after the push', tagNames(tags), [names.tag])
    const path = `${registry.login.registry}/${names.namespace}/${names.repository}`
    expectFields(context, 'The pushed tag', asObject(tags[0]), {
      digest: image.manifest.digest,
      image_id: image.config.digest.replace('sha256:', ''),
      size: image.size,
      schema: 2,
      tag_type: 0,
      manifest: new TextDecoder().decode(image.manifest.content),
      path: `${path}:${names.tag}`,
    })
    // The first push creates the repository.
    const details = await readUntil(context, () => fetchRepository(context, names), isCounted(1))
    expectFields(context, 'The repository of the push', details, {
      name: names.repository,
      num_images: 1,
      size: image.size,
      is_public: false,
      path,
    })
  }),
  registryCase('showRepoTagConfig', 'returns the configuration of each pushed image', [], async context => {
    const registry = await openRegistry(context)
    const names = namesOf(context, 'configured/app')
    const images = ['v1', 'v2'].map(tag => [tag, createImage(`${names.namespace} ${tag}`)] as const)
    for (const [tag, image] of images) await pushImage(context, registry, { ...names, tag }, image)
    await waitForTags(context, names, tags => tags.length === images.length)
    for (const [tag, { config }] of images) {
      // Whether the service quotes the document is unsettled.
      const body = await fetchJson(context, 'showRepoTagConfig', { path: { ...names, tag } })
      const details = asDocument(body)
      const { comment } = asDocument(new TextDecoder().decode(config.content))
      expectFields(context, `The configuration of ${tag}`, details, { comment, architecture: 'amd64', os: 'linux' })
    }
  }),
  registryCase('createSecret', 'a pull returns what was pushed', [], async context => {
    const registry = await openRegistry(context)
    const names = namesOf(context, 'pulled/app')
    const { config, layer, manifest } = createImage(names.namespace)
    await pushImage(context, registry, names, { config, layer, manifest, size: 0 })
    const pulled = await requestManifest(registry, names)
    expectRegistryStatus(context, 'The pull of the tag', pulled, 200)
    context.expect(digestOf(pulled.bytes) === manifest.digest, 'The pulled manifest differs from the pushed one.')
    const type = pulled.headers.get('content-type')
    context.expect(type === manifestType, `The pulled manifest has the content type ${type} instead of ${manifestType}.`)
    const byDigest = await requestManifest(registry, names, { reference: manifest.digest })
    expectRegistryStatus(context, 'The pull of the digest', byDigest, 200)
    for (const [name, { digest }] of Object.entries({ configuration: config, layer })) {
      const path = `/v2/${names.namespace}/${names.repository}/blobs/${digest}`
      const response = await registry.client.send('GET', path, { token: pulled.token })
      expectRegistryStatus(context, `The pull of the ${name}`, response, 200)
      context.expect(digestOf(response.bytes) === digest, `The pulled ${name} differs from the pushed one.`)
    }
    // Some services count later.
    const isPulled = ({ num_download: pulls }: Fields): boolean => Number(pulls) > 0
    const { num_download: pulls, description } = await readUntil(context, () => fetchRepository(context, names), isPulled)
    if (context.session.target.otherAccount) await requestOperation(context, 'createRepoDomains', { path: names })
    for (const [list, items] of Object.entries(await listedRepositories(context, names.namespace)))
      for (const item of items.filter(({ name }) => name === names.repository))
        context.expect(isPulled(item), `${list} returns ${item.num_download} downloads after ${pulls} of them.`)
    await requestOperation(context, 'updateRepo', { path: names, body: { is_public: false, description } })
    const { num_download: kept } = await fetchRepository(context, names)
    context.expect(Number(kept) >= Number(pulls), `updateRepo changed num_download from ${pulls} to ${kept}.`)
  }),
  registryCase('deleteRepoTag', 'a deleted tag cannot be pulled', [], async context => {
    const registry = await openRegistry(context)
    const names = namesOf(context, 'deleted/app')
    await pushImage(context, registry, names, createImage(names.namespace))
    await waitForTags(context, names, tags => tags.length > 0)
    await requestOperation(context, 'deleteRepoTag', { path: names })
    const tags = await waitForTags(context, names, tags => tags.length === 0)
    expectValues(context, 'The tags after the deletion', tagNames(tags), [])
    const details = await readUntil(context, () => fetchRepository(context, names), isCounted(0))
    expectFields(context, 'The repository after the deletion', details, { num_images: 0 })
    const pulled = await readUntil(
      context,
      () => requestManifest(registry, names),
      ({ status }) => status !== 200,
    )
    expectRegistryStatus(context, 'The pull of the deleted tag', pulled, 404)
  }),
  registryCase('createSecret', 'a private image requires a login', [], async context => {
    const registry = await openRegistry(context)
    const names = namesOf(context, 'private/app')
    await pushImage(context, registry, names, createImage(names.namespace))
    const rejected = await requestManifest(registry, names, { anonymous: true })
    expectRegistryStatus(context, 'The pull without a login', rejected, 401)
  }),
  ...loginOperations.map(operation =>
    registryCase(operation, 'a user without permission cannot pull the image', ['secondUserKey'], async context => {
      const registry = await openRegistry(context)
      const names = namesOf(context, 'other/app')
      await pushImage(context, registry, names, createImage(names.namespace))
      const { client, challenge, login } = await openRegistry(context, asSecondUser(context), operation)
      const pulled = await requestManifest({ client, challenge, login }, names)
      context.expect(pulled.status === 401 || pulled.status === 403, 'A user without permission pulled the image.')
      const { token } = await client.requestToken(challenge, scopeOf(names, 'pull,push'), login)
      const path = `/v2/${names.namespace}/${names.repository}/blobs/uploads/`
      const pushed = await client.send('POST', path, { token })
      context.expect(pushed.status === 401 || pushed.status === 403, 'A user without permission may push.')
    }),
  ),
]

function registryCase(
  operation: OperationId,
  title: string,
  requirements: readonly Requirement[],
  run: SuiteCaseOptions['run'],
): SuiteCase {
  return createCase({
    group: 'registry',
    operation,
    title: `${operation}: ${title}`,
    requires: ['service', 'registry', 'writes', ...requirements],
    run,
  })
}

function namesOf({ session: { names } }: CaseContext, repository: string): ImageNames {
  return { namespace: names.path.namespace ?? '', repository, tag: 'v1' }
}

async function waitForTags(
  context: CaseContext,
  names: ImageNames,
  isDone: (tags: readonly Fields[]) => boolean,
): Promise<readonly Fields[]> {
  return readUntil(context, async () => asObjects(await fetchJson(context, 'listRepositoryTags', { path: names })), isDone)
}

function tagNames(tags: readonly Fields[]): unknown[] {
  return tags.map(({ Tag }) => Tag)
}

async function fetchRepository(context: CaseContext, names: ImageNames): Promise<Fields> {
  return asObject(await fetchJson(context, 'showRepository', { path: names }))
}

function isCounted(count: number): (repository: Fields) => boolean {
  return ({ num_images: images }) => images === count
}
