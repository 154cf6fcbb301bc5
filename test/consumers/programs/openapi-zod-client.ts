import { isErrorFromAlias } from '@zodios/core'
import { api, createApiClient } from './client'
import { describeError, input, makeCalls, withSignature, withToken } from './make-calls'

// A 201 response may have a body or none, which no schema of the client can express.
const swr = createApiClient(input.url, { validate: 'request' })
const headers = withToken

await makeCalls({
  async create() {
    await swr.createNamespace({ namespace: input.namespace }, { headers })
    return 'created'
  },
  async signed() {
    return (await swr.showNamespace({ params: { namespace: 'ready' }, headers: withSignature })).name
  },
  async filtered() {
    return (await swr.listReposDetails({ queries: { filter: input.filter }, headers }))?.map(({ name }) => name).join()
  },
  async dollar() {
    return (await swr.showRepository({ params: { namespace: 'ready', repository: input.repository }, headers })).name
  },
  async conflict() {
    try {
      await swr.createNamespace({ namespace: input.namespace }, { headers })
      return 'created'
    } catch (error) {
      if (!isErrorFromAlias(api.api, 'createNamespace', error)) return String(error)
      return describeError(error.response.status, error.response.data)
    }
  },
})
