import type { CaseContext } from '../../run/case-context.js'
import { idIn } from '../creations.js'
import { addSandboxData, withRestoredState } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { expectDistinct } from './consistency.js'
import {
  asObject,
  asObjects,
  day,
  effectCase,
  expectFields,
  expectValues,
  type Fields,
  fetchJson,
  requestOperation,
} from './effect.js'
import type { RepositoryNames } from './resources.js'

/** Tags with their age in days. */
type Tags = Readonly<Record<string, number>>

export interface Rule {
  template: 'date_rule' | 'tag_rule'
  params: { days?: string; num?: string }
  tag_selectors: { kind: 'label' | 'regexp'; pattern: string }[]
}

/** A rule that keeps this number of the newest tags. */
export const keep = (num: string, ...tag_selectors: Rule['tag_selectors']): Rule => ({
  template: 'tag_rule',
  params: { num },
  tag_selectors,
})
/** The body of a policy with one rule. */
export const policyOf = (rule: Rule): { algorithm: string; rules: Rule[] } => ({ algorithm: 'or', rules: [rule] })

/** Returns the rules of a policy in a response as text: without fields that this version doesn't know, in the order of `Rule`. */
export function rulesOf({ rules }: Fields): string {
  const known = asObjects(rules).map(({ template, params, tag_selectors }) => {
    const { days, num } = asObject(params)
    const selectors = asObjects(tag_selectors).map(({ kind, pattern }) => ({ kind, pattern }))
    return { template, params: { days, num }, tag_selectors: selectors }
  })
  return JSON.stringify(known)
}

/** Creates two repositories with the same tags in a sandbox that the run started. */
async function createRepositoriesWithTags(context: CaseContext, tags: Tags): Promise<RepositoryNames[]> {
  const namespace = context.session.names.body.namespace ?? ''
  const images = Object.entries(tags).map(([tag, age]) => ({
    tag,
    created: `${new Date(Date.now() - age * day).toISOString().slice(0, 19)}Z`,
  }))
  const names = ['retention/app', 'retention/app2']
  const repositories = names.map(repository => ({ repository, created: '2020-01-01T00:00:00Z', images }))
  await addSandboxData(context, { namespaces: [{ namespace, repositories }] })
  return names.map(repository => ({ namespace, repository }))
}

/** A case in a repository with tags of different ages, beside one with the same tags that stays as it is. */
export function retentionCase(
  operation: Parameters<typeof effectCase>[0],
  title: string,
  tags: Tags,
  run: (context: CaseContext, path: RepositoryNames) => Promise<void>,
): SuiteCase {
  return effectCase(operation, title, ['isolated', 'images'], context =>
    withRestoredState(context, async () => {
      const [path, neighbor] = await createRepositoriesWithTags(context, tags)
      if (!path || !neighbor) return
      await run(context, path)
      await expectTags(context, neighbor, Object.keys(tags))
      await expectHistory(context, neighbor, {})
    }),
  )
}

/** Checks that a repository has exactly these tags. */
export async function expectTags(context: CaseContext, path: RepositoryNames, expected: readonly string[]): Promise<void> {
  const tags = asObjects(await fetchJson(context, 'listRepositoryTags', { path, query: { limit: 1000, offset: 0 } }))
  expectValues(
    context,
    `The tags of ${path.repository}`,
    tags.map(({ Tag }) => Tag),
    expected,
  )
}

/** Reads the history of a repository, which is the same with and without a page. */
export async function readHistory(context: CaseContext, path: RepositoryNames): Promise<Fields[]> {
  const { retention_log } = asObject(
    await fetchJson(context, 'listRetentionHistories', { path, query: { limit: 100, offset: 0 } }),
  )
  const whole = asObject(await fetchJson(context, 'listRetentionHistories', { path }))
  const [page, all] = [JSON.stringify(retention_log), JSON.stringify(whole.retention_log)]
  context.expect(page === all, `Without a page, the history of ${path.repository} is ${all}, but with one ${page}.`)
  expectDistinct(context, 'id', asObjects(retention_log))
  return asObjects(retention_log)
}

/** Checks that the history has exactly these tags, each with the rule that deleted it. */
export async function expectHistory(
  context: CaseContext,
  path: RepositoryNames,
  expected: Readonly<Record<string, Rule>>,
): Promise<void> {
  const history = await readHistory(context, path)
  expectValues(
    context,
    'The history',
    history.map(({ tag }) => tag),
    Object.keys(expected),
  )
  for (const item of history) {
    const rule = JSON.stringify(expected[String(item.tag)])
    expectFields(context, `The item ${item.tag} of the history`, item, {
      namespace: path.namespace,
      repo: path.repository,
      rule_type: rule,
    })
  }
}

/** Creates a policy with one rule and returns its id. */
export async function createPolicy(context: CaseContext, path: RepositoryNames, rule: Rule): Promise<string> {
  return idIn(await requestOperation(context, 'createRetention', { path, body: policyOf(rule) }))
}
