import { describe, expect, it } from 'vitest'
import { runLogin } from '../../src/cli/login.js'
import { openTarget } from '../../src/cli/verify/open-target.js'
import { call, context, useSandbox } from '../support/call.js'
import { createHome } from '../support/home.js'
import { startMetadataServer } from '../support/metadata-server.js'
import { demoKey } from '../support/sandbox.js'

useSandbox()

const { accessKeyId, secretAccessKey } = demoKey
const file = `[basic]\nak = ${accessKeyId}\nsk = ${secretAccessKey}\n`
const hcloud = JSON.stringify({ current: 'a', profiles: [{ name: 'a', mode: 'AKSK', accessKeyId, secretAccessKey }] })

describe('The commands find credentials', () => {
  it.each([
    ['the vendor’s profile file', createFiles({ '.huaweicloud/credentials': file })],
    ['the configuration of hcloud', createFiles({ '.hcloud/config.json': hcloud })],
    ['the variables of the Terraform provider', () => ({ HW_ACCESS_KEY: accessKeyId, HW_SECRET_KEY: secretAccessKey })],
  ])('of call in %s', async (_, createEnv) => {
    const { code, output, message } = await call(['showNamespace', '--namespace', 'shop'], createEnv())
    expect([code, message]).toEqual([0, ''])
    expect(JSON.parse(output).name).toBe('shop')
  })

  it('of login in the vendor’s profile file', async () => {
    const { env, folder } = createHome({ '.huaweicloud/credentials': file })
    const errors: string[] = []
    const code = await runLogin([], {
      env: { ...env, SWR_ENDPOINT: context.server.url, DOCKER_CONFIG: folder },
      print: () => {},
      printError: line => errors.push(line),
    })
    expect([code, errors]).toEqual([0, []])
  })

  it('of verify in the metadata service of a cloud server', async () => {
    const metadata = await startMetadataServer()
    const env = { ...createHome({}).env, SWR_METADATA_ENDPOINT: metadata.url, SWR_IAM_ENDPOINT: 'http://127.0.0.1:9' }
    const options = { allowWrites: false, strict: false, requestsPerSecond: undefined, env }
    const { target, close } = await openTarget(metadata.url, options)
    await close()
    expect(target.credentials.accessKeyId).toBe('AK1')
  })

  it('and report where they looked without an absent or encrypted one', async () => {
    const { env } = createHome({ '.hcloud/config.json': '{"authEncrypt":"true"}' })
    const { code, message } = await call(['listNamespaces'], env)
    expect(code).toBe(2)
    expect(message).toMatch(/^No credentials found\. Set HUAWEICLOUD_SDK_AK .*\nSearched:\n- the environment: /)
    expect(message).toMatch(/credentials: the file doesn't exist\n- .*config\.json: encrypted profiles are not supported/)
  })

  it('and report an incomplete one', async () => {
    const { env } = createHome({ '.huaweicloud/credentials': '[basic]\nsk = very-secret\n' })
    const { code, message } = await call(['listNamespaces'], env)
    expect([code, message]).toEqual([2, expect.stringMatching(/section \[basic\] requires `ak`\.$/)])
  })
})

/** Returns a function that creates a home folder with files, and returns its environment. */
function createFiles(files: Readonly<Record<string, string>>): () => Record<string, string> {
  return () => createHome(files).env
}
