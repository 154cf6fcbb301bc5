import { createNamespace, listReposDetails, showNamespace, showRepository } from './client/index'
import { describeError, input, makeCalls, withSignature, withToken } from './make-calls'

const baseURL = input.url
// Its fetch sends bodies without this header.
const call = { baseURL, headers: { ...withToken, 'Content-Type': 'application/json' } }

await makeCalls({
  async create() {
    const body: unknown = await createNamespace({ namespace: input.namespace }, undefined, call)
    return JSON.stringify(body) === '{}' ? 'created' : JSON.stringify(body)
  },
  async signed() {
    return (await showNamespace('ready', undefined, { baseURL, headers: withSignature })).name
  },
  async filtered() {
    return (await listReposDetails({ filter: input.filter }, undefined, call))?.map(({ name }) => name).join()
  },
  async dollar() {
    return (await showRepository('ready', input.repository, undefined, call)).name
  },
  async conflict() {
    // Its fetch returns the body of an error as data.
    const body: unknown = await createNamespace({ namespace: input.namespace }, undefined, call)
    return describeError(409, body)
  },
})
