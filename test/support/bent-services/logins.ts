import { type BentService, changeJson, changeResponse, copyResponse, type Fields } from '../bend.js'

/** The answer of `createSecret` with one of its headers changed. */
function withHeader(name: string, change: (value: string) => string) {
  return changeResponse('createSecret', (answer, text) => {
    const headers = new Headers(answer.headers)
    const value = headers.get(name)
    if (value === null) return undefined
    headers.set(name, change(value))
    return copyResponse(new Response(null, { status: answer.status, headers }), text, {})
  })
}

/** Services whose temporary logins do not work. */
export const bentLogins: readonly BentService[] = [
  {
    name: 'names another registry in the header',
    operation: 'createSecret',
    bend: withHeader('x-swr-dockerlogin', value => value.replace(/\S+$/, 'registry.example.com')),
  },
  {
    name: 'ends the login before it begins',
    operation: 'createSecret',
    bend: withHeader('x-swr-expireat', () => '2020-01-01T00:00:00Z'),
  },
  {
    name: 'has a second registry',
    operation: 'createSecret',
    bend: changeResponse('createSecret', (answer, text) =>
      changeJson(answer, text, body => {
        const { auths } = body as { auths: Fields }
        return { auths: { ...auths, 'registry.example.com': Object.values(auths)[0] } }
      }),
    ),
  },
  ...(['always', 'with a project'] as const).map(when => ({
    name: `has a user name without a region, ${when}`,
    operation: 'createSecret' as const,
    bend: changeResponse('createSecret', (answer, text, url) => {
      if (!answer.ok || (when === 'with a project' && !url.includes('projectname'))) return undefined
      const without = (login: string): string => login.replace(/^[^@:]+@/, when === 'always' ? '' : 'elsewhere@')
      const headers = new Headers(answer.headers)
      headers.set(
        'x-swr-dockerlogin',
        (headers.get('x-swr-dockerlogin') ?? '').replace(/-u (\S+)/, (_, login: string) => `-u ${without(login)}`),
      )
      const body = text.replace(/"auth":"([^"]+)"/, (_, auth: string) => `"auth":"${btoa(without(atob(auth)))}"`)
      return new Response(body, { status: answer.status, headers })
    }),
  })),
]
