import type { SwrClient } from '../../src/index.js'
import { createSandbox, demoSeed, type Sandbox } from '../../src/sandbox/index.js'
import { exampleUsers } from '../../src/sandbox/seed/demo-users.js'

/** Creates the sandbox of `npm start`, with the demo data. */
export function createStartSandbox(): Sandbox {
  return createSandbox({ seed: demoSeed })
}

/**
 * Runs the calls of a team that publishes an image, and prints each call and its response. It leaves an empty organization with a
 * permission, which some operations in “Try it” require.
 */
export async function runTour(swr: SwrClient, print: (line: string) => void): Promise<void> {
  const step = async (title: string, call: () => PromiseLike<unknown>): Promise<void> => {
    print(`\n${title}`)
    print(`  ${summarize(await call())}`)
  }
  const { id: user_id = '', name: user_name } = exampleUsers.member
  // Not the name from the contract's examples, which readers create themselves in “Try it”.
  const repository = { namespace: 'tour', repository: 'team/app' }
  await step('Create the organization tour', () => swr.createNamespace({ namespace: 'tour' }))
  await step(`Grant the user ${user_name} read permission in it`, () =>
    swr.createNamespaceAuth({ namespace: 'tour', body: [{ user_id, user_name, auth: 1 }] }),
  )
  await step('Create the repository team/app in it', () => swr.createRepo({ ...repository, is_public: false }))
  await step('List repositories with the filter namespace::tour|name::app', () =>
    swr.listReposDetails({ filter: { namespace: 'tour', name: 'app' } }),
  )
  await step('Share team/app with the account partner', () =>
    swr.createRepoDomains({ ...repository, access_domain: 'partner', permit: 'read', deadline: 'forever' }),
  )
  await step('Create a temporary docker login', () => swr.createSecret())
  await step('Delete team/app, which leaves the organization empty', () => swr.deleteRepo(repository))
}

/** Returns one line of JSON. Temporary logins don't show their password when serialized. */
function summarize(value: unknown): string {
  // Some responses have no body.
  const text = JSON.stringify(value) ?? ''
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}
