import { ApiError, Swr } from './client'
import { describeError, input, makeCalls, withSignature, withToken } from './make-calls'

const swr = new Swr({ BASE: input.url, HEADERS: withToken })
const signing = new Swr({ BASE: input.url, HEADERS: withSignature })

await makeCalls({
  async create() {
    await swr.organizations.createNamespace({ namespace: input.namespace })
    return 'created'
  },
  async signed() {
    return (await signing.organizations.showNamespace('ready')).name
  },
  async filtered() {
    const none = undefined
    const list = await swr.repositories.listReposDetails(none, none, none, none, none, none, none, none, none, input.filter)
    return list?.map(({ name }) => name).join()
  },
  async dollar() {
    return (await swr.repositories.showRepository('ready', input.repository)).name
  },
  async conflict() {
    try {
      await swr.organizations.createNamespace({ namespace: input.namespace })
      return 'created'
    } catch (error) {
      return error instanceof ApiError ? describeError(error.status, error.body) : String(error)
    }
  },
})
