import { changeAcceptedQuery, changeJson, changeResponse, copyResponse, type Fields, type Mutant } from '../mutant.js'

type LoginOperation = 'createSecret' | 'createAuthorizationToken'

/** Changes one header in the response that contains a login. */
function changeHeader(name: string, change: (value: string) => string, operation: LoginOperation = 'createSecret') {
  return changeResponse(operation, (response, text) => {
    const headers = new Headers(response.headers)
    const value = headers.get(name)
    if (value === null) return undefined
    headers.set(name, change(value))
    return copyResponse(new Response(null, { status: response.status, headers }), text, {})
  })
}

/** Services whose temporary logins are invalid. */
export const mutantsOfLogins: readonly Mutant[] = [
  {
    name: 'returns another registry in the header',
    operation: 'createSecret',
    mutate: changeHeader('x-swr-dockerlogin', value => value.replace(/\S+$/, 'registry.example.com')),
  },
  {
    name: 'returns an expired login',
    operation: 'createSecret',
    mutate: changeHeader('x-swr-expireat', () => '2020-01-01T00:00:00Z'),
  },
  {
    name: 'returns an expired login',
    operation: 'createAuthorizationToken',
    mutate: changeHeader('x-swr-expireat', () => '2020-01-01T00:00:00.000Z', 'createAuthorizationToken'),
  },
  {
    name: 'returns the login of a region',
    operation: 'createAuthorizationToken',
    mutate: changeHeader('x-swr-dockerlogin', value => value.replace('bearertoken@', 'region@'), 'createAuthorizationToken'),
  },
  {
    name: 'returns the login of another user in the body',
    operation: 'createAuthorizationToken',
    mutate: changeResponse('createAuthorizationToken', (response, text) =>
      changeJson(response, text, body => {
        const auths = (body as { auths: Fields }).auths
        return { auths: Object.fromEntries(Object.keys(auths).map(host => [host, { auth: btoa('other:password') }])) }
      }),
    ),
  },
  ...[0.5, 2].map(factor => ({
    name: `returns a login for ${factor} times the requested time`,
    operation: 'createSecret' as const,
    mutate: changeAcceptedQuery('createSecret', query => {
      const seconds = query.get('duration_seconds')
      if (seconds === '3600') query.set('duration_seconds', String(Number(seconds) * factor))
    }),
  })),
  {
    name: 'returns a login for a second registry',
    operation: 'createSecret',
    mutate: changeResponse('createSecret', (response, text) =>
      changeJson(response, text, body => {
        const { auths } = body as { auths: Fields }
        return { auths: { ...auths, 'registry.example.com': Object.values(auths)[0] } }
      }),
    ),
  },
  ...(['always', 'with a project'] as const).map(when => ({
    name: `returns a user name with a wrong region ${when}`,
    operation: 'createSecret' as const,
    mutate: changeResponse('createSecret', (response, text, url) => {
      if (!response.ok || (when === 'with a project' && !url.includes('projectname'))) return undefined
      const changeRegion = (login: string): string => login.replace(/^[^@:]+@/, when === 'always' ? '' : 'elsewhere@')
      const headers = new Headers(response.headers)
      headers.set(
        'x-swr-dockerlogin',
        (headers.get('x-swr-dockerlogin') ?? '').replace(/-u (\S+)/, (_, login: string) => `-u ${changeRegion(login)}`),
      )
      const body = text.replace(/"auth":"([^"]+)"/, (_, auth: string) => `"auth":"${btoa(changeRegion(atob(auth)))}"`)
      return new Response(body, { status: response.status, headers })
    }),
  })),
]
