// A keep-alive server in its own process. It responds with one repository, or with pages of a list of 100,000.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const { components } = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'))
const repository = components.examples.ShowRepositoryResponse.value
const one = JSON.stringify(repository)
const total = 100_000

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://host')
  let body = one
  if (url.pathname === '/v2/manage/repos') {
    const offset = Number(url.searchParams.get('offset'))
    const count = Math.max(0, Math.min(Number(url.searchParams.get('limit')), total - offset))
    body = JSON.stringify(
      Array.from({ length: count }, (_, index) => ({
        ...repository,
        namespace: 'group',
        name: `r${offset + index}`,
        total_range: total,
      })),
    )
  }
  request.resume()
  request.on('end', () =>
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body),
  )
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send?.(server.address().port))
process.on('disconnect', () => process.exit(0))
