import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox, demoSeed } from '../../src/sandbox/index.js'
import { type Certificate, createCertificate } from './certificate.js'

/** The host of the service in a public region, to which a test's proxy opens tunnels. */
export const serviceHost = 'swr-api.my-kualalumpur-1.myhuaweicloud.com'

/** A sandbox with the demo data behind a certificate of its own, as in a partner cloud. */
export interface SecureSandbox {
  server: SandboxServer
  port: number
  certificate: Certificate
  close: () => Promise<void>
}

/** Serves a sandbox with https; returns undefined if OpenSSL is not installed. */
export async function serveSecureSandbox(): Promise<SecureSandbox | undefined> {
  const certificate = createCertificate(serviceHost)
  if (!certificate) return undefined
  const server = await serveSandbox(createSandbox({ seed: demoSeed }), { port: 0, tls: certificate })
  return {
    server,
    port: Number(new URL(server.url).port),
    certificate,
    async close() {
      await server.close()
      certificate.remove()
    },
  }
}
