import { operations } from '../../../generated/operations.js'
import { originOf } from '../../http/origin.js'
import type { SandboxContext } from '../context.js'
import { httpDate } from '../http/responses.js'
import { authenticateCaller, authorizeAction } from './access.js'
import { deleteBlob, getBlob, headBlob } from './blob-requests.js'
import type { BlobStore } from './blob-store.js'
import { emptyResponse, type RegistryHandler } from './call.js'
import { Layers } from './layers.js'
import { listReferrers, listTags } from './lists.js'
import { deleteManifest, getManifest, headManifest, putManifest } from './manifest-requests.js'
import { MemoryBlobs } from './memory-blobs.js'
import { isRegistryPath, type PathKind, parseRegistryPath } from './paths.js'
import type { Action } from './permissions.js'
import { RegistryError } from './registry-error.js'
import { formatScope, tokenPath } from './scopes.js'
import type { RegistryState } from './state.js'
import { Tokens } from './token.js'
import { issueToken, reservedOrganization } from './token-endpoint.js'
import { cancelUpload, continueUpload, finishUpload, mountSource, showUpload, startUpload } from './upload-requests.js'
import { Uploads } from './uploads.js'

/** The handler of a method of a path, and the action that it requires. */
type Method = readonly [action: Action, handler: RegistryHandler]

const handlersByKind: Readonly<Record<PathKind, Readonly<Record<string, Method>>>> = {
  manifests: {
    GET: ['pull', getManifest],
    HEAD: ['pull', headManifest],
    PUT: ['push', putManifest],
    DELETE: ['delete', deleteManifest],
  },
  blobs: { GET: ['pull', getBlob], HEAD: ['pull', headBlob], DELETE: ['delete', deleteBlob] },
  uploads: { POST: ['push', startUpload] },
  upload: {
    GET: ['push', showUpload],
    PATCH: ['push', continueUpload],
    PUT: ['push', finishUpload],
    DELETE: ['push', cancelUpload],
  },
  tags: { GET: ['pull', listTags] },
  referrers: { GET: ['pull', listReferrers] },
}

/** The storage of a registry: where the layers are stored, and the limit. */
export interface RegistryStorage {
  /** Stores the layers. In memory by default. */
  blobs?: BlobStore | undefined
  /** The largest total size of the layers, in bytes. */
  maxBytes?: number | undefined
}

/** The image registry of a sandbox. */
export interface Registry {
  /** Handles a request, or returns `undefined` when it isn't for the registry. */
  respond(request: Request): Promise<Response> | undefined
}

/** The default limit of layers in memory: 1 GiB. */
const defaultMemoryBytes = 2 ** 30

/** Creates a registry whose organizations, permissions, repositories and tags are those of a sandbox. */
export function createRegistry(context: SandboxContext, { blobs, maxBytes }: RegistryStorage): Registry {
  const store = blobs ?? new MemoryBlobs()
  const layers = new Layers(context, store)
  const limit = maxBytes ?? (blobs ? Number.POSITIVE_INFINITY : defaultMemoryBytes)
  const state: RegistryState = {
    context,
    tokens: new Tokens(),
    blobs: store,
    layers,
    uploads: new Uploads({ blobs: store, layers, clock: context.clock, maxBytes: limit }),
  }
  return {
    respond(request) {
      const path = request.url.slice(request.url.indexOf('/', request.url.indexOf('//') + 2))
      if (!path.startsWith('/v2/') && !path.startsWith('/swr/')) return undefined
      // Resolves dots and backslashes before the checks, so that both use the same path.
      const url = new URL(request.url)
      return isForRegistry(url.pathname) ? handleRequest(request, url, state) : undefined
    },
  }
}

/** The first segments of the management API's paths under `/v2/manage/`. */
const managementSegments: ReadonlySet<string | undefined> = new Set(
  Object.values(operations).map(({ url }) => /^\/v2\/manage\/([^/]+)/.exec(url)?.[1]),
)

/**
 * Paths under `/v2/manage/` belong to the management API, unless only a registry has such a path. So do unknown paths with one
 * segment, which registry clients don't use.
 */
function isForRegistry(pathname: string): boolean {
  if (`${pathname}/`.startsWith(tokenPath)) return pathname.length <= tokenPath.length
  if (!pathname.startsWith('/v2/manage/')) return /^\/v2\/(?:$|_catalog$|[^/]+\/)/.test(pathname)
  return isRegistryPath(pathname) && !managementSegments.has(pathname.split('/')[3])
}

async function handleRequest(request: Request, url: URL, state: RegistryState): Promise<Response> {
  let response: Response
  try {
    response = await routeRequest(request, url, state)
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error
    // The rest of the body is discarded, so that the connection can be reused.
    if (request.method !== 'GET' && request.method !== 'HEAD') request.body?.cancel().catch(() => {})
    const text = error.body()
    const headers = { 'Content-Type': 'application/json', ...error.headers }
    const isHead = request.method === 'HEAD'
    response = new Response(isHead ? null : text, {
      status: error.status,
      headers: isHead ? { ...headers, 'Content-Length': String(Buffer.byteLength(text)) } : headers,
    })
  }
  response.headers.set('Date', httpDate(state.context.clock.now()))
  return response
}

async function routeRequest(request: Request, url: URL, state: RegistryState): Promise<Response> {
  const { pathname } = url
  const origin = originOf(request)
  if (!pathname.startsWith('/v2/')) {
    // OAuth2 isn't supported: clients that start with POST fall back to GET after 404.
    if (request.method !== 'GET') throw new RegistryError(404, 'UNSUPPORTED', 'Request a token with GET.')
    return Response.json(issueToken(request, url, state))
  }
  if (pathname === '/v2/') {
    requireMethod(request, { GET: true, HEAD: true })
    authenticateCaller(request, state, { origin, scopes: [] })
    return request.method === 'HEAD' ? emptyResponse(200) : Response.json({})
  }
  const path = parseRegistryPath(pathname)
  if (!path)
    throw new RegistryError(404, 'UNSUPPORTED', 'The registry has no such endpoint. List repositories with the management API.')
  if (path.organization === 'manage') throw new RegistryError(404, 'NAME_UNKNOWN', reservedOrganization)
  const [action, handle] = requireMethod(request, handlersByKind[path.kind])
  const from = path.kind === 'uploads' ? mountSource(url.searchParams) : undefined
  const scopes = from ? [formatScope(`${from.organization}/${from.repository}`, 'pull')] : []
  const authorized = authorizeAction(request, path, action, state, { origin, scopes })
  return handle({ ...authorized, request, query: url.searchParams, path, state, now: state.context.clock.now() })
}

function requireMethod<Value>(request: Request, allowed: Readonly<Record<string, Value>>): Value {
  const found = Object.hasOwn(allowed, request.method) ? allowed[request.method] : undefined
  if (found !== undefined) return found
  throw new RegistryError(405, 'UNSUPPORTED', `The path doesn't support ${request.method}.`, {
    Allow: Object.keys(allowed).join(', '),
  })
}
