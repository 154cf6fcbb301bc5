import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeLayout } from './support/oci-layout.js'
import { installed, outcomeOf, type Program } from './support/programs.js'
import { credentialsOf, type RegistryServer, startRegistry } from './support/registry-server.js'

const docker = installed('docker')
const dockerEngine = docker.missing ? docker : installed('docker', ['info', '--format', '{{.ServerVersion}}'])
const podman = installed('podman')
const buildah = installed('buildah')

const [username = '', password = ''] = credentialsOf('demo/admin').split(':')
const app = { namespace: 'group', repository: 'app' }

function runner({ path }: Program, { folder }: RegistryServer): (...args: readonly string[]) => Promise<string> {
  const env = {
    DOCKER_CONFIG: folder,
    REGISTRY_AUTH_FILE: join(folder, 'auth.json'),
    STORAGE_DRIVER: 'vfs',
    BUILDAH_ISOLATION: 'chroot',
    BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
  }
  return async (...args) => {
    const { code, output } = await outcomeOf(path, args, env)
    if (code !== 0) throw new Error(`${args.join(' ')}: ${output}`)
    return output.trim()
  }
}

describe.skipIf(docker.missing)(`docker (${docker.missing || docker.version})`, () => {
  it('logs in with the command that createSecret returns', async () => {
    const server = await startRegistry()
    const run = runner(docker, server)
    const { username, password } = server.login
    expect(await run('login', '-u', username, '-p', password, server.host)).toContain('Login Succeeded')
    await expect(run('login', '-u', username, '-p', 'wrong', server.host)).rejects.toThrow('Authenticate Error')
  })

  it('creates and pushes a manifest list', async () => {
    const server = await startRegistry()
    const [run, image] = [runner(docker, server), `${server.host}/group/app`]
    await run('login', '-u', username, '-p', password, server.host)
    await pushWithSkopeo(server)
    await run('manifest', 'create', '--insecure', `${image}:list`, `${image}:v1`)
    await run('manifest', 'push', '--insecure', `${image}:list`)
    const { items } = await server.demo.listRepositoryTags(app)
    expect(items.find(({ Tag }) => Tag === 'list')).toMatchObject({ tag_type: 1 })
  })
})

describe.skipIf(dockerEngine.missing)(`docker's engine (${dockerEngine.missing || dockerEngine.version})`, () => {
  it('pushes and pulls an image', async () => {
    const server = await startRegistry()
    const [run, image] = [runner(docker, server), `${server.host}/group/app:v1`]
    await run('login', '-u', username, '-p', password, server.host)
    writeFileSync(join(server.folder, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n')
    await run('build', '-t', image, server.folder)
    await run('push', image)
    await run('rmi', image)
    await run('pull', image)
    await run('rmi', image)
    expect(await server.demo.showRepository(app)).toMatchObject({ num_images: 1, num_download: 1 })
  })
})

describe.skipIf(buildah.missing)(`buildah (${buildah.missing || buildah.version})`, () => {
  it('builds, pushes and pulls an image', async () => {
    const server = await startRegistry()
    const [run, image] = [runner(buildah, server), `${server.host}/group/app:v1`]
    await run('login', '--tls-verify=false', '-u', username, '-p', password, server.host)
    writeFileSync(join(server.folder, 'Containerfile'), 'FROM scratch\nCOPY Containerfile /\n')
    await run('build', '--quiet', '-t', image, server.folder)
    await run('push', '--tls-verify=false', image)
    await run('rmi', '--force', image)
    await run('pull', '--tls-verify=false', image)
    await run('rmi', '--force', image)
    expect(await server.demo.showRepository(app)).toMatchObject({ num_images: 1, num_download: 1 })
  })
})

describe.skipIf(podman.missing || buildah.missing)(`podman (${podman.missing || podman.version})`, () => {
  it('pushes an image and a list, and pulls both', async () => {
    const server = await startRegistry()
    const [run, image] = [runner(podman, server), `${server.host}/group/app`]
    await run('login', '--tls-verify=false', '-u', username, '-p', password, server.host)
    await pushWithSkopeo(server)
    await run('pull', '--tls-verify=false', `${image}:v1`)
    await run('tag', `${image}:v1`, `${image}:v2`)
    await run('push', '--tls-verify=false', `${image}:v2`)
    const list = `localhost/list-${process.pid}`
    await run('manifest', 'create', list, `containers-storage:${image}:v2`)
    await run('manifest', 'push', '--tls-verify=false', '--all', list, `docker://${image}:list`)
    await run('manifest', 'rm', list)
    await run('rmi', '--force', `${image}:v1`, `${image}:v2`)
    expect((await server.demo.listRepositoryTags(app)).items.map(({ Tag }) => Tag)).toEqual(['v1', 'v2', 'list'])
  })
})

async function pushWithSkopeo(server: RegistryServer): Promise<void> {
  const layout = join(server.folder, 'layout')
  writeLayout(layout, ['amd64'], 10_000)
  const { code, output } = await outcomeOf('skopeo', [
    'copy',
    // docker makes an OCI index from OCI images, which the service rejects.
    '--format=v2s2',
    '--dest-tls-verify=false',
    `--dest-creds=${username}:${password}`,
    `oci:${layout}:latest`,
    `docker://${server.host}/group/app:v1`,
  ])
  expect(code, output).toBe(0)
}
