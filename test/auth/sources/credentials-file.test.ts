import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CredentialsNotFoundError, fromCredentialsFile } from '../../../src/credentials.js'
import { createHome } from '../../support/home.js'

const read = (text: string, section?: string) => {
  const { env } = createHome({ '.huaweicloud/credentials': text })
  return fromCredentialsFile({ env, section })()
}
const key = { accessKeyId: 'AK', secretAccessKey: 'SK' }

describe('fromCredentialsFile', () => {
  it.each(['basic', 'basiccredentials', 'basic.credentials'])('reads the section [%s]', async section => {
    expect(await read(`[global]\nak = other\nsk = other\n\n[${section}]\nak = AK\nsk = SK\n`)).toEqual(key)
  })

  it('prefers [basic], which the vendor documents', async () => {
    expect(await read('[basic.credentials]\nak=A\nsk=A\n[basiccredentials]\nak=B\nsk=B\n[basic]\nak=AK\nsk=SK')).toEqual(key)
  })

  it('reads the specified section', async () => {
    expect(await read('[basic]\nak=A\nsk=A\n[test]\nak=AK\nsk=SK', 'test')).toEqual(key)
  })

  it('reads the security token and the project of a temporary key', async () => {
    const text = '[basic]\nak = AK\nsk = SK\nsecurity_token = T=\nproject_id = P\niam_endpoint = https://iam.example.com\n'
    expect(await read(text)).toEqual({ ...key, securityToken: 'T=', projectId: 'P' })
  })

  it.each([
    ['Windows line ends and a byte order mark', '\ufeff[basic]\r\nak = AK\r\nsk = SK\r\n'],
    ['a comment after the name of the section, as in Python', '[basic] # mine\nak=AK\nsk=SK'],
    ['comments and empty lines', '# mine\n\n[basic]\n; the key\nak=AK\n\n# its secret\nsk=SK'],
    ['colons, capitals, tabs and indentation', '[basic]\n  AK:\tAK\n\tSk : SK'],
    ['quotes, as in Go', '[basic]\nak = "AK"\nsk = \'SK\''],
    ['the same section twice', '[basic]\nak=AK\n[other]\nx=y\n[basic]\nsk=SK'],
  ])('accepts %s', async (_, text) => {
    expect(await read(text)).toEqual(key)
  })

  it('reads UTF-16, which the redirection of PowerShell writes', async () => {
    const { env } = createHome({ '.huaweicloud/credentials': Buffer.from('\ufeff[basic]\r\nak=AK\r\nsk=SK\r\n', 'utf16le') })
    expect(await fromCredentialsFile({ env })()).toEqual(key)
  })

  it('reads the file that HUAWEICLOUD_SDK_CREDENTIALS_FILE or the option names', async () => {
    const { folder, env } = createHome({ one: '[basic]\nak=A\nsk=A', two: '[basic]\nak=AK\nsk=SK' })
    const variables = { ...env, HUAWEICLOUD_SDK_CREDENTIALS_FILE: join(folder, 'one') }
    expect(await fromCredentialsFile({ env: variables })()).toEqual({ accessKeyId: 'A', secretAccessKey: 'A' })
    expect(await fromCredentialsFile({ env: variables, file: join(folder, 'two') })()).toEqual(key)
    expect(await fromCredentialsFile({ env: { ...env, HUAWEICLOUD_SDK_CREDENTIALS_FILE: '~/two' } })()).toEqual(key)
    expect(await fromCredentialsFile({ env, file: '~/two' })()).toEqual(key)
  })

  it.each([
    ['no file', undefined, "the file doesn't exist"],
    ['an empty file', '', 'the file has no section [basic] or [basiccredentials] or [basic.credentials]'],
    [
      'another spelling, which the SDKs ignore',
      '[Basic]\nak=AK\nsk=SK',
      'no section [basic] or [basiccredentials] or [basic.credentials], only [Basic]',
    ],
    ['an empty section', '[basic]\n', 'section [basic] has neither `ak` nor `sk`'],
    ['an identity provider', '[basic]\nidp_id=I\nid_token_file=F', 'uses an identity provider, which is not supported'],
  ])('finds nothing in %s', async (_, text, reason) => {
    const { env } = createHome(text === undefined ? {} : { '.huaweicloud/credentials': text })
    const error = await fromCredentialsFile({ env })().catch(error => error)
    expect(error).toBeInstanceOf(CredentialsNotFoundError)
    expect(error.message).toContain(reason)
    expect(error.message).toContain(join('.huaweicloud', 'credentials'))
  })

  it('rejects one half of a key without showing it', async () => {
    const message = await read('[basic]\nsk = very-secret').catch(error => error.message)
    expect(message).toMatch(/credentials: section \[basic\] requires `ak`\.$/)
    expect(message).not.toContain('very-secret')
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('reports a file without read permission', async () => {
    const { folder, env } = createHome({ '.huaweicloud/credentials': '[basic]' })
    chmodSync(join(folder, '.huaweicloud/credentials'), 0)
    await expect(fromCredentialsFile({ env })()).rejects.toThrow(/can't be read \(EACCES\)\. Check its permissions/)
  })

  it('reports a folder in its place', async () => {
    const { env } = createHome({ '.huaweicloud/credentials/file': '' })
    await expect(fromCredentialsFile({ env })()).rejects.toThrow(/can't be read \(EISDIR\)/)
  })
})
