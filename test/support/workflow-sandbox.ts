import { readdirSync } from 'node:fs'
import { type RedoclyResult, redocly } from '../../scripts/redocly/run.js'
import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox, demoSeed, type Sandbox } from '../../src/sandbox/index.js'
import { exampleUsers } from '../../src/sandbox/seed/demo-users.js'
import { operationOf } from './sandbox.js'

const folder = 'openapi/workflows'

/** The workflows, as paths from the root of the checkout. */
export function workflowFiles(root: string): string[] {
  return readdirSync(`${root}/${folder}`)
    .filter(name => name.endsWith('.arazzo.yaml'))
    .sort()
    .map(name => `${folder}/${name}`)
}

const member = { name: 'dev-lead', password: 'sandbox-member', id: 'd'.repeat(32), administrator: false }

/** The inputs of the workflows in the sandbox below. */
export const inputs: Readonly<Record<string, string>> = {
  account: 'demo',
  user_name: 'admin',
  password: 'sandbox-admin',
  partner_account: 'partner',
  partner_user_name: 'admin',
  partner_password: 'sandbox-partner',
  member_id: member.id,
  member_name: member.name,
  member_password: member.password,
  old_namespace: 'data',
  old_repository: 'nightly',
  shared_namespace: 'vendor-tools',
  shared_repository: 'scanner',
  trigger_namespace: 'redeployed',
}

/** A served sandbox with the fixtures of the workflows, except the old tags. */
export interface WorkflowSandbox {
  sandbox: Sandbox
  /** Pushes the tags that a workflow deletes, in an order that differs from that of their names. */
  pushOldTags: () => void
  /** Runs workflows with Redocly. */
  run: (root: string, files: readonly string[], changes?: Readonly<Record<string, string>>) => Promise<RedoclyResult>
  [Symbol.asyncDispose]: () => Promise<void>
}

/** Starts a sandbox on a free port. */
export async function startWorkflowSandbox(): Promise<WorkflowSandbox> {
  const sandbox = createSandbox({
    accounts: [
      { name: 'demo', users: [{ name: 'admin', password: inputs.password ?? '' }, member, exampleUsers.member] },
      { name: 'partner', users: [{ name: 'admin', password: inputs.partner_password ?? '' }] },
    ],
    // The accounts have a user of the demo data with another password.
    seed: { ...demoSeed, users: [] },
  })
  const fetch = async (request: Request): Promise<Response> => {
    const response = await sandbox.fetch(request)
    // One workflow waits for the push that fires its trigger.
    if (response.ok && operationOf(request) === 'createTrigger')
      sandbox.images.put({ namespace: inputs.trigger_namespace ?? '', repository: 'web', tag: 'stable' })
    return response
  }
  const server: SandboxServer = await serveSandbox({ fetch, clock: sandbox.clock }, { port: 0 })
  return {
    sandbox,
    pushOldTags() {
      for (const tag of ['third', 'first', 'second']) {
        sandbox.images.put({ namespace: 'data', repository: 'nightly', tag })
        sandbox.clock.advance(60_000)
      }
    },
    // In the environment, since other users of the computer can read command lines.
    run: (root, files, changes = {}) =>
      redocly(['respect', ...files], root, {
        REDOCLY_CLI_RESPECT_INPUT: JSON.stringify({ ...inputs, ...changes }),
        REDOCLY_CLI_RESPECT_SERVER: `swr=${server.url}`,
      }),
    [Symbol.asyncDispose]: () => server.close(),
  }
}
