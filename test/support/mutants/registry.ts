import { changeJson, changeResponse, createToken, type Fetch, type Fields, type Mutant } from '../mutant.js'

/** Handles the requests to the registry that match, such as `GET /v2/group/app/manifests/v1`; undefined forwards one. */
function changeRegistry(pattern: RegExp, handle: (request: Request, fetch: Fetch) => Promise<Response | undefined>) {
  return (fetch: Fetch): Fetch =>
    async request => {
      const { pathname } = new URL(request.url)
      const matches = !pathname.startsWith('/v2/manage/') && pattern.test(`${request.method} ${pathname}`)
      return (matches ? await handle(request, fetch) : undefined) ?? fetch(request)
    }
}

/** Replaces the responses to the requests that match. */
const respondWith = (pattern: RegExp, respond: () => Response) => changeRegistry(pattern, async () => respond())

/** Changes the bodies of successful responses to the requests that match. */
const changeBody = (pattern: RegExp, change: (text: string) => string) =>
  changeRegistry(pattern, async (request, fetch) => {
    const response = await fetch(request)
    return response.ok ? new Response(change(await response.text()), response) : response
  })

/** Changes the body of a successful response of an operation. */
const changeFields = (operation: 'listRepositoryTags' | 'showRepository', change: (fields: Fields) => Fields) =>
  changeResponse(operation, (response, text, url) =>
    // Only the repositories of the cases of the registry.
    /(?:pushed|deleted)(?:\$|%24)app/.test(url)
      ? changeJson(response, text, body => (Array.isArray(body) ? body.map(change) : change(body as Fields)))
      : undefined,
  )

const token = /^GET \/swr\/auth\//
const greeting = /^GET \/v2\/$/
const manifest = /^GET .*\/manifests\//
const blob = /^GET .*\/blobs\/sha256:/

/** Returns the header with which the administrator gets tokens of the registry. */
async function administratorLogin(fetch: Fetch): Promise<string> {
  const headers = { 'x-auth-token': await createToken(fetch) }
  const created = await fetch(new Request('http://sandbox/v2/manage/utils/secret', { method: 'POST', headers }))
  const { auths } = (await created.json()) as { auths: Record<string, { auth: string }> }
  return `Basic ${Object.values(auths)[0]?.auth}`
}

/** Sends a request as the administrator: with a token for everything in its repository. */
async function asAdministrator(request: Request, fetch: Fetch): Promise<Response> {
  const { pathname, origin } = new URL(request.url)
  const name = /^\/v2\/(.+)\/(?:manifests|blobs)\//.exec(pathname)?.[1]
  const url = `${origin}/swr/auth/v2/registry/auth/?scope=repository:${name}:pull,push,delete`
  const authorization = await administratorLogin(fetch)
  const issued = (await (await fetch(new Request(url, { headers: { authorization } }))).json()) as { token: string }
  const sent = { ...Object.fromEntries(request.headers), authorization: `Bearer ${issued.token}` }
  return fetch(new Request(request.url, { method: request.method, headers: sent }))
}

/** Repeats requests that the registry rejects as the administrator. */
const neverRejects = (pattern: RegExp) =>
  changeRegistry(pattern, async (request, fetch) => {
    const response = await fetch(request.clone())
    return response.status === 401 || response.status === 403 ? asAdministrator(request, fetch) : response
  })

/** Keeps what was pulled, and what was pushed, after its deletion. */
const keepsDeleted = (fetch: Fetch): Fetch => {
  const pushed = new Map<string, string>()
  return changeRegistry(/\/manifests\//, async (request, send) => {
    const { pathname } = new URL(request.url)
    if (request.method === 'PUT') pushed.set(pathname, await request.clone().text())
    const response = await send(request)
    return response.status === 404 && pushed.has(pathname) ? new Response(pushed.get(pathname)) : response
  })(fetch)
}

const service = (
  name: string,
  mutate: NonNullable<Mutant['mutate']>,
  operation: Mutant['operation'] = 'createSecret',
): Mutant => ({ name, operation, mutate })

/** Services whose registry doesn't do what the API says. */
export const mutantsOfRegistries: readonly Mutant[] = [
  service(
    'names a registry that needs no token',
    respondWith(greeting, () => Response.json({})),
  ),
  service(
    'names a registry that asks for a password with every request',
    respondWith(greeting, () => new Response('', { status: 401, headers: { 'WWW-Authenticate': 'Basic realm="registry"' } })),
  ),
  service(
    'names a registry that asks for the password without encryption',
    respondWith(greeting, () => {
      const headers = { 'WWW-Authenticate': 'Bearer realm="http://registry.example.com/token",service="dockyard"' }
      return new Response('', { status: 401, headers })
    }),
  ),
  service(
    'names a registry that rejects the login',
    respondWith(token, () => new Response('{}', { status: 401 })),
  ),
  service(
    'names a registry whose token is empty',
    respondWith(token, () => Response.json({ token: '' })),
  ),
  service(
    'names a registry whose token is a page',
    respondWith(token, () => new Response('<html>')),
  ),
  service(
    'names a registry that accepts any password',
    changeRegistry(token, async (request, fetch) => {
      const response = await fetch(request)
      return response.ok ? response : Response.json({ token: 'any' })
    }),
  ),
  service(
    'names a registry that rejects its own token',
    changeRegistry(greeting, async (request, fetch) =>
      request.headers.has('authorization') ? new Response('{}', { status: 401 }) : fetch(request),
    ),
  ),
  service(
    'names a registry that rejects uploads',
    respondWith(/^POST .*\/uploads\//, () => new Response('', { status: 403 })),
  ),
  service(
    'names a registry that says nothing about uploads',
    respondWith(/^POST .*\/uploads\//, () => new Response('', { status: 202 })),
  ),
  service(
    'names a registry that rejects layers',
    respondWith(/^PUT .*\/uploads\//, () => new Response('', { status: 400 })),
  ),
  service(
    'names a registry that rejects manifests',
    respondWith(/^PUT .*\/manifests\//, () => new Response('', { status: 400 })),
  ),
  service(
    'lists no tag after a push',
    respondWith(/^PUT .*\/manifests\//, () => new Response('', { status: 201 })),
    'listRepositoryTags',
  ),
  ...(['digest', 'image_id', 'manifest', 'path', 'Tag'] as const).map(field =>
    service(
      `lists another ${field} than that of the pushed image`,
      changeFields('listRepositoryTags', fields => ({ ...fields, [field]: String(fields[field]).replace(/.$/, 'x') })),
      'listRepositoryTags',
    ),
  ),
  service(
    'lists another size than that of the pushed image',
    changeFields('listRepositoryTags', fields => ({ ...fields, size: Number(fields.size) + 1 })),
    'listRepositoryTags',
  ),
  ...([0, 1] as const).map(count =>
    service(
      `counts ${count} images in every repository of the registry`,
      changeFields('showRepository', fields => ({ ...fields, num_images: count })),
      'showRepository',
    ),
  ),
  service(
    'makes repositories of a push public',
    changeFields('showRepository', fields => ({ ...fields, is_public: true })),
    'showRepository',
  ),
  service(
    'pulls no pushed image',
    respondWith(manifest, () => new Response('', { status: 404 })),
  ),
  service(
    'pulls no image by its digest',
    respondWith(/^GET .*\/manifests\/sha256:/, () => new Response('', { status: 404 })),
  ),
  service(
    'pulls another manifest than the pushed one',
    changeBody(manifest, text => `${text} `),
  ),
  service(
    'pulls a manifest without its type',
    changeRegistry(manifest, async (request, fetch) => {
      const response = await fetch(request)
      return new Response(await response.arrayBuffer(), { status: response.status })
    }),
  ),
  service(
    'pulls another layer than the pushed one',
    changeBody(blob, text => `${text} `),
  ),
  service(
    'pulls no layers',
    respondWith(blob, () => new Response('', { status: 404 })),
  ),
  service('pulls deleted tags', keepsDeleted, 'deleteRepoTag'),
  service('gives private images to everybody', neverRejects(/^GET .*\/(?:manifests|blobs)\//)),
  service(
    'gives private images without a login',
    changeRegistry(token, async (request, fetch) => {
      if (request.headers.has('authorization')) return undefined
      const authorized = new Request(request, { headers: { authorization: await administratorLogin(fetch) } })
      return fetch(authorized)
    }),
  ),
  service('lets everybody push', neverRejects(/^POST .*\/uploads\//)),
]
