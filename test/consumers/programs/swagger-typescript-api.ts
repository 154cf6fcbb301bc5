import { Api, type ErrorBody, type HttpResponse } from './client/swr'
import { describeError, input, makeCalls, withSignature, withToken } from './make-calls'

const { v2 } = new Api({ baseUrl: input.url, baseApiParams: { headers: withToken } })
const signing = new Api({ baseUrl: input.url, baseApiParams: { headers: withSignature } })

await makeCalls({
  async create() {
    const { status } = await v2.createNamespace({ namespace: input.namespace })
    return status === 201 ? 'created' : String(status)
  },
  async signed() {
    return (await signing.v2.showNamespace('ready')).data.name
  },
  async filtered() {
    return (await v2.listReposDetails({ filter: input.filter })).data?.map(({ name }) => name).join()
  },
  async dollar() {
    return (await v2.showRepository('ready', input.repository)).data.name
  },
  conflict() {
    // Without `format`, the client doesn't read the body.
    return v2.createNamespace({ namespace: input.namespace }, { format: 'json' }).then(
      () => 'created',
      ({ status, error }: HttpResponse<unknown, ErrorBody>) => describeError(status, error),
    )
  },
})
