import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { run } from './run.js'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** The browser on this computer; SWR_CHROMIUM names another one. */
function chromium(): string {
  const own = process.env.SWR_CHROMIUM
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = own === undefined ? folders.flatMap(folder => names.map(name => join(folder, name))) : [own]
  const found = places.find(place => existsSync(place))
  if (found === undefined) throw new Error('This test needs Chromium: apt-get install chromium, or name one with SWR_CHROMIUM.')
  return found
}

/** Serves something on a free port, opens its `/` in Chromium, and gives what the page holds once its scripts are done. */
export async function pageIn(listener: RequestListener): Promise<string> {
  const browser = chromium()
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
    const { status, output, complaints } = await run(browser, args, profile)
    if (status !== 0) throw new Error(`Chromium ended with ${status}.\n${complaints}`)
    return output
  } finally {
    server.close()
    server.closeAllConnections()
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  }
}
