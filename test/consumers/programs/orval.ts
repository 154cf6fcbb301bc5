import { createNamespace, getShowNamespaceUrl, listReposDetails, showNamespace, showRepository } from './client'
import { describeError, input, makeCalls, withToken } from './make-calls'
import { sign } from './signer'

process.env.SWR_ENDPOINT = input.url
const headers = withToken
const { accessKey, secretKey } = input

await makeCalls({
  async create() {
    const { status } = await createNamespace({ namespace: input.namespace }, { headers })
    return status === 201 ? 'created' : String(status)
  },
  async signed() {
    const { headers } = await sign(new Request(getShowNamespaceUrl('ready')), accessKey, secretKey)
    const { data } = await showNamespace('ready', { headers: Object.fromEntries(headers) })
    return 'name' in data ? data.name : JSON.stringify(data)
  },
  async filtered() {
    const { status, data } = await listReposDetails({ filter: input.filter }, { headers })
    return status === 200 ? data?.map(({ name }) => name).join() : String(status)
  },
  async dollar() {
    const { status, data } = await showRepository('ready', input.repository, { headers })
    return status === 200 ? data.name : String(status)
  },
  async conflict() {
    const { status, data } = await createNamespace({ namespace: input.namespace }, { headers })
    return describeError(status, data)
  },
})
