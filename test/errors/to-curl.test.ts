import { describe, expect, it } from 'vitest'
import { createSwrClient, type SwrError, toCurl } from '../../src/index.js'
import { startTestServer } from '../support/server.js'

const token = 'MIItoken0secret'
const password = 'pass"word\\0secret'

describe('toCurl', () => {
  const request = {
    method: 'POST',
    url: "http://host/it's",
    headers: { 'x-auth-token': token, accept: '*/*' },
    body: JSON.stringify({ password, name: "it's" }),
  }

  it('redacts secrets and quotes for a shell', () => {
    expect(toCurl(request)).toBe(
      `curl -X POST 'http://host/it'\\''s' -H 'x-auth-token: ***' -H 'accept: */*' --data-raw '{"password":"***","name":"it'\\''s"}'`,
    )
  })

  it.each(['X-Api-Key', 'private-token', 'x-gateway-token', 'x-client-secret', 'x-credential'])(
    'redacts the header %s of a gateway',
    name => {
      expect(toCurl({ ...request, headers: { [name]: 'secret' } })).toContain(`-H '${name}: ***'`)
    },
  )

  it('redacts the key of a gateway where a response repeats it', async () => {
    const server = await startTestServer(
      ({ headers, response }) => void response.writeHead(404).end(`no access for ${headers['x-api-key']}`),
    )
    const error = await createSwrClient({ endpoint: server.url, credentials: { token } })
      .showNamespace({ namespace: 'g' }, { headers: { 'x-api-key': 'gateway-key' } })
      .catch((error: SwrError) => error)
    expect((error as SwrError).message).toContain('no access for ***')
  })

  it('shows secrets only with showSecrets', async () => {
    expect(toCurl(request, { showSecrets: true })).toContain(token)
    const server = await startTestServer(({ response }) => void response.writeHead(404).end())
    const error = await createSwrClient({ endpoint: server.url, credentials: { token } })
      .showNamespace({ namespace: 'g' })
      .catch((error: unknown) => error)
    expect((error as SwrError).toCurl({ showSecrets: true })).toContain(token)
  })
})
