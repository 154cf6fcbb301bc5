import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A proxy on a free port. */
export interface TestProxy {
  url: string
  /** The host and port of each tunnel that was requested. */
  tunnels: string[]
  close: () => Promise<void>
}

export interface TestProxyOptions {
  /** The port on this computer to which every tunnel leads, whatever its host. */
  port: number
  /** Requires these credentials, as `user:password`. */
  credentials?: string
}

/** Starts a proxy that opens tunnels with the method CONNECT, as those of companies do for https. */
export async function startProxy({ port, credentials }: TestProxyOptions): Promise<TestProxy> {
  const tunnels: string[] = []
  const sockets = new Set<Socket>()
  const expected = credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`
  const server = createServer((_, response) => response.writeHead(405).end())
  server.on('connect', ({ url = '', headers }, socket: Socket): void => {
    tunnels.push(url)
    sockets.add(socket)
    socket.on('error', () => {})
    if (expected !== undefined && headers['proxy-authorization'] !== expected) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n')
      return
    }
    const target = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      target.pipe(socket).pipe(target)
    })
    sockets.add(target)
    target.on('error', () => socket.destroy())
    socket.on('close', () => target.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port: ownPort } = server.address() as AddressInfo
  return {
    url: `http://${credentials === undefined ? '' : `${credentials}@`}127.0.0.1:${ownPort}`,
    tunnels,
    async close() {
      for (const socket of sockets) socket.destroy()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** Starts a proxy that closes when the test finishes. */
export async function startTestProxy(options: TestProxyOptions): Promise<TestProxy> {
  const proxy = await startProxy(options)
  onTestFinished(proxy.close)
  return proxy
}
