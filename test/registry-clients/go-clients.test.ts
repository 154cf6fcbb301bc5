import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeLayout } from './support/oci-layout.js'
import { built, type Outcome, outcomeOf, type Program } from './support/programs.js'
import { type RegistryServer, startRegistry } from './support/registry-server.js'

const crane = built('crane', 'github.com/google/go-containerregistry/cmd/crane', 'v0.22.0')
const oras = built('oras', 'oras.land/oras/cmd/oras', 'v1.3.0')
const regctl = built('regctl', 'github.com/regclient/regclient/cmd/regctl', 'v0.11.7')
const helm = built('helm', 'helm.sh/helm/v3/cmd/helm', 'v3.22.0')

const app = { namespace: 'group', repository: 'app' }

/** Returns a function that runs a program whose settings are in the folder of the server, and fails with its output. */
function runner({ path }: Program, { folder }: RegistryServer): (...args: readonly string[]) => Promise<string> {
  return async (...args) => {
    const { code, output } = await tryRun(path, folder, args)
    if (code !== 0) throw new Error(`${args.join(' ')}: ${output}`)
    return output.trim()
  }
}

function tryRun(path: string, folder: string, args: readonly string[]): Promise<Outcome> {
  return outcomeOf(path, args, { HOME: folder, DOCKER_CONFIG: folder })
}

/** Stores the login where these programs read it. */
async function loggedIn(server: RegistryServer): Promise<RegistryServer> {
  const { dockerConfig } = await server.demo.createSecret()
  writeFileSync(join(server.folder, 'config.json'), JSON.stringify(dockerConfig))
  writeLayout(join(server.folder, 'layout'), ['amd64'], 50_000)
  return server
}

const tagsOf = async ({ demo }: RegistryServer): Promise<string[]> =>
  (await demo.listRepositoryTags(app)).items.map(({ Tag }) => Tag)

describe.skipIf(crane.missing)(`crane (${crane.missing || crane.version})`, () => {
  it('pushes, mounts into another repository, pulls and deletes', async () => {
    const server = await loggedIn(await startRegistry())
    const [run, image] = [runner(crane, server), `${server.host}/group/app`]
    await run('push', join(server.folder, 'layout'), `${image}:v1`)
    const [tag] = (await server.demo.listRepositoryTags(app)).items
    expect(await run('digest', `${image}:v1`)).toBe(tag?.digest)
    // A mount that became an upload would be a failure.
    expect(await run('copy', `${image}:v1`, `${server.host}/group/other:v1`)).toContain('mounted blob')
    await run('pull', `${image}:v1`, join(server.folder, 'pulled.tar'))
    await run('tag', `${image}:v1`, 'v2')
    expect((await run('ls', image)).split('\n')).toEqual(['v1', 'v2'])
    await run('delete', `${image}:v1`)
    expect(await tagsOf(server)).toEqual(['v2'])
  })
})

describe.skipIf(oras.missing)(`oras (${oras.missing || oras.version})`, () => {
  it('copies images, and pushes artifacts only with ociIndexes', async () => {
    for (const ociIndexes of [false, true]) {
      const server = await loggedIn(await startRegistry({ ociIndexes }))
      const [run, image] = [runner(oras, server), `${server.host}/group/app`]
      await run('cp', '--from-oci-layout', `${join(server.folder, 'layout')}:latest`, '--to-plain-http', `${image}:v1`)
      await run('cp', '--from-plain-http', `${image}:v1`, '--to-plain-http', `${server.host}/group/other:v1`)
      writeFileSync(join(server.folder, 'file.txt'), 'text')
      const args = ['push', '--plain-http', '--disable-path-validation', `${image}:artifact`, join(server.folder, 'file.txt')]
      const { code, output } = await tryRun(oras.path, server.folder, args)
      expect(code === 0, output).toBe(ociIndexes)
      if (ociIndexes) await run('attach', '--plain-http', '--artifact-type', 'application/x', `${image}:v1`, '-a', 'k=v')
      else expect(output).toContain('Invalid image')
      await run('manifest', 'delete', '--plain-http', '--force', `${image}:v1`)
      expect(await tagsOf(server)).not.toContain('v1')
    }
  })
})

describe.skipIf(regctl.missing)(`regctl (${regctl.missing || regctl.version})`, () => {
  it('copies images and deletes tags', async () => {
    const server = await loggedIn(await startRegistry())
    const [run, image] = [runner(regctl, server), `${server.host}/group/app`]
    await run('registry', 'set', '--tls', 'disabled', server.host)
    await run('image', 'copy', `ocidir://${join(server.folder, 'layout')}:latest`, `${image}:v1`)
    await run('image', 'copy', `${image}:v1`, `${image}:v2`)
    expect(await run('tag', 'ls', image)).toMatch(/^v1\nv2$/m)
    await run('tag', 'rm', `${image}:v1`)
    expect(await tagsOf(server)).toEqual(['v2'])
  })
})

describe.skipIf(helm.missing)(`helm (${helm.missing || helm.version})`, () => {
  it('pushes and pulls a chart only with ociIndexes, since a chart is an artifact', async () => {
    for (const ociIndexes of [false, true]) {
      const server = await startRegistry({ ociIndexes })
      const run = runner(helm, server)
      const { username, password } = server.login
      await run('registry', 'login', '--plain-http', '-u', username, '-p', password, server.host)
      mkdirSync(join(server.folder, 'app'))
      writeFileSync(join(server.folder, 'app/Chart.yaml'), 'apiVersion: v2\nname: app\nversion: 0.1.0\n')
      await run('package', join(server.folder, 'app'), '--destination', server.folder)
      const args = ['push', join(server.folder, 'app-0.1.0.tgz'), `oci://${server.host}/group`, '--plain-http']
      const { code, output } = await tryRun(helm.path, server.folder, args)
      expect(code === 0, output).toBe(ociIndexes)
      if (!ociIndexes) {
        expect(output).toContain('Invalid image')
        continue
      }
      expect(await tagsOf(server)).toEqual(['0.1.0'])
      await run('pull', `oci://${server.host}/group/app`, '--version', '0.1.0', '--plain-http', '--destination', server.folder)
    }
  })
})
