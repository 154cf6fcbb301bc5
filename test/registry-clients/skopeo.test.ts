import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { FolderBlobs } from '../../src/sandbox/index.js'
import { writeLayout } from './support/oci-layout.js'
import { installed, type Outcome, outcomeOf } from './support/programs.js'
import { credentialsOf, type RegistryServer, startRegistry } from './support/registry-server.js'

const skopeo = installed('skopeo')
const app = { namespace: 'group', repository: 'team/app' }

/** Copies an image. Options apply to the side that is the registry. */
function copy(from: string, to: string, credentials: string, ...args: readonly string[]): Promise<Outcome> {
  const side = from.startsWith('docker:') ? 'src' : 'dest'
  return outcomeOf(skopeo.path, ['copy', `--${side}-tls-verify=false`, `--${side}-creds=${credentials}`, ...args, from, to])
}

const admin = credentialsOf('demo/admin')
const imageAt = ({ host }: RegistryServer, reference: string): string => `docker://${host}/group/team/app${reference}`

async function pushed(server: RegistryServer, architectures = ['amd64'], tag = ':v1'): Promise<Outcome> {
  const layout = join(server.folder, 'layout')
  writeLayout(layout, architectures, 100_000)
  return copy(`oci:${layout}:latest`, imageAt(server, tag), admin, '--all')
}

describe.skipIf(skopeo.missing)(`skopeo (${skopeo.missing || skopeo.version})`, () => {
  it('logs in with the temporary login and with the body of createSecret, but not with another password', async () => {
    const server = await startRegistry()
    const { username, password } = server.login
    const login = (secret: string) =>
      outcomeOf(skopeo.path, [
        'login',
        '--tls-verify=false',
        `--authfile=${join(server.folder, 'auth.json')}`,
        `--username=${username}`,
        `--password=${secret}`,
        server.host,
      ])
    expect(await login(password)).toMatchObject({ code: 0, output: expect.stringContaining('Login Succeeded!') })
    expect((await login('wrong')).code).not.toBe(0)
    await pushed(server)
    const { dockerConfig } = await server.demo.createSecret()
    const authfile = join(server.folder, 'config.json')
    writeFileSync(authfile, JSON.stringify(dockerConfig))
    const args = ['inspect', '--tls-verify=false', `--authfile=${authfile}`, imageAt(server, ':v1')]
    expect((await outcomeOf(skopeo.path, args)).code).toBe(0)
  })

  it('pushes an image that the API lists, and pulls it', async () => {
    const server = await startRegistry()
    expect(await pushed(server)).toMatchObject({ code: 0 })
    const [tag] = (await server.demo.listRepositoryTags(app)).items
    const { output } = await outcomeOf(skopeo.path, [
      'inspect',
      '--tls-verify=false',
      `--creds=${admin}`,
      imageAt(server, ':v1'),
    ])
    expect(JSON.parse(output).Digest).toBe(tag?.digest)
    expect(await copy(imageAt(server, ':v1'), `dir:${join(server.folder, 'pulled')}`, admin)).toMatchObject({ code: 0 })
    expect((await server.demo.showRepository(app)).num_download).toBeGreaterThan(0)
    expect(server.sandbox.checkInvariants()).toEqual([])
  })

  it('falls back to a Docker list when an OCI index is rejected, and pushes the index with ociIndexes', async () => {
    const strict = await startRegistry()
    expect(await pushed(strict, ['amd64', 'arm64'])).toMatchObject({ code: 0 })
    expect((await strict.demo.listRepositoryTags(app)).items).toMatchObject([
      { tag_type: 1, manifest: expect.stringContaining('manifest.list.v2') },
    ])
    expect(await copy(imageAt(strict, ':v1'), `dir:${join(strict.folder, 'all')}`, admin, '--all')).toMatchObject({ code: 0 })
    const open = await startRegistry({ ociIndexes: true })
    expect(await pushed(open, ['amd64', 'arm64'])).toMatchObject({ code: 0 })
    expect((await open.demo.listRepositoryTags(app)).items).toMatchObject([
      { tag_type: 1, manifest: expect.stringContaining('image.index.v1') },
    ])
  })

  it('deletes an image, and cannot pull what the API has deleted', async () => {
    const server = await startRegistry()
    await pushed(server)
    const args = ['delete', '--tls-verify=false', `--creds=${admin}`, imageAt(server, ':v1')]
    expect(await outcomeOf(skopeo.path, args)).toMatchObject({ code: 0 })
    expect((await server.demo.listRepositoryTags(app)).items).toEqual([])
    await pushed(server)
    await server.demo.deleteRepoTag({ ...app, tag: 'v1' })
    const pulled = await copy(imageAt(server, ':v1'), `dir:${join(server.folder, 'gone')}`, admin)
    expect(pulled.code).not.toBe(0)
    expect(pulled.output).toContain('manifest unknown')
  })

  it('pulls from another account what is shared, until the deadline', async () => {
    const server = await startRegistry({ frozenAt: '2027-01-01T00:00:00Z' })
    await pushed(server)
    const pull = async () =>
      (await copy(imageAt(server, ':v1'), `dir:${join(server.folder, 'shared')}`, credentialsOf('partner/admin'))).code
    expect(await pull()).not.toBe(0)
    await server.demo.createRepoDomains({
      ...app,
      access_domain: 'partner',
      permit: 'read',
      deadline: '2027-01-02T00:00:00Z',
    })
    expect(await pull()).toBe(0)
    server.sandbox.clock.set('2027-01-03T00:00:00Z')
    expect(await pull()).not.toBe(0)
  })

  it('cannot pull after its temporary login has expired', async () => {
    const server = await startRegistry()
    await pushed(server)
    const { username, password } = await server.demo.createSecret()
    const pull = (): Promise<Outcome> =>
      copy(imageAt(server, ':v1'), `dir:${mkdtempSync(join(server.folder, 'pulled-'))}`, `${username}:${password}`)
    expect(await pull()).toMatchObject({ code: 0 })
    server.sandbox.clock.advance(25 * 60 * 60_000)
    const { code, output } = await pull()
    expect(code).not.toBe(0)
    expect(output).toMatch(/denied|unauthorized|Authenticate Error/i)
  })

  it('reports that the organization does not exist', async () => {
    const server = await startRegistry()
    const layout = join(server.folder, 'layout')
    writeLayout(layout, ['amd64'], 1000)
    const { output } = await copy(`oci:${layout}:latest`, `docker://${server.host}/nowhere/app:v1`, admin)
    expect(output).toContain('Image organization does not exist')
  })

  it('pushes eight images at once into a folder', async () => {
    const layers = mkdtempSync(join(tmpdir(), 'swr-layers-'))
    onTestFinished(() => rmSync(layers, { recursive: true }))
    const server = await startRegistry({ registry: { blobs: new FolderBlobs(layers) } })
    const codes = await Promise.all(
      Array.from({ length: 8 }, async (_, index) => {
        const layout = join(server.folder, `layout-${index}`)
        writeLayout(layout, ['amd64'], 1_000_000 + index)
        return (await copy(`oci:${layout}:latest`, imageAt(server, `:v${index}`), admin)).code
      }),
    )
    expect(codes).toEqual(Array(8).fill(0))
    expect((await server.demo.listRepositoryTags(app)).items).toHaveLength(8)
    expect(server.sandbox.checkInvariants()).toEqual([])
  })
})
