import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  CredentialsNotFoundError,
  credentialChain,
  defaultCredentials,
  fromCredentialsFile,
  fromEnvironment,
} from '../../../src/credentials.js'
import { createSwrClient } from '../../../src/index.js'
import { createHome } from '../../support/home.js'
import { startMetadataServer } from '../../support/metadata-server.js'
import { organization, sendJson, startTestServer } from '../../support/server.js'

afterEach(() => {
  vi.unstubAllEnvs()
})

const files = {
  '.huaweicloud/credentials': '[basic]\nak = file-ak\nsk = file-sk\n',
  '.hcloud/config.json': JSON.stringify({
    current: 'default',
    profiles: [{ name: 'default', accessKeyId: 'hcloud-ak', secretAccessKey: 'hcloud-sk' }],
  }),
}
const idOf = async (env: Record<string, string>) => (await defaultCredentials({ env })()).accessKeyId

describe('fromEnvironment', () => {
  it('reads the variables of the Terraform provider after those of the SDKs', async () => {
    const terraform = { HW_ACCESS_KEY: 'A', HW_SECRET_KEY: 'S', HW_SECURITY_TOKEN: 'T', HW_PROJECT_ID: 'P' }
    const key = { accessKeyId: 'A', secretAccessKey: 'S', securityToken: 'T', projectId: 'P' }
    expect(await fromEnvironment({ env: terraform })()).toEqual(key)
    const both = { ...terraform, HUAWEICLOUD_SDK_AK: 'AK', HUAWEICLOUD_SDK_SK: 'SK' }
    expect(await fromEnvironment({ env: both })()).toEqual({ accessKeyId: 'AK', secretAccessKey: 'SK' })
  })

  it('rejects one half of a key instead of combining two', async () => {
    const env = { HUAWEICLOUD_SDK_AK: 'AK', HW_ACCESS_KEY: 'A', HW_SECRET_KEY: 'very-secret' }
    await expect(fromEnvironment({ env })()).rejects.toThrow(
      'The access key is incomplete: set HUAWEICLOUD_SDK_SK, or unset HUAWEICLOUD_SDK_AK.',
    )
    await expect(fromEnvironment({ env: { HW_SECRET_KEY: 'S' } })()).rejects.toThrow(
      /set HW_ACCESS_KEY, or unset HW_SECRET_KEY/,
    )
  })
})

describe('defaultCredentials', () => {
  it('looks in the environment, the profile file, the configuration of hcloud and the metadata service, in this order', async () => {
    const metadata = await startMetadataServer()
    const environment = { HUAWEICLOUD_SDK_AK: 'env-ak', HUAWEICLOUD_SDK_SK: 'env-sk' }
    const { env } = createHome(files)
    expect(await idOf({ ...env, ...environment })).toBe('env-ak')
    expect(await idOf(env)).toBe('file-ak')
    expect(await idOf(createHome({ '.hcloud/config.json': files['.hcloud/config.json'] }).env)).toBe('hcloud-ak')
    expect(await idOf({ ...createHome({}).env, SWR_METADATA_ENDPOINT: metadata.url })).toBe('AK1')
  })

  it('lists where it looked and why it found nothing', async () => {
    const { env, folder } = createHome({ '.hcloud/config.json': '{"authEncrypt":"true"}' })
    const error = await defaultCredentials({ env })().catch(error => error)
    expect(error).toBeInstanceOf(CredentialsNotFoundError)
    expect(error.message.split('\n')).toEqual([
      'No credentials found. Pass `credentials` to createSwrClient, or use one of these sources:',
      '- the environment: neither HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK nor HW_ACCESS_KEY and HW_SECRET_KEY are set',
      `- ${join(folder, '.huaweicloud', 'credentials')}: the file doesn't exist`,
      `- ${join(folder, '.hcloud', 'config.json')}: encrypted profiles are not supported; \`hcloud configure set --cli-auth-encrypt=false\` decrypts them`,
      '- the metadata service: SWR_METADATA_ENDPOINT is off',
    ])
  })

  it('ends at a key that is incomplete, so that another account is not used by mistake', async () => {
    const { env } = createHome({ ...files, '.huaweicloud/credentials': '[basic]\nak = AK' })
    await expect(defaultCredentials({ env })()).rejects.toThrow(/requires `sk`/)
  })
})

describe('A client without credentials', () => {
  const serve = () => startTestServer(({ response }) => sendJson(response, 200, organization))

  it('uses the profile file of the user', async () => {
    for (const [name, value] of Object.entries(createHome(files).env)) vi.stubEnv(name, value)
    for (const name of ['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK', 'HW_ACCESS_KEY', 'HW_SECRET_KEY']) vi.stubEnv(name, '')
    const server = await serve()
    const swr = createSwrClient({ endpoint: server.url })
    await swr.showNamespace({ namespace: 'group' })
    expect(server.requests[0]?.headers.authorization).toContain('Access=file-ak,')
  })

  it('reads a rotated key again after a 401', async () => {
    const { folder, env } = createHome(files)
    let current = 'file-ak'
    const server = await startTestServer(({ headers, response }) =>
      headers.authorization?.includes(`Access=${current},`)
        ? sendJson(response, 200, organization)
        : sendJson(response, 401, { error_code: 'APIGW.0301', error_msg: 'expired' }),
    )
    const swr = createSwrClient({ endpoint: server.url, credentials: defaultCredentials({ env }) })
    await swr.showNamespace({ namespace: 'group' })
    writeFileSync(join(folder, '.huaweicloud/credentials'), '[basic]\nak = new-ak\nsk = new-sk\n')
    current = 'new-ak'
    expect(await swr.showNamespace({ namespace: 'group' })).toEqual(organization)
  })
})

describe('credentialChain', () => {
  it('accepts custom sources and requires at least one', async () => {
    const { env } = createHome({})
    const chain = credentialChain(fromCredentialsFile({ env }), () => ({ token: 'T' }))
    expect(await chain()).toEqual({ token: 'T' })
    expect(() => credentialChain()).toThrow(/at least one source/)
  })

  it('ends at the error of a source', async () => {
    const vault = () => Promise.reject(new Error('the vault is sealed'))
    await expect(credentialChain(vault, () => ({ token: 'T' }))()).rejects.toThrow('the vault is sealed')
  })
})

describe('A variable that names a location without credentials ends the chain', () => {
  it.each<[string, Record<string, string>, string]>([
    ['a missing file', { HUAWEICLOUD_SDK_CREDENTIALS_FILE: '/nowhere/credentials' }, 'HUAWEICLOUD_SDK_CREDENTIALS_FILE'],
    ['a missing profile', { HW_PROFILE: 'prod' }, 'HW_PROFILE'],
    ['a missing configuration', { HW_SHARED_CONFIG_FILE: '/nowhere/config.json' }, 'HW_SHARED_CONFIG_FILE'],
  ])('%s', async (_, variables, name) => {
    const withProfile = { '.hcloud/config.json': files['.hcloud/config.json'] }
    const { env } = createHome(withProfile)
    expect(await idOf(env)).toBe('hcloud-ak')
    const error = await defaultCredentials({ env: { ...env, ...variables } })().catch(error => error)
    expect(error).not.toBeInstanceOf(CredentialsNotFoundError)
    expect(error.message).toMatch(new RegExp(`${name} names this location: correct or unset the variable\\.$`))
  })
})
