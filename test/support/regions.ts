import { createSwrClient, type SwrClient } from '../../src/index.js'
import type { Sandbox, SandboxOptions } from '../../src/sandbox/index.js'
import { accounts, demoKey } from './sandbox.js'

export const first = 'my-kualalumpur-1'
export const second = 'cn-north-4'

/** A sandbox with two regions, the second with a sub-project. */
export const options: SandboxOptions = {
  regions: [first, { name: second, host: 'north.test:8443' }],
  accounts: accounts.map(account => ({ ...account, projects: [first, second, `${second}_team`] })),
  organizationQuota: 2,
}

/** Returns the ID of a project of an account. */
export const projectId = (sandbox: Sandbox, name: string, account = 'demo'): string =>
  sandbox
    .snapshot()
    .accounts.find(candidate => candidate.name === account)
    ?.projects.find(project => project.name === name)?.id ?? ''

/** A client with an access key, for a project if it has one. */
export function withKey(
  sandbox: Sandbox,
  project?: string,
  endpoint = 'http://sandbox',
  key: typeof demoKey = demoKey,
  account = 'demo',
): SwrClient {
  const scope = project === undefined ? {} : { projectId: projectId(sandbox, project, account) }
  return createSwrClient({ endpoint, credentials: { ...key, ...scope }, fetch: sandbox.fetch, retry: { attempts: 1 } })
}
