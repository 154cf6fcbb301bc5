import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ProxyRuntime, unusedProxyWarning } from '../../src/client/unused-proxy.js'
import { root } from '../support/contract.js'

const withFlag = new Set(['--use-env-proxy'])
const proxy = { HTTPS_PROXY: 'http://me:secret@proxy:3128' }
const old: ProxyRuntime = { version: 'v20.19.0', env: proxy, execArgv: [], flags: new Set() }
const recent: ProxyRuntime = { ...old, version: 'v24.5.0', flags: withFlag }
const url = 'https://swr-api.cn-north-4.myhuaweicloud.com/v2'
const warning = (runtime: Partial<ProxyRuntime>, address = url) =>
  unusedProxyWarning(address, 'dispatcher', { ...old, ...runtime })

describe('A proxy in the environment that is not used', () => {
  it('is reported with the option on an older Node', () => {
    expect(warning({})).toMatch(/^HTTPS_PROXY is set but not used: Node\.js v20\.19\.0 can't\. .* `fetch` and a `dispatcher`/)
    expect(unusedProxyWarning(url, 'agent', old)).toContain('pass an `agent` to nodeTransport')
    expect(warning({ env: { https_proxy: 'http://proxy' } })).toContain('HTTPS_PROXY is set but not used')
  })

  it('is reported with the variable to set on a Node that can use it', () => {
    expect(unusedProxyWarning(url, 'dispatcher', recent)).toContain(
      'Set NODE_USE_ENV_PROXY=1 before the program starts, or pass',
    )
  })

  it('is reported without its password', () => {
    expect(warning({})).not.toContain('secret')
  })

  it.each<[string, Partial<ProxyRuntime>]>([
    ['without a proxy', { env: {} }],
    ['with an empty one', { env: { HTTPS_PROXY: '' } }],
    ['with NODE_USE_ENV_PROXY=1', { ...recent, env: { ...proxy, NODE_USE_ENV_PROXY: '1' } }],
    ['with NODE_USE_ENV_PROXY=1 on Node 24.0', { version: 'v24.0.0', env: { ...proxy, NODE_USE_ENV_PROXY: '1' } }],
    ['with the flag', { ...recent, execArgv: ['--use-env-proxy'] }],
    ['with the flag in NODE_OPTIONS', { ...recent, env: { ...proxy, NODE_OPTIONS: '--use-env-proxy' } }],
    ...[
      '*',
      'myhuaweicloud.com',
      '.myhuaweicloud.com',
      '*.MyHuaweiCloud.com',
      'a, swr-api.cn-north-4.myhuaweicloud.com:443',
    ].map((list): [string, Partial<ProxyRuntime>] => [`with NO_PROXY=${list}`, { env: { ...proxy, NO_PROXY: list } }]),
  ])('is not reported %s', (_, runtime) => {
    expect(warning(runtime)).toBeUndefined()
  })

  it.each(['huaweicloud.com', 'myhuaweicloud.com:8443', ',', 'swr'])('is reported with NO_PROXY=%s', list => {
    expect(warning({ env: { ...proxy, NO_PROXY: list } })).toBeDefined()
  })

  it('is reported with NODE_USE_ENV_PROXY=1 where Node ignores it', () => {
    expect(warning({ env: { ...proxy, NODE_USE_ENV_PROXY: '1' } })).toBeDefined()
    expect(unusedProxyWarning(url, 'agent', { ...old, version: 'v24.0.0' })).toBeDefined()
  })

  it('is not reported for a request without TLS', () => {
    expect(warning({}, 'http://127.0.0.1:4010/v2')).toBeUndefined()
  })
})

describe('A program', () => {
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'swr-proxy-'))
    const contents = `
      import { createSwrClient } from './src/index.js'
      import { nodeTransport } from './src/node.js'
      const options = { endpoint: 'https://127.0.0.1:9', credentials: { token: 't' }, retry: { attempts: 1 } }
      for (const name of process.argv.slice(2)) {
        const own = name === 'nodeTransport' ? { transport: nodeTransport() } : {}
        await createSwrClient({ ...options, ...own }).listNamespaces().catch(() => {})
      }`
    const stdin = { contents, resolveDir: root, loader: 'ts' } as const
    await build({
      stdin,
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      outdir: folder,
      outExtension: { '.js': '.mjs' },
    })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Returns the warnings of a program that calls a client with each transport. */
  const warnings = (env: Record<string, string>, transports = ['fetch', 'nodeTransport']): Promise<string[]> =>
    new Promise((resolve, reject) => {
      const { PATH = '' } = process.env
      const child = spawn(process.execPath, [join(folder, 'stdin.mjs'), ...transports], { env: { PATH, ...env } })
      let output = ''
      child.stderr.setEncoding('utf8').on('data', text => (output += text))
      child.once('error', reject)
      child.once('close', () => resolve(output.split('\n').filter(line => line.includes('SWR_UNUSED_PROXY'))))
    })

  it.each([
    ['fetch', '`dispatcher`'],
    ['nodeTransport', '`agent`'],
  ])('prints one warning for all clients with %s, which names %s', async (transport, option) => {
    expect(await warnings(proxy, [transport, transport])).toEqual([
      expect.stringMatching(RegExp(`Warning: HTTPS_PROXY is set but not used.*${option}`)),
    ])
  })

  it('prints one warning when its clients use both', async () => {
    expect(await warnings(proxy)).toHaveLength(1)
  })

  it('prints none without a proxy, or with NO_PROXY', async () => {
    expect(await warnings({})).toEqual([])
    expect(await warnings({ ...proxy, NO_PROXY: '127.0.0.1' })).toEqual([])
  })
})
