import { createNamespace, defaults, listReposDetails, showNamespace, showRepository } from './client'
import { describeError, input, makeCalls, withSignature, withToken } from './make-calls'

defaults.baseUrl = input.url
const headers = withToken

await makeCalls({
  async create() {
    const { status } = await createNamespace({ namespace: input.namespace }, {}, { headers })
    return status === 201 ? 'created' : String(status)
  },
  async signed() {
    const response = await showNamespace('ready', {}, { headers: withSignature })
    return response.status === 200 ? response.data.name : String(response.status)
  },
  async filtered() {
    const response = await listReposDetails({ filter: input.filter }, { headers })
    return response.status === 200 ? response.data?.map(({ name }) => name).join() : String(response.status)
  },
  async dollar() {
    const response = await showRepository('ready', input.repository, {}, { headers })
    return response.status === 200 ? response.data.name : String(response.status)
  },
  async conflict() {
    const response = await createNamespace({ namespace: input.namespace }, {}, { headers })
    return describeError(response.status, response.status === 409 && response.data)
  },
})
