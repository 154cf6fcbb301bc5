import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { freePort } from './free-port.js'
import { frontOf } from './front.js'

/** A running Prism. */
export interface Prism {
  url: string
  /** Ends when Prism does; nothing answers any more then. */
  ended: Promise<void>
  stop(): Promise<void>
}

/**
 * Starts Prism as a mock of the contract, behind a front that turns errors of Prism's own making into errors of this API.
 * What Prism prints names the front, too.
 *
 * @param document path of the bundle
 * @param port a free port of 127.0.0.1
 * @param log takes each line that Prism prints
 * @throws Error when Prism is not installed or ends before it listens
 */
export async function startPrism(document: string, port: number, log: (line: string) => void = () => {}): Promise<Prism> {
  const inner = await freePort()
  // Through its own file: ending `npx prism` would leave Prism itself on the port.
  const main = join(prismFolder(), 'dist', 'index.js')
  const child = spawn(process.execPath, [main, 'mock', '--host', '127.0.0.1', '--port', String(inner), document], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const kill = (): void => void child.kill()
  process.on('exit', kill)
  const [own, front] = [`http://127.0.0.1:${inner}`, `http://127.0.0.1:${port}`]
  await listening(child, line => log(line.replaceAll(own, front)))
  const server = await frontOf(inner, port)
  const close = (): void => {
    server.close()
    server.closeAllConnections()
  }
  const stop = async (): Promise<void> => {
    process.off('exit', kill)
    close()
    child.kill()
    await ended
  }
  return { url: front, ended: ended.then(close), stop }
}

/** Beside this package, or in the project that it is called from: `npx` may keep the package elsewhere. */
function prismFolder(): string {
  for (const place of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      return dirname(createRequire(place).resolve('@stoplight/prism-cli/package.json'))
    } catch {
      // The next place, or the word about how to get it.
    }
  }
  throw new Error('The mock needs Prism, which is not installed: npm install --save-dev @stoplight/prism-cli')
}

function listening(child: ChildProcess, log: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let tail = ''
    const read = (chunk: Buffer): void => {
      for (const line of chunk.toString().split('\n')) {
        if (line.trim() === '') continue
        tail = `${tail}\n${line}`.slice(-2000)
        if (line.includes('is listening on')) resolve()
        else log(line.trimEnd())
      }
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`Prism ended with code ${code} before it listened.${tail}`)))
  })
}
