import { client } from './client/client.gen'
import { createNamespace, listReposDetails, showNamespace, showRepository } from './client/index'
import { zErrorBody, zNamespace } from './client/zod.gen'
import { describeError, input, makeCalls, withSignature, withToken } from './make-calls'

client.setConfig({ baseUrl: input.url })

await makeCalls({
  async create() {
    const { error } = await createNamespace({ body: { namespace: input.namespace }, headers: withToken })
    return error === undefined ? 'created' : JSON.stringify(error)
  },
  async signed() {
    const { data } = await showNamespace({ path: { namespace: 'ready' }, headers: withSignature })
    return zNamespace.parse(data).name
  },
  async filtered() {
    const { data } = await listReposDetails({ query: { filter: input.filter }, headers: withToken })
    return data?.map(({ name }) => name).join()
  },
  async dollar() {
    const path = { namespace: 'ready', repository: input.repository }
    const { data } = await showRepository({ path, headers: withToken })
    return data?.name
  },
  async conflict() {
    const { error, response } = await createNamespace({ body: { namespace: input.namespace }, headers: withToken })
    return describeError(response?.status, zErrorBody.parse(error))
  },
})
