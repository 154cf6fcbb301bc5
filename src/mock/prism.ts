import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bundlePath } from '../openapi/bundle.js'
import { freePort } from './free-port.js'
import { serveProxy } from './proxy.js'

/** A running Prism. */
export interface Prism {
  url: string
  /** Resolves when the Prism process has exited; the mock is closed then. */
  ended: Promise<void>
  stop(): Promise<void>
}

/**
 * Starts Prism as a mock of the contract, behind a proxy that turns Prism's own errors into errors of this API.
 *
 * @param port a free port of 127.0.0.1
 * @param log receives each line that Prism prints, with the proxy's address in place of Prism's own
 * @throws Error when Prism is not installed or exits before it listens
 */
export async function startPrism(port: number, log: (line: string) => void = () => {}): Promise<Prism> {
  const prismPort = await freePort()
  // Its own entry file: ending `npx prism` would leave Prism itself running.
  const main = join(prismFolder(), 'dist', 'index.js')
  const child = spawn(process.execPath, [main, 'mock', '--host', '127.0.0.1', '--port', String(prismPort), bundlePath()], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const kill = (): void => void child.kill()
  process.on('exit', kill)
  const [prismUrl, url] = [`http://127.0.0.1:${prismPort}`, `http://127.0.0.1:${port}`]
  await untilListening(child, line => log(line.replaceAll(prismUrl, url)))
  const server = await serveProxy(prismPort, port)
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
  return { url, ended: ended.then(close), stop }
}

/** Finds Prism beside this package or in the current project: `npx` may keep the package elsewhere. */
function prismFolder(): string {
  for (const base of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      return dirname(createRequire(base).resolve('@stoplight/prism-cli/package.json'))
    } catch {
      // Try the next one.
    }
  }
  throw new Error("The mock requires Prism, which isn't installed: npm install --save-dev @stoplight/prism-cli")
}

function untilListening(child: ChildProcess, log: (line: string) => void): Promise<void> {
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
    child.once('exit', code => reject(new Error(`Prism exited with code ${code} before it listened.${tail}`)))
  })
}
