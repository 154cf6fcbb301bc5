import type { SwrClient } from '../../src/index.js'

/** Walks once through the work of a team that publishes an image, printing each call and its answer. */
export async function walk(swr: SwrClient, print: (line: string) => void): Promise<void> {
  const show = async (title: string, call: () => PromiseLike<unknown>): Promise<void> => {
    print(`\n${title}`)
    print(`  ${brief(await call())}`)
  }
  // Another name than that of the contract's examples, which readers create by themselves when they try the operations.
  const repository = { namespace: 'walk', repository: 'team/app' }
  await show('Create the organization walk', () => swr.createNamespace({ namespace: 'walk' }))
  await show('Create the repository team/app in it', () => swr.createRepo({ ...repository, is_public: false }))
  await show('List repositories with the filter namespace::walk|name::app', () =>
    swr.listReposDetails({ filter: { namespace: 'walk', name: 'app' } }),
  )
  await show('Share team/app with the account partner', () =>
    swr.createRepoDomains({ ...repository, access_domain: 'partner', permit: 'read', deadline: 'forever' }),
  )
  await show('Ask for a temporary docker login', () => swr.createSecret())
}

/** One line of JSON; a temporary login shows no password by itself. */
function brief(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}
