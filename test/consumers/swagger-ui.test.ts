import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { getMimeType } from 'hono/utils/mime'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Service, startService } from '../clients/support/service.js'
import { Missing } from '../support/cache.js'
import { chromiumPath } from '../support/chromium.js'
import { fileOf } from './support/editions.js'
import { npmPackages } from './support/packages.js'
import { recordFinding, type Tool } from './support/results.js'

const tool: Tool = { name: 'Swagger UI', version: '5.35.0', edition: 'openapi' }

/** A page with Swagger UI and the contract, whose address is that of the sandbox. */
const pageOf = (url: string, token: string): string => `<!doctype html>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="swagger-ui.css">
<div id="ui"></div>
<script src="swagger-ui-bundle.js"></script>
<script>
  fetch('openapi.json').then(response => response.json()).then(spec => {
    const onComplete = () => ui.preauthorizeApiKey('token', ${JSON.stringify(token)})
    const servers = [{ url: ${JSON.stringify(url)} }]
    const ui = SwaggerUIBundle({ spec: { ...spec, servers }, dom_id: '#ui', docExpansion: 'list', tryItOutEnabled: true, onComplete })
  })
</script>`

describe(`${tool.name} ${tool.version}`, () => {
  let missing: string | undefined
  let folder = ''
  let service: Service | undefined
  let server: Server | undefined
  let browser: Browser | undefined
  let page: Page
  const errors: string[] = []
  beforeAll(async () => {
    try {
      folder = await npmPackages('swagger-ui', [`swagger-ui-dist@${tool.version}`])
      browser = await chromium.launch({
        executablePath: chromiumPath(),
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      })
    } catch (error) {
      if (!(error instanceof Missing) && !/Chromium isn't installed/.test(String(error))) throw error
      missing = String(error)
      console.warn(`${tool.name} is skipped. ${missing}`)
      return
    }
    server = createServer((request, response) => {
      const name = request.url?.slice(1) || 'index.html'
      const type = { 'Content-Type': getMimeType(name) ?? 'text/plain' }
      const { url = '', token = '' } = service ?? {}
      if (name === 'index.html') return response.writeHead(200, type).end(pageOf(url, token))
      const file = name === 'openapi.json' ? fileOf('openapi') : join(folder, 'node_modules/swagger-ui-dist', name)
      return response.writeHead(200, type).end(readFileSync(file))
    })
    await new Promise<void>(resolve => server?.listen(0, '127.0.0.1', resolve))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    service = await startService({ allowOrigins: [origin] })
    page = await browser.newPage()
    page.on('pageerror', error => errors.push(error.message))
    await page.goto(origin)
  }, 600_000)
  afterAll(async () => {
    await browser?.close()
    server?.closeAllConnections()
    server?.close()
    await service?.close()
  })
  beforeEach(({ skip }) => skip(missing !== undefined, missing))

  it('names path parameters, fills them in and sends the request', async () => {
    const operation = page.locator('#operations-Repositories-showRepository')
    await operation.locator('.opblock-summary-control').click()
    const parameters = operation.locator('tr[data-param-in="path"]')
    await parameters.first().waitFor()
    expect(await parameters.evaluateAll(rows => rows.map(row => row.getAttribute('data-param-name')))).toEqual([
      'namespace',
      'repository',
    ])
    await parameters.nth(0).locator('input').fill('ready')
    await parameters.nth(1).locator('input').fill('team$app')
    // Swagger UI fills in the example of another account's project.
    await operation.locator('tr[data-param-name="X-Project-Id"] input').fill('')
    await operation.locator('.execute').click()
    const response = operation.locator('.live-responses-table .response')
    await response.waitFor()
    expect(await response.locator('.response-col_status').textContent()).toContain('200')
    expect(await response.locator('.response-col_description').textContent()).toContain('"team/app"')
    expect(service?.exchanges.map(({ request, status, violations }) => ({ request, status, violations }))).toEqual([
      { request: 'GET /v2/manage/namespaces/ready/repos/team%24app', status: 200, violations: [] },
    ])
    expect(errors).toEqual([])
    recordFinding(tool, 'sent')
  })
})
