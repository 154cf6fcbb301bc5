import { createNamespace, listReposDetails, showNamespace, showRepository } from './client'
import { describeError, input, makeCalls, withSignature, withToken } from './make-calls'

process.env.SWR_ENDPOINT = input.url
const headers = withToken

await makeCalls({
  async create() {
    const { status } = await createNamespace({ namespace: input.namespace }, { headers })
    return status === 201 ? 'created' : String(status)
  },
  async signed() {
    const { status, data } = await showNamespace('ready', { headers: withSignature })
    return status === 200 ? data.name : String(status)
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
