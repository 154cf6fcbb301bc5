import type { SwrClient } from '../../src/index.js'
import { exampleUsers } from './sandbox.js'

/**
 * Walks once through the work of a team that publishes an image, printing each call and its answer. What it leaves, an empty
 * organization in which a user has a permission, is what some operations need to be tried.
 */
export async function runTour(swr: SwrClient, print: (line: string) => void): Promise<void> {
  const show = async (title: string, call: () => PromiseLike<unknown>): Promise<void> => {
    print(`\n${title}`)
    print(`  ${summarize(await call())}`)
  }
  const { id: user_id = '', name: user_name } = exampleUsers.member
  // Another name than that of the contract's examples, which readers create by themselves when they try the operations.
  const repository = { namespace: 'walk', repository: 'team/app' }
  await show('Create the organization walk', () => swr.createNamespace({ namespace: 'walk' }))
  await show(`Let the user ${user_name} read what is in it`, () =>
    swr.createNamespaceAuth({ namespace: 'walk', body: [{ user_id, user_name, auth: 1 }] }),
  )
  await show('Create the repository team/app in it', () => swr.createRepo({ ...repository, is_public: false }))
  await show('List repositories with the filter namespace::walk|name::app', () =>
    swr.listReposDetails({ filter: { namespace: 'walk', name: 'app' } }),
  )
  await show('Share team/app with the account partner', () =>
    swr.createRepoDomains({ ...repository, access_domain: 'partner', permit: 'read', deadline: 'forever' }),
  )
  await show('Ask for a temporary docker login', () => swr.createSecret())
  await show('Delete team/app, which leaves the organization empty', () => swr.deleteRepo(repository))
}

/** One line of JSON; a temporary login shows no password by itself. */
function summarize(value: unknown): string {
  // Some answers have no body.
  const text = JSON.stringify(value) ?? ''
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}
