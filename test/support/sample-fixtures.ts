import { type OperationId, operations } from '../../generated/operations.js'
import { exampleUsers } from '../../scripts/start/sandbox.js'
import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox, type Seed, type UserOptions } from '../../src/sandbox/index.js'
import { demoKey, operationOf, tokenOf } from './sandbox.js'

/** A sandbox in which the sample of an operation succeeds. */
export interface SampleFixture {
  operation: OperationId
  server: SandboxServer
  /** What was asked and how it was answered, as `createRepo 201`. */
  responses: string[]
  /** Goes back to the beginning; gives a token. */
  reset: () => Promise<string>
}

/** Who asks for a token in the samples. */
export const sampleUser: UserOptions = exampleUsers.caller

/** What must not be there yet, or no longer, so that an operation succeeds. */
const missingParts: Readonly<Partial<Record<OperationId, keyof typeof seedParts>>> = {
  createNamespace: 'organization',
  deleteNamespaces: 'repository',
  createRepo: 'repository',
  deleteRepo: 'images',
  createRepoDomains: 'sharing',
  createNamespaceAuth: 'permission',
}

const seedParts = { organization: 1, permission: 2, repository: 3, images: 4, sharing: 5 }

/** Makes a world for each operation, with what the examples of the contract name. */
export async function startSampleFixtures(): Promise<SampleFixture[]> {
  return Promise.all((Object.keys(operations) as OperationId[]).map(startSampleFixture))
}

async function startSampleFixture(operation: OperationId): Promise<SampleFixture> {
  const sandbox = createSandbox({ accounts, seed: seedFor(operation) })
  const answered: string[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const answer = await sandbox.fetch(request)
    answered.push(`${operationOf(request) ?? request.url} ${answer.status}`)
    return answer
  }
  const server = await serveSandbox({ ...sandbox, fetch }, { port: 0 })
  return {
    operation,
    server,
    responses: answered,
    async reset() {
      sandbox.reset()
      answered.length = 0
      return tokenOf(sandbox.fetch, 'demo', sampleUser.name, sampleUser.password)
    },
  }
}

const accounts = [
  {
    name: 'demo',
    users: [
      { ...sampleUser, accessKeys: [{ id: demoKey.accessKeyId, secret: demoKey.secretAccessKey }] },
      exampleUsers.member,
    ],
  },
  { name: 'partner', users: [{ name: 'admin', password: 'not-used' }] },
]

function seedFor(operation: OperationId): Seed {
  const lacks = (part: keyof typeof seedParts): boolean => missingParts[operation] === part
  if (lacks('organization')) return {}
  const app = {
    repository: 'team/app',
    images: lacks('images') ? [] : [{ tag: 'v1' }, { tag: 'v2' }],
    access_domains: lacks('sharing') ? [] : [{ access_domain: 'partner' }],
  }
  const group = {
    namespace: 'group',
    access: lacks('permission') ? [] : [{ user_name: 'user01', auth: 1 as const }],
    repositories: lacks('repository') ? [] : [app, { repository: 'busybox', access_domains: [{ access_domain: 'partner' }] }],
  }
  return { namespaces: [group] }
}
