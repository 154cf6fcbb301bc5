import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type OperationId, operations } from '../../generated/operations.js'
import { operationHelp } from '../../src/cli/call/help.js'
import { SwrInputError } from '../../src/index.js'
import { createSandbox, demoSeed } from '../../src/sandbox/index.js'
import { contract, root } from '../support/contract.js'
import { createTestClient } from '../support/server.js'

const hovers = readFileSync(join(root, 'generated/methods.ts'), 'utf8')
const help = (Object.keys(operations) as OperationId[]).map(operation => operationHelp(contract, operation)).join('\n')
const oneLine = (text: string): string => text.replaceAll(/\s+(?:\* )?/g, ' ')

describe.each([
  ['the hover texts', oneLine(hovers)],
  ['the help of call', oneLine(help)],
])('%s', (_, text) => {
  it.each([
    [/percent-encode the value/i],
    [/written as `\$`/],
    [/ignored otherwise/],
    [/ignored if `filter` is set/i],
    [/query parameters are ignored/],
  ])("don't repeat the raw API's rule %s", rule => {
    expect(text).not.toMatch(rule)
  })

  it('state what createSecret returns', () => {
    expect(text).toContain('`registry`, `username`, `password`, `expiresAt` and `dockerConfig`')
  })
})

describe('what the texts state', () => {
  const sandbox = createSandbox({ seed: demoSeed })
  const key = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }
  const swr = createTestClient({ url: 'http://sandbox' }, { credentials: key, fetch: sandbox.fetch })

  it('is true for a limit alone and an offset alone', async () => {
    expect(await swr.listReposDetails({ limit: 2 })).toMatchObject({ offset: 0, count: 2, total: 12 })
    expect(await swr.listReposDetails({ offset: 10 })).toMatchObject({ offset: 10, count: 2, total: 12 })
    expect(await swr.listReposDetails({ filter: { limit: 2 } })).toMatchObject({ offset: 0, count: 2 })
  })

  it('is true for a filter that is not encoded', async () => {
    const { items } = await swr.listReposDetails({ filter: 'namespace::shop|name::checkout/api' })
    expect(items.map(({ name }) => name)).toEqual(['checkout/api'])
  })

  it('is true for a name with a slash', async () => {
    expect(await swr.showRepository({ namespace: 'shop', repository: 'checkout/api' })).toMatchObject({ name: 'checkout/api' })
  })

  it('is true for a filter next to plain parameters', async () => {
    const params = { filter: 'namespace::shop', namespace: 'shop' } as never
    await expect(swr.listReposDetails(params)).rejects.toBeInstanceOf(SwrInputError)
  })

  it('is true for createSecret', async () => {
    const login = await swr.createSecret()
    expect([typeof login.registry, typeof login.username, typeof login.password]).toEqual(['string', 'string', 'string'])
    expect(login.dockerConfig.auths).toHaveProperty([login.registry])
  })
})
