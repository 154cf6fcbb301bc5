import { readFileSync } from 'node:fs'
import { OpenAPIBackend } from 'openapi-backend'

const definition = JSON.parse(readFileSync('openapi-3.0.json', 'utf8'))
const api = new OpenAPIBackend({ definition, strict: true, quick: false })
api.register({
  showRepository: ({ request }) => request.params,
  listReposDetails: ({ request }) => request.query,
  validationFail: () => 'invalid',
  notFound: () => 'not found',
})
api.registerSecurityHandler('token', ({ request }) => request.headers['x-auth-token'] !== undefined)
api.registerSecurityHandler('accessKey', () => false)
await api.init()
const send = (path, query = '') => api.handleRequest({ method: 'GET', path, query, headers: { 'x-auth-token': 'T' } })
const deref = node =>
  node.$ref
    ? node.$ref
        .slice(2)
        .split('/')
        .reduce((part, key) => part[key], definition)
    : node

const rejected = []
let examples = 0
for (const item of Object.values(definition.paths))
  for (const { operationId, responses } of Object.values(item))
    for (const [status, ref] of Object.entries(responses ?? {}))
      for (const example of Object.values(deref(ref).content?.['application/json']?.examples ?? {})) {
        examples += 1
        const { errors } = api.validateResponse(deref(example).value, operationId, Number(status))
        if (errors) rejected.push({ operationId, status, errors })
      }
console.log(
  JSON.stringify({
    params: await send('/v2/manage/namespaces/ready/repos/team$app'),
    query: await send('/v2/manage/repos', 'limit=2&offset=0'),
    invalid: await send('/v2/manage/repos', 'limit=0'),
    unknown: await send('/v2/manage/nothing'),
    examples: examples > 100,
    rejected,
  }),
)
