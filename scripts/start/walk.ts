import type { SwrClient } from '../../src/index.js'

/** Walks once through the work of a team that publishes an image, printing each call and its answer. */
export async function walk({ raw }: SwrClient, print: (line: string) => void): Promise<void> {
  const show = async (
    title: string,
    send: () => Promise<{ response: Response; data?: unknown; error?: unknown }>,
  ): Promise<void> => {
    print(`\n${title}`)
    const { response, data, error } = await send()
    print(`  ${response.status} ${brief(data ?? error ?? '')}`)
  }
  const namespace = { path: { namespace: 'group' } }
  await show('Create the organization group', () => raw.POST('/v2/manage/namespaces', { body: { namespace: 'group' } }))
  await show('Create the repository team/app in it', () =>
    raw.POST('/v2/manage/namespaces/{namespace}/repos', {
      params: namespace,
      body: { repository: 'team/app', is_public: false },
    }),
  )
  await show('List repositories with the filter namespace::group|name::app', () =>
    raw.GET('/v2/manage/repos', { params: { query: { filter: 'namespace::group|name::app' } } }),
  )
  await show('Share team/app with the account partner', () =>
    raw.POST('/v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains', {
      // A slash in a repository's name is written $ in a path.
      params: { path: { namespace: 'group', repository: 'team$app' } },
      body: { access_domain: 'partner', permit: 'read', deadline: 'forever' },
    }),
  )
  await show('Ask for a temporary docker login', () => raw.POST('/v2/manage/utils/secret'))
}

/** One line of JSON without secrets. */
function brief(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value
      : JSON.stringify(value, (key, part) => (key === 'auth' && typeof part === 'string' ? '***' : part))
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}
