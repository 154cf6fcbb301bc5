import type { CallResult } from './client-response.js'
import { toPublic } from './to-public.js'
import type { SwrCall } from './types.js'

/** Adds `withResponse` to the promise of a result. */
export function createCall<Data>(result: Promise<CallResult<Data>>): SwrCall<Data> {
  const data = result.then(({ data }) => data)
  return Object.assign(data, {
    withResponse() {
      // The returned promise rejects too, so this rejection counts as handled.
      data.catch(() => {})
      return result.then(async ({ data, response }) => ({ data, ...(await toPublic(response)) }))
    },
  })
}
