import { type OperationId, operations } from '../../generated/operations.js'
import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox, type Seed, type UserOptions } from '../../src/sandbox/index.js'
import { exampleUsers } from '../../src/sandbox/seed/demo-users.js'
import { createToken, demoKey, operationOf } from './sandbox.js'

/** A sandbox in which the sample of an operation succeeds. */
export interface SampleFixture {
  operation: OperationId
  server: SandboxServer
  /** The operations and statuses of the responses, such as `createRepo 201`. */
  responses: string[]
  /** Resets the sandbox and returns a token. */
  reset: () => Promise<string>
}

/** The user that requests a token in the samples. */
export const sampleUser: UserOptions = exampleUsers.caller

/** The part of the seed that must not exist for an operation to succeed. */
const missingParts: Readonly<Partial<Record<OperationId, keyof typeof seedParts>>> = {
  createNamespace: 'organization',
  deleteNamespaces: 'repository',
  createRepo: 'repository',
  deleteRepo: 'images',
  createRepoDomains: 'sharing',
  createNamespaceAuth: 'permission',
  createTrigger: 'trigger',
  createRetention: 'retention',
  createImageSyncRepo: 'synchronization',
}

const seedParts = {
  organization: 1,
  permission: 2,
  repository: 3,
  images: 4,
  sharing: 5,
  trigger: 6,
  retention: 7,
  synchronization: 8,
}

/** With it, the retention policy has the ID in the contract's examples. */
const firstId = 30

/** Starts a sandbox for each operation, with the resources in the contract's examples. */
export async function startSampleFixtures(): Promise<SampleFixture[]> {
  return Promise.all((Object.keys(operations) as OperationId[]).map(startSampleFixture))
}

async function startSampleFixture(operation: OperationId): Promise<SampleFixture> {
  const sandbox = createSandbox({ accounts, seed: createSeed(operation), firstId })
  const responses: string[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const response = await sandbox.fetch(request)
    responses.push(`${operationOf(request) ?? request.url} ${response.status}`)
    return response
  }
  const server = await serveSandbox({ ...sandbox, fetch }, { port: 0 })
  return {
    operation,
    server,
    responses,
    async reset() {
      sandbox.reset()
      responses.length = 0
      return createToken(sandbox.fetch, 'demo', sampleUser.name, sampleUser.password)
    },
  }
}

const accounts = [
  {
    name: 'demo',
    users: [{ ...sampleUser, accessKeys: [{ id: demoKey.accessKeyId, secret: demoKey.secretAccessKey }] }, exampleUsers.member],
  },
  { name: 'partner', users: [{ name: 'admin', password: 'not-used' }] },
]

const keepForAMonth = { template: 'date_rule' as const, params: { days: '30' }, tag_selectors: [] }
/** The trigger in the contract's examples. */
const trigger = {
  name: 'deploy-web',
  trigger_type: 'tag',
  condition: 'stable',
  app_type: 'deployments',
  application: 'web',
  cluster_ns: 'default',
  cluster_name: 'demo',
} as const

function createSeed(operation: OperationId): Seed {
  const isMissing = (part: keyof typeof seedParts): boolean => missingParts[operation] === part
  if (isMissing('organization')) return {}
  const app = {
    repository: 'team/app',
    images: isMissing('images') ? [] : [{ tag: 'v1' }, { tag: 'v2' }],
    access_domains: isMissing('sharing') ? [] : [{ access_domain: 'partner' }],
    ...(isMissing('retention') ? {} : { retention: { rules: [keepForAMonth] } }),
    sync_repos: isMissing('synchronization') ? [] : [{ remoteRegionId: 'cn-east-3', remoteNamespace: 'group-mirror' }],
    access: [{ user_name: 'user01', auth: 1 as const }],
    triggers: isMissing('trigger') ? [] : [trigger],
  }
  const group = {
    namespace: 'group',
    access: isMissing('permission') ? [] : [{ user_name: 'user01', auth: 1 as const }],
    repositories: isMissing('repository')
      ? []
      : [app, { repository: 'busybox', access_domains: [{ access_domain: 'partner' }] }],
  }
  return { namespaces: [group] }
}
