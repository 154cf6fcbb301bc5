import type { CaseContext, CaseRequestOptions } from '../../run/case-context.js'
import { addSandboxData, advanceMinute, putImage, withRestoredState } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { expectDistinct } from './consistency.js'
import {
  asObject,
  asObjects,
  effectCase,
  expectFields,
  expectValues,
  type Fields,
  fetchJson,
  requestFor,
  requestOperation,
} from './effect.js'
import { createRepository, type RepositoryNames } from './resources.js'

/** A repository, its target in another region, and how to send requests there. */
export interface Mirror {
  source: RepositoryNames
  target: { remoteRegionId: string; remoteNamespace: string }
  copy: RepositoryNames
  there: CaseRequestOptions
}

/** Returns the regions that images can be copied to, with the project of each. */
export async function findRegions(context: CaseContext): Promise<Map<string, string>> {
  const regions = asObjects(await fetchJson(context, 'listSyncRegions')).map(({ regionID }) => String(regionID))
  const { projects } = asObject(await fetchJson(context, 'keystoneListProjects'))
  const ids = new Map(asObjects(projects).map(({ id, name }) => [String(name), String(id)]))
  return new Map(regions.map(region => [region, ids.get(region) ?? '']))
}

/**
 * Returns another region that the account has a project in, and the ID of the project.
 *
 * @throws Error when there is none
 */
export async function findOtherRegion(context: CaseContext): Promise<{ region: string; project: string }> {
  const { user } = context.session.target
  const others = [...(await findRegions(context))].filter(([name, id]) => name !== user?.projectName && id !== '')
  const [region, project] = others[0] ?? []
  if (region === undefined || project === undefined)
    throw new Error('The sandbox has no second region with a project of the account.')
  return { region, project }
}

/** A case with an organization in another region of a sandbox that the run started. */
export function mirrorCase(
  operation: Parameters<typeof effectCase>[0],
  title: string,
  run: (context: CaseContext, mirror: Mirror) => Promise<void>,
): SuiteCase {
  return effectCase(operation, title, ['isolated', 'images'], context =>
    withRestoredState(context, async () => {
      const { names } = context.session
      const { region, project } = await findOtherRegion(context)
      const remoteNamespace = names.body.remoteNamespace ?? ''
      const source = { namespace: names.path.namespace ?? '', repository: 'mirrored/app' }
      await createRepository(context, source)
      await addSandboxData(context, { namespaces: [{ namespace: remoteNamespace, region }] })
      await run(context, {
        source,
        target: { remoteRegionId: region, remoteNamespace },
        copy: { namespace: remoteNamespace, repository: source.repository },
        there: { headers: { 'X-Project-Id': project } },
      })
    }),
  )
}

/** Returns the jobs of a repository, the latest first. */
export async function readJobs(context: CaseContext, path: RepositoryNames): Promise<Fields[]> {
  const jobs = asObjects(await fetchJson(context, 'showSyncJob', { path, query: { filter: 'limit::100|offset::0' } }))
  expectDistinct(context, 'id', jobs)
  return jobs
}

/** Waits for the jobs of a repository and checks how each of them ended, the oldest first. */
export async function expectJobs(context: CaseContext, { source, target }: Mirror, expected: readonly string[]): Promise<void> {
  await advanceMinute(context)
  const jobs = await readJobs(context, source)
  const found = jobs.map(({ tag, status }) => `${tag} ${status}`).reverse()
  context.expect(found.join() === expected.join(), `Expected the jobs ${expected.join(', ')}, received ${found.join(', ')}.`)
  for (const job of jobs) {
    const [created, updated] = [Date.parse(String(job.createdAt)), Date.parse(String(job.updatedAt))]
    context.expect(created < updated, `The job of ${job.tag} ended, but was updated at ${job.updatedAt}, when it was created.`)
    expectFields(context, `The job of ${job.tag}`, job, {
      namespace: source.namespace,
      repoName: source.repository,
      ...target,
    })
  }
}

/** Returns the digest of each tag in the other region. */
export async function readCopies(context: CaseContext, { copy, there }: Mirror): Promise<Record<string, unknown>> {
  const request = requestFor(context, 'listRepositoryTags', { path: copy, query: { limit: 100, offset: 0 } })
  const { status, json } = await context.request(request, there)
  return status === 404 ? {} : Object.fromEntries(asObjects(json).map(({ Tag, digest }) => [String(Tag), digest]))
}

/** Checks which tags exist in the other region. */
export async function expectCopies(context: CaseContext, mirror: Mirror, tags: readonly string[]): Promise<void> {
  expectValues(context, 'The tags in the other region', Object.keys(await readCopies(context, mirror)), tags)
}

/** Creates a rule, which copies images automatically unless `fields` say otherwise. */
export const createRule = (context: CaseContext, { source, target }: Mirror, fields: Fields = {}): Promise<unknown> =>
  requestOperation(context, 'createImageSyncRepo', { path: source, body: { ...target, syncAuto: true, ...fields } })

/** Requests copies of some tags. Returns the tags that the service rejects. */
export const copyTags = (
  context: CaseContext,
  { source, target }: Mirror,
  imageTag: readonly string[],
  fields: Fields = {},
): Promise<unknown> =>
  fetchJson(context, 'createManualImageSyncRepo', { path: source, body: { imageTag, ...target, ...fields } })

/** Adds another image under the tag v1: with more architectures than the generated ones have. */
export async function addImage(context: CaseContext, path: RepositoryNames): Promise<void> {
  await putImage(context, { ...path, tag: 'v1' }, { architectures: ['amd64', 'arm64'] })
}
