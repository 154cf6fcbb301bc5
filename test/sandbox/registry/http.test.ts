import { request } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createSwrClient } from '../../../src/index.js'
import { type SandboxServer, serveSandbox } from '../../../src/sandbox/http/serve.js'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox/index.js'
import { digestOf, logins, RegistryUser } from '../../support/registry.js'
import { accounts, demoKey } from '../../support/sandbox.js'

const name = 'group/app'
const logLines: string[] = []
let sandbox: Sandbox
let server: SandboxServer
let admin: RegistryUser

async function serve(options: SandboxOptions = {}): Promise<void> {
  logLines.length = 0
  sandbox = createSandbox({ accounts, seed: { namespaces: [{ namespace: 'group' }] }, ...options })
  server = await serveSandbox(sandbox, { port: 0, log: line => logLines.push(line) })
  admin = new RegistryUser(fetch, logins.get('demo/admin'), server.url)
}
afterEach(() => server.close())

const hostOf = (url: string): string => new URL(url).host

async function bearer(actions = 'pull,push'): Promise<{ Authorization: string }> {
  const token = await admin.token(`repository:${name}:${actions}`)
  return { Authorization: `Bearer ${'token' in token && token.token}` }
}

async function begin(): Promise<string> {
  const { headers } = await admin.send('POST', `/v2/${name}/blobs/uploads/`)
  return headers.get('location') ?? ''
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt++) {
    if (await condition()) return
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  throw new Error('The condition was never met.')
}

describe('The registry over HTTP', () => {
  it('accepts pushes and pulls, and logs neither tokens nor user names', async () => {
    await serve()
    expect((await admin.push(name, 'v1')).status).toBe(201)
    expect(await admin.pull(name, 'v1')).toBe(200)
    const { username = '', password = '' } = logins.get('demo/admin') ?? {}
    await admin.raw('GET', `/swr/auth/v2/registry/auth/?account=${encodeURIComponent(username)}&service=dockyard`)
    await until(async () => logLines.some(line => line.includes('account=***')))
    for (const secret of [username, encodeURIComponent(username), password]) expect(logLines.join('\n')).not.toContain(secret)
  })

  it('returns the length of a blob for HEAD', async () => {
    await serve()
    await admin.push(name, 'v1', 'layer')
    const { headers } = await admin.send('HEAD', `/v2/${name}/blobs/${digestOf('layer')}`)
    expect(headers.get('content-length')).toBe('5')
  })

  it('keeps the received bytes of an upload when the client disconnects, and resumes it', async () => {
    await serve()
    const [location, headers] = [await begin(), await bearer()]
    const content = 'x'.repeat(300_000)
    const sent = request(new URL(location, server.url), {
      method: 'PATCH',
      headers: { ...headers, 'Content-Length': content.length },
    })
    sent.on('error', () => {})
    sent.write(content.slice(0, 100_000))
    const progress = async () => (await admin.send('GET', location)).headers.get('range')
    await until(async () => (await progress()) === '0-99999')
    sent.destroy()
    await until(async () => logLines.some(line => /^PATCH .* aborted/.test(line)))
    expect(logLines.join('\n')).not.toContain('internal error')
    const rest = await admin.send('PATCH', location, {
      body: content.slice(100_000),
      headers: { 'Content-Range': `100000-${content.length - 1}` },
    })
    expect(rest.status).toBe(202)
    const digest = digestOf(content)
    expect((await admin.send('PUT', `${location}?digest=${digest}`)).status).toBe(201)
    expect(digestOf((await admin.send('GET', `/v2/${name}/blobs/${digest}`)).text)).toBe(digest)
  })

  it.each([
    ['with its length', 'Content-Length: 4', 'ab'],
    ['in chunks', 'Transfer-Encoding: chunked', '2\r\nab\r\n'],
  ])('resumes an upload whose connection stalls, %s', async (_, header, sent) => {
    await serve({ registry: { maxBytes: 1000 } })
    const { Authorization } = await bearer()
    const stalled: { received: string; end: () => void }[] = []
    const stall = async (location: string, range: string) => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1').setEncoding('latin1')
      const state = { received: '', end: () => socket.destroy() }
      socket.on('data', text => {
        state.received += text
      })
      socket.write(
        `PATCH ${location} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: ${Authorization}\r\n${header}\r\n\r\n${sent}`,
      )
      stalled.push(state)
      await until(async () => (await admin.send('GET', location)).headers.get('range') === range)
    }
    const location = await begin()
    await stall(location, '0-1')
    const rest = await admin.send('PATCH', location, { body: 'cd', headers: { 'Content-Range': '2-3' } })
    expect([rest.status, rest.headers.get('range')]).toEqual([202, '0-3'])
    await stall(location, '0-5')
    expect((await admin.send('PUT', `${location}?digest=${digestOf('abcdab')}`)).status).toBe(201)
    const canceled = await begin()
    await stall(canceled, '0-1')
    expect((await admin.send('DELETE', canceled)).status).toBe(204)
    await until(async () => stalled.every(({ received }) => received.startsWith('HTTP/1.1 400')))
    for (const { end } of stalled) end()
    expect(await admin.pushBlob(name, 'x'.repeat(994))).toBe(digestOf('x'.repeat(994)))
    expect(logLines.join('\n')).not.toContain('internal error')
  })

  it('creates no tag when the client disconnects during the manifest', async () => {
    await serve()
    const sent = request(new URL(`/v2/${name}/manifests/v1`, server.url), {
      method: 'PUT',
      headers: { ...(await bearer()), 'Content-Type': 'application/json', 'Content-Length': 1000 },
    })
    sent.on('error', () => {})
    sent.write('{')
    setTimeout(() => sent.destroy(), 50)
    await until(async () => logLines.some(line => /^PUT .* aborted/.test(line)))
    expect(logLines.join('\n')).not.toContain('internal error')
    expect(sandbox.state().repositories).toBe(0)
  })

  it.each([
    ['with its length', (size: number) => `Content-Length: ${size}`, (body: string) => body],
    ['in chunks', () => 'Transfer-Encoding: chunked', (body: string) => `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`],
  ])('responds before it has read a large body %s, and the connection can be reused', async (_, header, encode) => {
    await serve()
    const size = 20 * 2 ** 20
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    let received = ''
    socket.setEncoding('latin1').on('data', text => {
      received += text
    })
    const send = (method: string, path: string, lines: string) =>
      socket.write(`${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${lines}\r\n\r\n`)
    send('PATCH', `/v2/${name}/blobs/uploads/unknown`, header(size))
    socket.write(encode('x'.repeat(size)))
    await until(async () => received.includes('HTTP/1.1 401'))
    send('GET', '/v2/', 'X: y')
    await until(async () => received.split('HTTP/1.1 401').length === 3)
    socket.destroy()
  })

  it.each([
    ['with its length', (size: number) => `Content-Length: ${size}`, (body: string) => body],
    ['in chunks', () => 'Transfer-Encoding: chunked', (body: string) => `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`],
  ])(
    'responds to a client that reads only after it has sent a large body %s, and closes the connection',
    async (_, header, encode) => {
      await serve({ registry: { maxBytes: 1000 } })
      const [location, { Authorization }] = [await begin(), await bearer()]
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
        .setEncoding('latin1')
        .pause()
      const body = encode('x'.repeat(20 * 2 ** 20))
      const lines = ['Host: x', 'Connection: close', `Authorization: ${Authorization}`, header(20 * 2 ** 20)]
      socket.write(`PATCH ${location} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
      await new Promise<void>((resolve, reject) => {
        socket.once('error', reject).write(body, () => resolve())
      })
      let received = ''
      for await (const text of socket) received += text
      expect(received).toMatch(/^HTTP\/1\.1 413 .*SIZE_INVALID/s)
    },
  )

  it('handles eight concurrent pushes of one tag, and keeps one complete image', async () => {
    await serve()
    const layers = Array.from({ length: 8 }, (_, index) => `${index}`.repeat(200_000))
    const pushed = await Promise.all(layers.map(layer => admin.push(name, 'v1', layer)))
    expect(pushed.map(({ status }) => status)).toEqual(layers.map(() => 201))
    expect(await admin.pull(name, 'v1')).toBe(200)
    expect(sandbox.snapshot().organizations[0]?.repositories[0]?.manifests).toHaveLength(1)
    expect(sandbox.checkInvariants()).toEqual([])
  })
})

describe('The host of the registry', () => {
  const client = (endpoint: string, fetch?: Sandbox['fetch']) =>
    createSwrClient({ endpoint, credentials: demoKey, ...(fetch ? { fetch } : {}) })
  const hosts = async (swr: ReturnType<typeof client>) => {
    const login = await swr.createSecret()
    const { path } = await swr.showRepository({ namespace: 'group', repository: 'app' })
    return [login.registry, ...Object.keys(login.dockerConfig.auths), path]
  }

  it('is the address by which the sandbox was called over HTTP', async () => {
    await serve()
    await admin.push(name, 'v1')
    const host = hostOf(server.url)
    expect(await hosts(client(server.url))).toEqual([host, host, `${host}/${name}`])
    const localhost = host.replace('127.0.0.1', 'localhost')
    expect(await hosts(client(`http://${localhost}`))).toEqual([localhost, localhost, `${localhost}/${name}`])
  })

  it('is the host of the service in process, and without a registry', async () => {
    await serve({ registry: false })
    const service = 'swr.my-kualalumpur-1.myhuaweicloud.com'
    sandbox.images.put({ namespace: 'group', repository: 'app', tag: 'v1' })
    expect(await hosts(client(server.url))).toEqual([service, service, `${service}/${name}`])
    const inProcess = createSandbox({ seed: { namespaces: [{ namespace: 'group', repositories: [{ repository: 'app' }] }] } })
    expect(await hosts(client('http://sandbox', inProcess.fetch))).toEqual([service, service, `${service}/${name}`])
  })

  it.each(['registry.example:5000', { host: 'registry.example:5000' }])(
    'is that of the option registry: %j',
    async registry => {
      await serve({ registry })
      await admin.push(name, 'v1')
      expect(await hosts(client(server.url))).toEqual([
        'registry.example:5000',
        'registry.example:5000',
        `registry.example:5000/${name}`,
      ])
    },
  )
})
