import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docsApp, serveDocs } from '../../scripts/start/docs-server.js'

describe('The documentation server', () => {
  const parent = mkdtempSync(join(tmpdir(), 'swr-docs-'))
  const folder = join(parent, 'docs')
  const app = docsApp(folder, 'http://127.0.0.1:4010')
  beforeAll(() => {
    mkdirSync(join(folder, 'errors'), { recursive: true })
    writeFileSync(join(parent, 'secret.txt'), 'secret')
    for (const name of ['index', '404', 'errors/index', 'errors/SVCSTG.SWR.4040058'])
      writeFileSync(join(folder, `${name}.html`), `<!doctype html><html lang="en">${name}`)
    for (const name of ['index.md', 'openapi.yaml', 'llms.txt']) writeFileSync(join(folder, name), 'text')
  })
  afterAll(() => rmSync(parent, { recursive: true }))

  it('serves only files in its folder', async () => {
    const server = await serveDocs(folder, '', 0)
    const { port } = server.address() as AddressInfo
    // Without a client that resolves dots.
    const statusOf = (path: string): Promise<number | undefined> =>
      new Promise((resolve, reject) =>
        request({ port, path }, response => resolve(response.resume().statusCode))
          .on('error', reject)
          .end(),
      )
    expect(await statusOf('/llms.txt')).toBe(200)
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/..\\secret.txt',
      '/%00.txt',
      '/%.txt',
      '/x.txt',
    ])
      expect(await statusOf(path), path).toBeGreaterThanOrEqual(400)
    server.closeAllConnections()
    server.close()
  })

  it('redirects a folder to its URL with a trailing slash, never to another host', async () => {
    for (const path of ['errors', '/errors', '/example.com/errors']) {
      const { status, headers } = await app.request(`http://docs/${path}`)
      expect([status, headers.get('location')]).toEqual([301, `http://docs/${path}/`])
    }
  })

  it('adds the address of the sandbox to its pages, and returns the page for unknown paths', async () => {
    const page = '<!doctype html><html data-sandbox="http://127.0.0.1:4010" lang="en">'
    expect(await (await app.request('/')).text()).toBe(`${page}index`)
    expect(await (await app.request('/errors/')).text()).toBe(`${page}errors/index`)
    const code = 'errors/SVCSTG.SWR.4040058'
    expect(await (await app.request(`/${code}.html`)).text()).toBe(page + code)
    for (const path of ['/nothing/', '/errors/nothing.html']) {
      const missing = await app.request(path)
      expect([missing.status, await missing.text()]).toEqual([404, `${page}404`])
    }
    expect((await app.request('/', { method: 'POST' })).status).toBe(405)
  })

  it.each([
    ['index.md', 'text/markdown; charset=utf-8'],
    ['openapi.yaml', 'application/yaml; charset=utf-8'],
    ['llms.txt', 'text/plain; charset=utf-8'],
  ])('gives %s the type %s', async (path, type) => {
    const { headers } = await app.request(`/${path}`)
    expect([headers.get('content-type'), headers.get('cache-control')]).toEqual([type, 'no-cache'])
  })
})
