import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { docsFolder } from '../../scripts/docs.js'
import { serveDocs } from '../../scripts/start/docs-server.js'
import { createStartSandbox } from '../../scripts/start/sandbox.js'
import { runTour } from '../../scripts/start/tour.js'
import { createSwrClient } from '../../src/index.js'
import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import type { Sandbox } from '../../src/sandbox/index.js'
import { chromiumPath } from './chromium.js'
import { root } from './contract.js'
import { demoKey } from './sandbox.js'

/** The documentation as `npm start` serves it, and a browser before it. */
export interface BrowserFixture {
  url: string
  sandbox: Sandbox
  /** Opens a page in a context of its own. Whatever it asked for elsewhere, or complained about, is in its notes. */
  open: (path: string, options?: BrowserContextOptions) => Promise<OpenedPage>
  [Symbol.asyncDispose]: () => Promise<void>
}
export interface OpenedPage {
  page: Page
  /** Addresses on other machines that the page asked for; every one of them was refused. */
  externalRequests: string[]
  consoleErrors: string[]
  close: () => Promise<void>
}

export async function startBrowserFixture(): Promise<BrowserFixture> {
  const executablePath = chromiumPath()
  const folder = join(root, docsFolder)
  const sandbox = createStartSandbox()
  await runTour(createSwrClient({ endpoint: 'http://sandbox', credentials: demoKey, fetch: sandbox.fetch }), () => {})
  const api: SandboxServer = await serveSandbox(sandbox, { port: 0 })
  const docs: Server = await serveDocs({ folder, sandbox: api.url, port: 0 })
  // Root, as in a container, has no sandbox for Chromium.
  const browser: Browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  const url = `http://127.0.0.1:${(docs.address() as AddressInfo).port}/`
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
  const [away, complaints]: string[][] = [[], []]
  await context.route('**/*', route => {
    const asked = route.request().url()
    if (/^(?:http:\/\/127\.0\.0\.1[:/]|file:|data:|blob:)/.test(asked)) return route.continue()
    away?.push(asked)
    return route.abort()
  })
  page.on('console', message => {
    if (message.type() === 'error') complaints?.push(message.text())
  })
  page.on('pageerror', error => complaints?.push(error.message))
  await page.goto(url)
  return { page, externalRequests: away ?? [], consoleErrors: complaints ?? [], close: () => context.close() }
}
