import { fork, spawn } from 'node:child_process'
import { connect } from 'node:net'
import { freePort } from '../../src/mock/free-port.js'
import { callsPerSecond } from './measure.js'

/** A server in a process of its own. */
export interface Server {
  url: string
  pid: number | undefined
  stop: () => unknown
}

/** The access key of the sandbox's first user. */
export const key: { accessKeyId: string; secretAccessKey: string } = {
  accessKeyId: 'SANDBOXDEMOAK',
  secretAccessKey: 'sandbox-demo-sk',
}

/** Starts a program on a free port and waits until it responds. */
export async function startServer(program: string, args: (port: number) => readonly string[]): Promise<Server> {
  const port = await freePort()
  const child = spawn(program, args(port), { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  await waitForResponse(url)
  return { url, pid: child.pid, stop: () => child.kill() }
}

/** Starts the built command of the sandbox. */
export const startSandbox = (...args: readonly string[]): Promise<Server> =>
  startServer(process.execPath, port => ['dist/cli/index.js', 'sandbox', '--port', String(port), '--quiet', ...args])

/** Starts a keep-alive server that does nothing but respond. */
export async function startBareServer(): Promise<Server> {
  const child = fork(new URL('server.js', import.meta.url))
  const port = await new Promise(resolve => child.once('message', resolve))
  return { url: `http://127.0.0.1:${port}`, pid: child.pid, stop: () => child.disconnect() }
}

/** Waits until a server responds. */
export async function waitForResponse(url: string): Promise<void> {
  while (!(await fetch(`${url}/v2`).catch(() => undefined))) await new Promise(resolve => setTimeout(resolve, 3))
}

/** Measures the requests per second of a server, with one GET at a time on each connection and less work than an HTTP client has. */
export async function requestsPerSecond(
  url: string,
  headers: Record<string, string>,
  connections: number,
  duration: number,
): Promise<number> {
  const { hostname, port, pathname, host } = new URL(url)
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  const request = `GET ${pathname} HTTP/1.1\r\n${lines.join('')}\r\n`
  const sockets = Array.from({ length: connections }, () => connect(Number(port), hostname).setEncoding('latin1').setNoDelay())
  const free = [...sockets]
  const get = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = free.pop()
      let text = ''
      socket?.removeAllListeners('data').on('data', chunk => {
        text += chunk
        const end = text.indexOf('\r\n\r\n')
        const [, length] = /^HTTP\/1\.1 200[\s\S]*?\r\ncontent-length: (\d+)/i.exec(text) ?? []
        if (end > 0 && length === undefined) reject(new Error(`${url} responded ${text.slice(0, 80)}`))
        if (end < 0 || text.length < end + 4 + Number(length)) return
        free.push(socket)
        resolve()
      })
      socket?.write(request)
    })
  const rate = await callsPerSecond(get, connections, { duration })
  for (const socket of sockets) socket.destroy()
  return rate
}
