import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CredentialsNotFoundError, fromHcloudConfig } from '../../../src/credentials.js'
import { createHome } from '../../support/home.js'

const file = '.hcloud/config.json'
const key = { accessKeyId: 'AK', secretAccessKey: 'SK' }
const other = { accessKeyId: 'A', secretAccessKey: 'A' }
/** A configuration as hcloud writes it: all fields are texts. */
const configOf = (profile: object, fields: object = {}): string =>
  JSON.stringify({
    current: 'test',
    authEncrypt: 'false',
    profiles: [
      { name: 'default', mode: 'AKSK', ...other },
      { name: 'test', mode: 'AKSK', securityToken: '', projectId: '', agencyName: '', ...profile },
    ],
    ...fields,
  })
const read = (text: string, options: Parameters<typeof fromHcloudConfig>[0] = {}) =>
  fromHcloudConfig({ env: createHome({ [file]: text }).env, ...options })()

describe('fromHcloudConfig', () => {
  it('reads the current profile', async () => {
    expect(await read(configOf(key))).toEqual(key)
  })

  it('reads the profile that the option or HW_PROFILE names', async () => {
    const { env } = createHome({ [file]: configOf(key) })
    expect(await fromHcloudConfig({ env, profile: 'default' })()).toEqual(other)
    expect(await fromHcloudConfig({ env: { ...env, HW_PROFILE: 'default' } })()).toEqual(other)
  })

  it('reads the file that HW_SHARED_CONFIG_FILE or the option names', async () => {
    const { folder, env } = createHome({ 'x.json': configOf(key) })
    expect(await fromHcloudConfig({ env: { ...env, HW_SHARED_CONFIG_FILE: join(folder, 'x.json') } })()).toEqual(key)
    expect(await fromHcloudConfig({ env: { ...env, HW_SHARED_CONFIG_FILE: '~/x.json' } })()).toEqual(key)
    expect(await fromHcloudConfig({ env, file: join(folder, 'x.json') })()).toEqual(key)
  })

  it('reads the security token and the project of a temporary key', async () => {
    expect(await read(configOf({ ...key, securityToken: 'T', projectId: 'P' }))).toEqual({
      ...key,
      securityToken: 'T',
      projectId: 'P',
    })
  })

  it.each([
    ['no file', undefined, "the file doesn't exist"],
    ['encrypted profiles', configOf(key, { authEncrypt: 'true' }), 'encrypted profiles are not supported'],
    ['profiles that a boolean marks as encrypted', configOf(key, { authEncrypt: true }), '--cli-auth-encrypt=false'],
    ['a profile that is missing', configOf(key, { current: 'gone' }), 'the file has no profile "gone"'],
    ['a file without profiles', '{}', 'the file has no profile "default"'],
    ['a profile without a key', configOf({}), 'profile "test" has no access key'],
    ['a profile of another mode', configOf({ mode: 'SSO' }), 'profile "test" has the mode SSO, which is not supported'],
    ['a profile that assumes an agency', configOf({ ...key, agencyName: 'ops' }), 'assumes an agency'],
  ])('finds nothing in %s', async (_, text, reason) => {
    const { env } = createHome(text === undefined ? {} : { [file]: text })
    const error = await fromHcloudConfig({ env })().catch(error => error)
    expect(error).toBeInstanceOf(CredentialsNotFoundError)
    expect(error.message).toContain(reason)
    expect(error.message).toContain(join('.hcloud', 'config.json'))
  })

  it.each([
    ['another format', 'sk: very-secret'],
    ['an array', '["very-secret"]'],
    ['a broken file', '{"profiles":[{"secretAccessKey":"very-secret"'],
  ])('rejects %s without quoting it', async (_, text) => {
    const message = await read(text).catch(error => error.message)
    expect(message).toMatch(/config\.json isn't an hcloud configuration file\. Fix or remove it\.$/)
    expect(message).not.toContain('very-secret')
  })

  it('rejects one half of a key without showing it', async () => {
    const message = await read(configOf({ secretAccessKey: 'very-secret' })).catch(error => error.message)
    expect(message).toMatch(/profile "test" requires `accessKeyId`\.$/)
    expect(message).not.toContain('very-secret')
  })
})
