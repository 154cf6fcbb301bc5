import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Sandbox } from '../../src/sandbox/index.js'
import { root } from '../support/contract.js'
import { inputs, startWorkflowSandbox, type WorkflowSandbox, workflowFiles } from '../support/workflow-sandbox.js'
import type { Arazzo } from '../support/workflows.js'

const files = workflowFiles(root)
let stage: WorkflowSandbox
beforeEach(async () => {
  stage = await startWorkflowSandbox()
})
afterEach(() => stage[Symbol.asyncDispose]())

/** The data that a run must clean up. Tokens and logins expire, and the old tags are meant to be deleted. */
const organizationsWithoutOldTags = ({ sandbox }: WorkflowSandbox) =>
  sandbox.snapshot().organizations.map(organization => ({
    ...organization,
    repositories: organization.repositories.filter(({ name }) => name !== inputs.old_repository),
  }))

/** The remaining old tags. */
const oldTags = ({ sandbox }: WorkflowSandbox): string[] =>
  sandbox
    .snapshot()
    .organizations.flatMap(({ repositories }) => repositories)
    .filter(({ name }) => name === inputs.old_repository)
    .flatMap(({ tags }) => tags.map(({ name }) => name))

/** All secrets of the sandbox and its inputs, which the output must not contain. */
function secretsOf(sandbox: Sandbox): string[] {
  const { tokens, logins } = sandbox.snapshot()
  return [
    ...Object.entries(inputs).flatMap(([name, value]) => (name.endsWith('password') ? [value] : [])),
    ...tokens.map(({ value }) => value),
    ...logins.flatMap(({ username, password }) => [password, btoa(`${username}:${password}`)]),
  ]
}

/** Returns the passed steps as `workflow/step`, from lines such as `✓ GET /v2/manage/repos - step list`. */
function passedSteps(output: string): string[] {
  let workflow = ''
  return output.split('\n').flatMap(line => {
    workflow = line.match(/Running workflow \S+ \/ (\S+)/)?.[1] ?? workflow
    const step = line.match(/^ {2}✓ .* - step (\S+)/)?.[1]
    return step ? [`${workflow}/${step}`] : []
  })
}

describe('Every workflow', () => {
  it('passes in the sandbox, cleans up and prints no secrets', async () => {
    const before = organizationsWithoutOldTags(stage)
    stage.pushOldTags()
    const { status, output } = await stage.run(root, files)
    const steps = files.flatMap(file => {
      const { workflows } = parse(readFileSync(join(root, file), 'utf8')) as Arazzo
      return workflows.flatMap(({ workflowId, steps }) => steps.map(({ stepId }) => `${workflowId}/${stepId}`))
    })
    expect(output).not.toContain('✗')
    // One workflow repeats its steps until one tag remains.
    expect([...new Set(passedSteps(output))]).toEqual(steps.filter(step => !step.endsWith('-as-creator')))
    expect(status).toBe(0)
    expect(organizationsWithoutOldTags(stage)).toEqual(before)
    expect(oldTags(stage)).toEqual(['second'])
    const secrets = secretsOf(stage.sandbox)
    expect(secrets.length).toBeGreaterThan(10)
    expect(secrets.filter(secret => output.includes(secret))).toEqual([])
  }, 60_000)

  it('fails when the service or a precondition fails, and still cleans up and prints no secrets', async () => {
    stage.sandbox.faults.set([
      // In the middle of three workflows. The third response is cut off inside the login.
      { kind: 'status', status: 500, operations: ['updateNamespaceAuth'] },
      { kind: 'status', status: 503, operations: ['showAccessDomain'] },
      { kind: 'truncated', operations: ['createSecret'] },
    ])
    const before = organizationsWithoutOldTags(stage)
    // The old tags are missing, and so is the repository that another account shares.
    const { status, output } = await stage.run(root, files, { shared_repository: 'nothing' })
    expect(status).not.toBe(0)
    expect([...output.matchAll(/✗ \w+ .* - step (\S+)/g)].map(([, step]) => step)).toEqual([
      'list-tags',
      'find-repository',
      'raise-to-manage',
      'create-login',
      'show-share',
    ])
    expect(passedSteps(output).filter(step => step.includes('/delete-'))).toEqual([
      'grant-repository-access/delete-repository',
      'grant-repository-access/delete-organization',
      'hand-over-an-organization/delete-organization-as-creator',
      'mirror-a-repository/delete-rule',
      'mirror-a-repository/delete-repository',
      'mirror-a-repository/delete-organization',
      'prepare-first-push/delete-repository',
      'prepare-first-push/delete-organization',
      'protect-production-tags/delete-policy',
      'protect-production-tags/delete-repository',
      'protect-production-tags/delete-organization',
      'redeploy-on-push/delete-trigger',
      'redeploy-on-push/delete-tag',
      'redeploy-on-push/delete-repository',
      'redeploy-on-push/delete-organization',
      'share-an-image/delete-repository',
      'share-an-image/delete-organization',
    ])
    expect(organizationsWithoutOldTags(stage)).toEqual(before)
    expect(secretsOf(stage.sandbox).filter(secret => output.includes(secret))).toEqual([])
  }, 60_000)

  it('stops at the first step when the password is wrong, without retrying', async () => {
    const { status, output } = await stage.run(root, files.slice(-1), { password: 'wrong-password' })
    expect(status).not.toBe(0)
    expect(passedSteps(output)).toEqual([])
    expect(output).not.toContain('wrong-password')
  }, 60_000)
})
