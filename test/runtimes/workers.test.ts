import { build } from 'esbuild'
import { describe, expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../src/mock/free-port.js'
import { project } from '../package/support/project.js'
import { installBinary } from './support/install.js'
import { startServerProcess } from './support/process.js'
import { expectedResult, program, useSandboxServer } from './support/program.js'
import { recordPassed } from './support/records.js'
import { versions } from './support/versions.js'

const server = useSandboxServer()

/** Runs the program on each request but that to `/`. */
const worker = `
import { runProgram } from './program.mjs'
export default {
  async fetch(request) {
    const endpoint = new URL(request.url).searchParams.get('endpoint')
    if (!endpoint) return new Response('ready')
    return Response.json(await runProgram(endpoint).catch(error => ({ error: String(error.stack) })))
  },
}`

const configuration = (port: number, flags: readonly string[]): string => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-10-01",
  compatibilityFlags = [${flags.map(flag => `"${flag}"`).join(', ')}],
);
`

describe('workerd, the runtime of Cloudflare Workers', () => {
  it.for<[use: string, flags: string[]]>([
    ['without Node.js compatibility', ['no_nodejs_compat', 'no_nodejs_compat_v2']],
    ['with nodejs_compat', ['nodejs_compat']],
  ])('runs the client %s', async ([use, flags], context) => {
    const { path, reason } = await installBinary('workerd', versions.workerd)
    if (path === undefined) return context.skip(reason)
    const port = await freePort()
    const name = use.replaceAll(/\W+/g, '-')
    const folder = project(`runtimes/workerd-${name}`, {
      'program.mjs': program,
      'main.mjs': worker,
      'config.capnp': configuration(port, flags),
    })
    // As wrangler bundles a worker.
    await build({
      absWorkingDir: folder,
      entryPoints: ['main.mjs'],
      outfile: 'worker.js',
      bundle: true,
      format: 'esm',
      platform: 'browser',
      conditions: ['workerd', 'worker', 'browser'],
      logLevel: 'silent',
    })
    const running = await startServerProcess(path, ['serve', 'config.capnp'], { cwd: folder, port })
    onTestFinished(running.stop)
    const response = await fetch(`${running.url}/?endpoint=${encodeURIComponent(server.url)}`)
    expect(await response.json()).toEqual(expectedResult)
    recordPassed({ runtime: 'workerd', version: versions.workerd, use })
  })
})
