import type { SandboxServer, ServedSandbox, ServeOptions } from './http/serve.js'

/**
 * Serves a sandbox over HTTP, or over HTTPS with `tls`. The server loads only when it's used.
 *
 * @throws TypeError when the host is empty, or the certificate or its key is invalid; the error of `listen`, such as EADDRINUSE
 *
 * @example
 * const server = await serveSandbox(createSandbox(), { port: 0 })
 * const swr = createSwrClient({ endpoint: server.url, credentials })
 * await server.close()
 */
export async function serveSandbox(sandbox: ServedSandbox, options: ServeOptions): Promise<SandboxServer> {
  const server = await import('./http/serve.js')
  return server.serveSandbox(sandbox, options)
}
