import { type AddressInfo, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A TCP server that sends what it likes after the head of a request. */
export interface TcpServer {
  url: string
  /** How many requests it received. */
  requests: number
}

/** Starts a server on a free port that closes when the test finishes. `respond` is called once for each request. */
export async function startTcpServer(respond: (socket: Socket, request: string) => void): Promise<TcpServer> {
  const sockets = new Set<Socket>()
  const result: TcpServer = { url: '', requests: 0 }
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    socket.on('data', data => {
      const heads = data.toString('latin1').match(/^(?:GET|POST|DELETE|PATCH) [^\r\n]* HTTP\/1\.1\r\n/gm) ?? []
      for (const head of heads) {
        result.requests += 1
        respond(socket, head)
      }
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise(resolve => server.close(resolve))
  })
  result.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return result
}
