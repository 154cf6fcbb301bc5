import type { RequestListener } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createSandbox, demoSeed } from '../../../src/sandbox/index.js'

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

/** Serves files and, for all other paths, a sandbox. `read` returns the content of a file, or undefined if it doesn't exist. */
export function serveWithSandbox(read: (name: string) => Uint8Array | undefined): RequestListener {
  const sandbox = createSandbox({ seed: demoSeed })
  return getRequestListener(request => {
    const { pathname } = new URL(request.url)
    const name = pathname === '/' ? 'index.html' : pathname.slice(1)
    const content = read(name)
    if (content === undefined) return sandbox.fetch(request)
    const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
    return new Response(Uint8Array.from(content), { headers: { 'content-type': `${type}; charset=utf-8` } })
  })
}
