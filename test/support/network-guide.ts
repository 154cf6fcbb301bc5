import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startProxy, type TestProxy } from './connect-proxy.js'
import { type CodeBlock, expectedOutput, outputPattern, readGuides } from './guides.js'
import { type InstalledPackage, installPackage } from './run-guides.js'
import { demoKey } from './sandbox.js'
import { type SecureSandbox, serveSecureSandbox, serviceHost } from './secure-sandbox.js'

/** The addresses in the guide. The service in the region is the sandbox, behind the proxy. */
const documented = { proxy: 'http://127.0.0.1:3128', cloud: 'localhost:8443' }

const blocks = readGuides()
  .filter(({ name }) => name === 'proxies-and-certificates.md')
  .flatMap(page => page.blocks.filter(({ info }) => info !== ''))

/**
 * Defines the tests of the guide "Proxies and certificates": each block runs against a proxy and a server with a self-signed
 * certificate. Blocks that need a Node with NODE_USE_ENV_PROXY are skipped on an older one.
 */
export function testNetworkGuide(node: string): void {
  let sandbox: SecureSandbox | undefined
  let proxy: TestProxy
  let installed: InstalledPackage
  beforeAll(async () => {
    sandbox = await serveSecureSandbox()
    proxy = await startProxy({ port: sandbox?.port ?? 0 })
    installed = await installPackage()
  })
  afterAll(async () => {
    installed[Symbol.dispose]()
    await proxy.close()
    await sandbox?.close()
  })

  const usesEnvironment = execFileSync(node, ['-p', "process.allowedNodeEnvironmentFlags.has('--use-env-proxy')"])
  const run = async ({ info, language, code }: CodeBlock): Promise<void> => {
    const { certificate, port } = sandbox ?? {}
    const isProxied = info.startsWith('proxy')
    // The certificate of the service in the region is public. Only the guide itself may trust that of the partner cloud.
    const trust: Record<string, string> = isProxied ? { NODE_EXTRA_CA_CERTS: certificate?.certFile ?? '' } : {}
    const env = { HUAWEICLOUD_SDK_AK: demoKey.accessKeyId, HUAWEICLOUD_SDK_SK: demoKey.secretAccessKey, ...trust }
    const files: Record<string, string> = isProxied || language === 'sh' ? {} : { 'cloud.pem': certificate?.cert ?? '' }
    const actual = code.replaceAll(documented.proxy, proxy.url).replaceAll(documented.cloud, `localhost:${port}`)
    const before = proxy.tunnels.length
    const { status, stdout, stderr } = await installed.runBlock({ language, code: actual }, { node, env, files })
    const compact = (text: string): string => text.replaceAll(/\s/g, '')
    expect(stderr).toBe('')
    expect(compact(stdout)).toMatch(outputPattern(expectedOutput(code).map(compact), ''))
    expect(status).toBe(0)
    expect(proxy.tunnels.slice(before)).toEqual(isProxied ? [`${serviceHost}:443`] : [])
  }

  for (const [index, block] of blocks.entries()) {
    const isOld = block.info.includes('NODE_USE_ENV_PROXY') && String(usesEnvironment).trim() !== 'true'
    const reason = isOld ? ' (skipped: this Node has no NODE_USE_ENV_PROXY)' : ''
    it.skipIf(isOld)(`block ${index + 1} runs, ${block.language} ${block.info}${reason}`, async context => {
      if (!sandbox) return context.skip('OpenSSL is not installed')
      return run(block)
    })
  }
}
