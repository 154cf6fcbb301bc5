import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumPath } from '../../support/chromium.js'
import { run } from './run.js'

/** Opens the `/` of a server in Chromium and returns the page's HTML after its scripts ran. */
export async function pageIn(listener: RequestListener): Promise<string> {
  const browser = chromiumPath()
  const server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const profile = mkdtempSync(join(tmpdir(), 'swr-chromium-'))
  try {
    const args = [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
      ...[`--user-data-dir=${profile}`, '--virtual-time-budget=10000', '--dump-dom', `http://127.0.0.1:${port}/`],
    ]
    const { status, output, errorOutput } = await run(browser, args, profile)
    if (status !== 0) throw new Error(`Chromium exited with ${status}.\n${errorOutput}`)
    return output
  } finally {
    server.close()
    server.closeAllConnections()
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  }
}
