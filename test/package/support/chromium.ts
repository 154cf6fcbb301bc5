import { createServer, type RequestListener } from 'node:http'
import { chromium } from 'playwright-core'
import { chromiumPath } from '../../support/chromium.js'

/** Opens the `/` of a server in Chromium and returns the page's HTML once its element `out` has a text. */
export async function pageIn(listener: RequestListener): Promise<string> {
  const executablePath = chromiumPath()
  const server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  // As root, for example in a container, Chromium needs `--no-sandbox`.
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${port}/`)
    await page.locator('#out:not(:empty)').waitFor()
    return await page.content()
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
  }
}
