// A keep-alive server in its own process. It responds with one repository, or with pages of a list of 100,000.
import { createServer } from 'node:http'

const repository = {
  id: 865151,
  ns_id: 1334795,
  name: 'team/app',
  category: 'app_server',
  description: 'Storefront service',
  creator_id: '050b12577f00269a1fcfc01f65239697',
  creator_name: 'dev-lead',
  size: 2099575,
  is_public: false,
  num_images: 2,
  num_download: 42,
  url: '',
  path: 'swr.my-kualalumpur-1.myhuaweicloud.com/group/team/app',
  internal_path: '10.125.0.198:20202/group/team/app',
  created: '2021-06-02T09:59:25.51307Z',
  updated: '2021-06-02T17:59:25.538056Z',
  domain_id: 'da44776c316c4a99b3683bb174f8821b',
  priority: 0,
}
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
