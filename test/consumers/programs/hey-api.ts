import { createClient, createConfig } from './client/client'
import { client as tokenClient } from './client/client.gen'
import { createNamespace, listReposDetails, showNamespace, showRepository } from './client/index'
import { zErrorBody, zNamespace } from './client/zod.gen'
import { describeError, input, makeCalls, withToken } from './make-calls'
import { sign } from './signer'

tokenClient.setConfig({ baseUrl: input.url })

const { accessKey, secretKey } = input
const client = createClient(createConfig({ baseUrl: input.url }))
client.interceptors.request.use(request => sign(request, accessKey, secretKey))

await makeCalls({
  async create() {
    const { error } = await createNamespace({ body: { namespace: input.namespace }, headers: withToken })
    return error === undefined ? 'created' : JSON.stringify(error)
  },
  async signed() {
    const { data } = await showNamespace({ path: { namespace: 'ready' }, client })
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
