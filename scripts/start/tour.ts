import type { SwrClient } from '../../src/index.js'
import { exampleUsers } from '../../src/sandbox/seed/demo-users.js'

/**
 * Runs the calls of a team that publishes an image, and prints each call and its response. It leaves an empty organization with a
 * permission, which some operations in “Try it” require.
 */
export async function runTour(swr: SwrClient, print: (line: string) => void): Promise<void> {
  const { id: user_id = '', name: user_name } = exampleUsers.member
  // Not the name from the contract's examples, which readers create themselves in “Try it”.
  const repository = { namespace: 'tour', repository: 'team/app' }
  const share = { ...repository, access_domain: 'partner', permit: 'read', deadline: 'forever' } as const
  const steps: readonly (readonly [title: string, call: () => PromiseLike<unknown>])[] = [
    ['Create the organization tour', () => swr.createNamespace({ namespace: 'tour' })],
    [
      `Grant the user ${user_name} read permission in it`,
      () => swr.createNamespaceAuth({ namespace: 'tour', body: [{ user_id, user_name, auth: 1 }] }),
    ],
    ['Create the repository team/app in it', () => swr.createRepo({ ...repository, is_public: false })],
    [
      'List repositories with the filter namespace::tour|name::app',
      () => swr.listReposDetails({ filter: { namespace: 'tour', name: 'app' } }),
    ],
    ['Share team/app with the account partner', () => swr.createRepoDomains(share)],
    ['Create a temporary docker login', () => swr.createSecret()],
    ['Delete team/app, which leaves the organization empty', () => swr.deleteRepo(repository)],
  ]
  for (const [title, call] of steps) {
    print(`\n${title}`)
    // Some responses have no body. Temporary logins don't show their password when serialized.
    const response = JSON.stringify(await call()) ?? ''
    print(`  ${response.length > 300 ? `${response.slice(0, 300)}…` : response}`)
  }
}
