import { connect } from 'node:net'

/**
 * Measures the requests per second of a server, with one request at a time on each connection. It uses sockets, since an HTTP client
 * would be slower than the servers.
 */
export function requestsPerSecond(
  url: string,
  headers: Record<string, string>,
  connections: number,
  duration: number,
): Promise<number> {
  const { hostname, port, pathname, search, host } = new URL(url)
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}`)
  const request = `GET ${pathname}${search} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`
  let responses = 0
  const started = performance.now()
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      let pending = ''
      const socket = connect(Number(port), hostname, () => socket.write(request))
      socket.setEncoding('latin1').setNoDelay()
      socket.on('error', reject)
      socket.on('data', chunk => {
        pending += chunk
        const head = pending.indexOf('\r\n\r\n')
        if (head < 0) return
        const length = Number(/content-length: (\d+)/i.exec(pending)?.[1])
        if (!pending.startsWith('HTTP/1.1 200') || Number.isNaN(length)) {
          socket.destroy()
          return reject(new Error(`${url} responded ${pending.slice(0, 80)}`))
        }
        if (pending.length < head + 4 + length) return
        pending = ''
        responses += 1
        if (performance.now() - started < duration) return socket.write(request)
        socket.destroy()
        return resolve()
      })
    })
  return Promise.all(Array.from({ length: connections }, one)).then(() => (responses / (performance.now() - started)) * 1000)
}
