import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { serveDocs } from '../../scripts/start/docs-server.js'
import { resolveFile } from '../../scripts/start/static.js'
import { root } from '../support/contract.js'

describe('The documentation server', () => {
  const at = (pathname: string): string | undefined => resolveFile(root, pathname)?.path.slice(root.length).replace(/^\/?/, '/')

  it('serves only files in its folder', () => {
    expect(at('/package.json')).toBe('/package.json')
    for (const path of [
      '/../etc/passwd',
      '/..%2f..%2fetc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/%00',
      '/%',
      '/..\\x',
      '/nothing',
    ])
      expect(at(path), path).toBeUndefined()
  })

  it('redirects a folder to its URL with a trailing slash, never to another host', () => {
    expect(resolveFile(root, '/openapi')?.redirect).toBe('/openapi/')
    expect(resolveFile(root, '//openapi')?.redirect).toBe('/openapi/')
  })

  it('tells its pages the address of the sandbox, and answers an unknown path with the page for it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'swr-docs-'))
    for (const name of ['index', '404']) writeFileSync(join(folder, `${name}.html`), `<!doctype html><html lang="en">${name}`)
    const server = await serveDocs({ folder, sandbox: () => 'http://127.0.0.1:4010', port: 0 })
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    expect(await (await fetch(url)).text()).toBe('<!doctype html><html data-sandbox="http://127.0.0.1:4010" lang="en">index')
    const missing = await fetch(`${url}nothing`)
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('404')])
    expect((await fetch(url, { method: 'POST' })).status).toBe(405)
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true })
  })
})
