import type { Server } from 'node:http'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { docsFolder } from '../../scripts/docs.js'
import { serveDocs } from '../../scripts/start/docs-server.js'
import { runTour } from '../../scripts/start/tour.js'
import { createSwrClient } from '../../src/index.js'
import { freePort } from '../../src/mock/free-port.js'
import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox, demoSeed, type Sandbox } from '../../src/sandbox/index.js'
import { chromiumPath } from './chromium.js'
import { root } from './contract.js'
import { demoKey } from './sandbox.js'

/** The documentation as served by `npm start`, and a browser. */
export interface BrowserFixture {
  url: string
  sandbox: Sandbox
  /** Opens a page in a new context, and records external requests and console errors. */
  open: (path: string, options?: BrowserContextOptions) => Promise<OpenedPage>
  [Symbol.asyncDispose]: () => Promise<void>
}
export interface OpenedPage {
  page: Page
  /** The blocked requests of the page to other hosts. */
  externalRequests: string[]
  consoleErrors: string[]
  close: () => Promise<void>
}

export async function startBrowserFixture(): Promise<BrowserFixture> {
  const executablePath = chromiumPath()
  const folder = join(root, docsFolder)
  const sandbox = createSandbox({ seed: demoSeed })
  await runTour(createSwrClient({ endpoint: 'http://sandbox', credentials: demoKey, fetch: sandbox.fetch }), () => {})
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  const api: SandboxServer = await serveSandbox(sandbox, { port: 0, allowOrigins: [new URL(url).origin] })
  const docs: Server = await serveDocs(folder, api.url, port)
  // Chromium's sandbox doesn't work for root, for example in containers.
  const browser: Browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  return {
    url,
    sandbox,
    open: (path, options) => openPage(browser, new URL(path, url).href, options),
    async [Symbol.asyncDispose]() {
      await browser.close()
      docs.closeAllConnections()
      await new Promise(resolve => docs.close(resolve))
      await api.close()
    },
  }
}

async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  const externalRequests: string[] = []
  const consoleErrors: string[] = []
  await context.route('**/*', route => {
    const url = route.request().url()
    if (/^(?:http:\/\/127\.0\.0\.1[:/]|file:|data:|blob:)/.test(url)) return route.continue()
    externalRequests.push(url)
    return route.abort()
  })
  page.on('console', message => {
    if (message.type() === 'error') consoleErrors.push(message.text())
  })
  page.on('pageerror', error => consoleErrors.push(error.message))
  await page.goto(url)
  return { page, externalRequests, consoleErrors, close: () => context.close() }
}
