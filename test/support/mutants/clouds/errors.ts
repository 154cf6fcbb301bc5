import type { OperationId } from '../../../../generated/operations.js'
import { changeResponse, copyResponse, type Fetch, intercept, type Mutant, sendAs } from '../../mutant.js'

function code(operation: OperationId, name: string, status: number, errorCode: string): Mutant {
  return {
    name,
    operation,
    mutate: changeResponse(operation, (response, text) =>
      response.status === status
        ? copyResponse(response, text, { body: text.replace(/SVCSTG\.SWR\.\d+/g, errorCode) })
        : undefined,
    ),
  }
}

/** Corrects a request that should be rejected. */
function corrects(
  operation: OperationId,
  name: string,
  change: (body: Record<string, unknown>) => Record<string, unknown> | undefined,
): Mutant {
  return {
    name,
    operation,
    mutate: intercept([operation], async call => {
      let parsed: unknown
      try {
        parsed = JSON.parse(await call.request.clone().text())
      } catch {
        return undefined
      }
      const body = change(parsed as Record<string, unknown>)
      return body && (call.request.headers.has('x-auth-token') || call.request.headers.has('authorization'))
        ? sendAs(call.fetch, call.caller, call.request, { body })
        : undefined
    }),
  }
}

/** Accepts the same request twice when both are open at once. */
export function races(operation: OperationId, name: string): Mutant {
  return {
    name,
    operation,
    mutate: (fetch: Fetch) => {
      const open = new Map<string, Promise<Response>>()
      return intercept([operation], async call => {
        const key = call.request.url + (await call.request.clone().text())
        const other = open.get(key)
        if (other) return (await other).clone()
        const response = new Promise<Response>(resolve => setTimeout(resolve, 5)).then(call.forward)
        open.set(key, response)
        const result = await response
        open.delete(key)
        return result.clone()
      })(fetch)
    },
  }
}

/** Errors of another kind, values that are corrected instead of rejected, and races. */
export const cloudErrors: readonly Mutant[] = [
  code('showTrigger', 'reports a missing trigger as a missing repository', 404, 'SVCSTG.SWR.4040010'),
  code('deleteImageSyncRepo', 'reports a missing rule as an invalid parameter', 400, 'SVCSTG.SWR.4000014'),
  code('deleteRetention', 'reports a missing policy as an invalid parameter', 400, 'SVCSTG.SWR.4000014'),
  code('createNamespaceAuth', 'reports a user with a permission as an existing organization', 409, 'SVCSTG.SWR.4090060'),
  code('createRepo', 'reports an existing repository as an existing permission', 409, 'SVCSTG.SWR.4090076'),
  code('showRepository', 'reports a missing repository as a missing organization', 404, 'SVCSTG.SWR.4040058'),
  code('createImageSyncRepo', 'reports an unknown region as an unknown organization', 500, 'SVCSTG.SWR.4040058'),
  {
    name: 'reports an unknown region with 400',
    operation: 'createImageSyncRepo',
    mutate: changeResponse('createImageSyncRepo', (r, t) =>
      r.status === 500 ? copyResponse(r, t, { status: 404 }) : undefined,
    ),
  },
  {
    name: 'reports a missing organization with 403',
    operation: 'createRetention',
    mutate: changeResponse('createRetention', (r, t) =>
      r.status === 404 ? copyResponse(r, t, { status: 403, body: t.replace(/4040058/g, '4039002') }) : undefined,
    ),
  },
  {
    name: 'reports a missing share with 404',
    operation: 'showAccessDomain',
    mutate: changeResponse('showAccessDomain', (r, t) =>
      r.status === 200 && t.includes('"exist":false')
        ? Response.json({ errors: [{ errorCode: 'SVCSTG.SWR.4040091', errorMessage: 'x', detail: '' }] }, { status: 404 })
        : undefined,
    ),
  },
  {
    name: 'has no tags in an empty repository',
    operation: 'listRepositoryTags',
    mutate: changeResponse('listRepositoryTags', (r, t) =>
      r.status === 200 && t === '[]'
        ? Response.json({ errors: [{ errorCode: 'SVCSTG.SWR.4040010', errorMessage: 'x', detail: '' }] }, { status: 404 })
        : undefined,
    ),
  },
  {
    name: 'has errors as HTML',
    operation: 'deleteRepo',
    mutate: changeResponse('deleteRepo', r =>
      r.status === 404
        ? new Response('<h1>Not found</h1>', { status: 404, headers: { 'content-type': 'text/html' } })
        : undefined,
    ),
  },
  {
    name: 'has text instead of JSON',
    operation: 'listRepoAccessories',
    mutate: changeResponse('listRepoAccessories', (r, t) =>
      r.status === 200 ? new Response(t, { status: 200, headers: { 'content-type': 'text/plain' } }) : undefined,
    ),
  },
  {
    name: 'returns 200 for a deletion',
    operation: 'deleteUserRepositoryAuth',
    mutate: changeResponse('deleteUserRepositoryAuth', r =>
      r.status === 204 ? Response.json({}, { status: 200 }) : undefined,
    ),
  },
  {
    name: 'does not know %24',
    operation: 'deleteRepoTag',
    mutate: intercept(['deleteRepoTag'], async call =>
      call.request.url.includes('%24')
        ? Response.json({ errors: [{ errorCode: 'SVCSTG.SWR.4040010', errorMessage: 'x', detail: '' }] }, { status: 404 })
        : undefined,
    ),
  },
  {
    name: 'does not know %24',
    operation: 'createRetention',
    mutate: intercept(['createRetention'], async call =>
      call.request.url.includes('%24')
        ? Response.json({ errors: [{ errorCode: 'SVCSTG.SWR.4040010', errorMessage: 'x', detail: '' }] }, { status: 404 })
        : undefined,
    ),
  },
  // validation
  corrects('createNamespace', 'lowers the case of a name', b =>
    typeof b.namespace === 'string' && /[A-Z]/.test(b.namespace) ? { ...b, namespace: b.namespace.toLowerCase() } : undefined,
  ),
  corrects('createRetention', 'keeps one tag instead of none', b =>
    JSON.stringify(b).includes('"num":"0"') ? JSON.parse(JSON.stringify(b).replace('"num":"0"', '"num":"1"')) : undefined,
  ),
  corrects('createRetention', 'accepts numbers as parameters', b =>
    /"(num|days)":\d/.test(JSON.stringify(b))
      ? JSON.parse(JSON.stringify(b).replace(/"(num|days)":(\d+)/, '"$1":"$2"'))
      : undefined,
  ),
  corrects('updateTrigger', 'accepts a boolean', b =>
    typeof b.enable === 'boolean' ? { ...b, enable: String(b.enable) } : undefined,
  ),
  corrects('createTrigger', 'accepts a name that begins with a digit', b =>
    typeof b.name === 'string' && /^\d/.test(b.name) ? { ...b, name: `t${b.name}` } : undefined,
  ),
  corrects('createRepo', 'replaces an unknown category', b =>
    typeof b.category === 'string' &&
    !['app_server', 'linux', 'framework_app', 'database', 'lang', 'other', 'windows', 'arm'].includes(b.category)
      ? { ...b, category: 'other' }
      : undefined,
  ),
  corrects('updateRepo', 'ignores an unknown category', b =>
    typeof b.category === 'string' &&
    !['app_server', 'linux', 'framework_app', 'database', 'lang', 'other', 'windows', 'arm'].includes(b.category)
      ? { ...b, category: undefined }
      : undefined,
  ),
  corrects('createImageSyncRepo', 'reads "true" as true', b =>
    b.override === 'true' || b.syncAuto === 'true'
      ? { ...b, override: b.override === 'true' || b.override === true, syncAuto: b.syncAuto === 'true' || b.syncAuto === true }
      : undefined,
  ),
  {
    name: 'reads an unknown frequency as daily',
    operation: 'showDomainResourceReports',
    mutate: intercept(['showDomainResourceReports'], async call => {
      const response = await call.forward()
      return response.status === 400 && /reports\/(store|downflow)\//.test(call.request.url)
        ? sendAs(call.fetch, call.caller, call.request, { url: call.request.url.replace(/\/[^/?]+(\?|$)/, '/daily$1') })
        : response
    }),
  },
  // races
  races('createRepo', 'accepts two equal requests at once'),
  races('createTrigger', 'accepts two equal requests at once'),
]
