import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../src/mock/free-port.js'
import { project } from '../package/support/project.js'
import { succeed } from '../package/support/run.js'
import { installBinary, installPackages } from './support/install.js'
import { startServerProcess } from './support/process.js'
import { expectedResult, program, useSandboxServer } from './support/program.js'
import { recordPassed } from './support/records.js'
import { toolNode, versions } from './support/versions.js'

const server = useSandboxServer()

const route = (runtime: string): string => `
import { runProgram } from '../../../program.mjs'
export const runtime = '${runtime}'
export const dynamic = 'force-dynamic'
export async function GET(request) {
  return Response.json(await runProgram(new URL(request.url).searchParams.get('endpoint')))
}`

const files = {
  'program.mjs': program,
  'next.config.mjs': 'export default {}\n',
  'app/layout.js': 'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }\n',
  'app/page.js': 'export default function Page() { return <p>ready</p> }\n',
  'app/api/node/route.js': route('nodejs'),
  'app/api/edge/route.js': route('edge'),
}

describe('Next.js', () => {
  it('runs the client in a Node route and in an edge route', async context => {
    const node = await installBinary('node', toolNode)
    if (node.path === undefined) return context.skip(node.reason)
    const { next, react } = versions
    const installed = await installPackages('next', [`next@${next}`, `react@${react}`, `react-dom@${react}`])
    if (installed.folder === undefined) return context.skip(installed.reason)
    const folder = project('runtimes/next/app-folder', { ...files, 'package.json': '{ "private": true, "type": "module" }' })
    const cli = join(installed.folder, 'node_modules/next/dist/bin/next')
    const env = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }
    await succeed(node.path, [cli, 'build'], folder, env)
    const port = await freePort()
    const args = [cli, 'start', '--port', String(port), '--hostname', '127.0.0.1']
    const running = await startServerProcess(node.path, args, { cwd: folder, port, env })
    onTestFinished(running.stop)
    for (const [name, use] of [
      ['node', 'route for Node.js'],
      ['edge', 'route for the edge'],
    ] as const) {
      const response = await fetch(`${running.url}/api/${name}?endpoint=${encodeURIComponent(server.url)}`)
      expect(await response.json(), name).toEqual(expectedResult)
      recordPassed({ runtime: 'Next.js', version: next, use })
    }
  })
})
