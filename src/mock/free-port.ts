import { createServer } from 'node:net'

/** Returns a port of 127.0.0.1 when it is free, or undefined when it is taken. Port 0 means any free port. */
export function checkPort(port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined)
      else reject(error)
    })
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined))
    })
  })
}

/** Returns the preferred port, or another free one when it is taken. */
export async function freePort(preferred = 0): Promise<number> {
  const port = (await checkPort(preferred)) ?? (await checkPort(0))
  if (port === undefined) throw new Error('127.0.0.1 has no free port.')
  return port
}
