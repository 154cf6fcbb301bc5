import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { root } from '../support/contract.js'

let registry: Server | undefined
afterEach(() => {
  registry?.close()
  rmSync(cache, { recursive: true, force: true })
})

/** A registry that knows one vulnerability, and of each package the version that is installed. */
async function registryWith(name: string, severity: string): Promise<string> {
  const advisory = {
    id: 1,
    url: 'https://example.com/1',
    title: 'A hole',
    severity,
    vulnerable_versions: '*',
    cwe: [],
    cvss: {},
  }
  registry = createServer((request, response) => {
    if (request.method === 'POST') return void response.end(JSON.stringify({ [name]: [advisory] }))
    const asked = decodeURIComponent(request.url?.slice(1) ?? '')
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules', asked, 'package.json'), 'utf8'))
    response.end(
      JSON.stringify({ name: asked, 'dist-tags': { latest: version }, versions: { [version]: { name: asked, version } } }),
    )
  })
  await new Promise<void>(resolve => registry?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`
}

/** A cache of its own, since npm remembers advisories by their number. */
let cache = ''
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'swr-audit-'))
})

function audit(address: string): Promise<{ status: number | null; output: string }> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  const env = { ...process.env, npm_config_registry: address, npm_config_fetch_retries: '0', npm_config_cache: cache }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tsx, 'scripts/audit.ts'], { cwd: root, env })
    let output = ''
    child.stdout.on('data', chunk => (output += chunk))
    child.stderr.on('data', chunk => (output += chunk))
    child.once('error', reject)
    child.once('close', status => resolve({ status, output }))
  })
}

describe('npm run audit', () => {
  it.each([
    ['hono', 'low', 1, 'hono, which is shipped: low. A hole: https://example.com/1'],
    ['openapi-fetch', 'moderate', 1, 'openapi-fetch, which is shipped: moderate.'],
    ['marked', 'moderate', 0, '1 known, 0 too grave.'],
    ['marked', 'high', 1, 'marked, a tool: high.'],
  ])('finds in %s what is %s, and ends with %i', async (name, severity, ends, says) => {
    const { status, output } = await audit(await registryWith(name, severity))
    expect(output).toContain(says)
    expect(status).toBe(ends)
  })

  it('fails when nobody can be asked', async () => {
    const { status, output } = await audit('http://127.0.0.1:9/')
    expect([status, output]).toEqual([1, expect.stringMatching(/^npm audit gave no findings: /)])
  })
})
