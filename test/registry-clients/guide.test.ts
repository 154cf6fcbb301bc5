import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { demoSeed } from '../../src/sandbox/index.js'
import { root } from '../support/contract.js'
import { readGuides } from '../support/guides.js'
import { RegistryUser } from '../support/registry.js'
import { demoKey } from '../support/sandbox.js'
import { built, installed, outcomeOf, type Program } from './support/programs.js'
import { credentialsOf, type RegistryServer, startRegistry } from './support/registry-server.js'

const guide = readGuides().find(({ name }) => name === 'push-an-image.md')

/** Returns the code of the guide that has this text after its language. */
function codeOf(info: string): string {
  const code = (guide?.blocks ?? []).filter(block => block.info === info).map(({ code }) => code)
  if (code.length === 0) throw new Error(`The guide has no code block ${info}.`)
  return code.join('\n')
}

/** The commands of the guide, which use an address of their own. */
const documented = '127.0.0.1:4010'

const docker = installed('docker')
const dockerEngine = docker.missing ? docker : installed('docker', ['info', '--format', '{{.ServerVersion}}'])
const skopeo = installed('skopeo')
const clients: readonly (readonly [name: string, program: Program, tag: string])[] = [
  ['docker', dockerEngine, 'v1'],
  ['podman', installed('podman'), 'v2'],
  ['buildah', installed('buildah'), 'v3'],
  ['skopeo', skopeo, 'v4'],
  ['crane', built('crane', 'github.com/google/go-containerregistry/cmd/crane', 'v0.22.0'), 'v5'],
]

/** Runs code of the guide against a server, in its folder, where `npx huaweicloud-swr` is this checkout. */
function runShell({ host, folder }: RegistryServer, program: Program | undefined, code: string) {
  const bin = join(folder, 'bin')
  mkdirSync(bin, { recursive: true })
  const cli = `exec node --import ${import.meta.resolve('tsx')} ${join(root, 'src/cli/index.ts')} "$@"`
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\nshift\n${cli}\n`, { mode: 0o755 })
  if (program?.path.includes('/')) copyFileSync(program.path, join(bin, 'crane'))
  return outcomeOf('sh', ['-e', '-c', `cd ${folder}\n${code.replaceAll(documented, host)}`], {
    PATH: [bin, process.env.PATH ?? ''].join(delimiter),
    HUAWEICLOUD_SDK_AK: demoKey.accessKeyId,
    HUAWEICLOUD_SDK_SK: demoKey.secretAccessKey,
    DOCKER_CONFIG: folder,
    REGISTRY_AUTH_FILE: join(folder, 'config.json'),
    STORAGE_DRIVER: 'vfs',
    BUILDAH_ISOLATION: 'chroot',
  })
}

/** Starts a sandbox with the data of the guide, and logs in as the guide does. */
async function loggedIn(): Promise<RegistryServer> {
  const server = await startRegistry({ seed: demoSeed })
  const { code, output } = await runShell(server, undefined, codeOf('no-run writes to the configuration of docker'))
  expect(code, output).toBe(0)
  return server
}

/** Pushes `shop/hello:v1`, which other commands of the guide copy. */
async function pushFirst({ host, sandbox }: RegistryServer): Promise<void> {
  const [username = '', password = ''] = credentialsOf('demo/admin').split(':')
  const user = new RegistryUser(sandbox.fetch, { username, password }, `http://${host}`)
  expect((await user.push('shop/hello', 'v1')).status).toBe(201)
}

describe('The guide to pushing an image', () => {
  for (const [name, program, tag] of clients)
    it.skipIf(program.missing)(`has commands that work: ${name} (${program.missing || program.version})`, async () => {
      const server = await loggedIn()
      if (name === 'skopeo' || name === 'crane') await pushFirst(server)
      const { code, output } = await runShell(server, program, codeOf(`no-run requires ${name}`))
      expect(code, output).toBe(0)
      const { items } = await server.demo.listRepositoryTags({ namespace: 'shop', repository: 'hello' })
      expect(items.map(({ Tag }) => Tag)).toContain(tag)
    })

  it('finds and deletes the image in the API', async () => {
    const server = await loggedIn()
    await pushFirst(server)
    const { code, output } = await runShell(server, undefined, codeOf('no-run requires the image'))
    expect(code, output).toBe(0)
    expect(output).toContain('"Tag": "v1"')
    expect((await server.demo.listRepositoryTags({ namespace: 'shop', repository: 'hello' })).items).toEqual([])
  })

  it.skipIf(skopeo.missing)(`creates a pull secret that skopeo can use (${skopeo.missing || skopeo.version})`, async () => {
    const server = await loggedIn()
    await pushFirst(server)
    const [command = ''] = codeOf('no-run requires a cluster').split('\n')
    const login = await runShell(server, undefined, command.replace('--region cn-north-4', `--endpoint http://${documented}`))
    expect(login.code, login.output).toBe(0)
    const args = ['inspect', '--tls-verify=false', `--authfile=${server.folder}/login/config.json`]
    const inspected = await outcomeOf(skopeo.path, [...args, `docker://${server.host}/shop/hello:v1`])
    expect(inspected.code, inspected.output).toBe(0)
  })

  it.skipIf(dockerEngine.missing)(
    `has a Dockerfile that builds (docker's engine: ${dockerEngine.missing || dockerEngine.version})`,
    async ({ skip }) => {
      const base = /^FROM (\S+)/.exec(codeOf('Dockerfile'))?.[1] ?? ''
      const pulled = await outcomeOf('docker', ['pull', base])
      if (pulled.code !== 0) skip(`docker can't pull ${base}: ${pulled.output.trim()}`)
      const server = await startRegistry()
      execFileSync('npm', ['run', '-s', 'build'], { cwd: root })
      execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', server.folder], { cwd: root, stdio: 'pipe' })
      writeFileSync(join(server.folder, 'Dockerfile'), codeOf('Dockerfile'))
      const image = `swr-sandbox-test:${process.pid}`
      const built = await outcomeOf('docker', ['build', '-t', image, server.folder])
      expect(built.code, built.output).toBe(0)
      const { output } = await outcomeOf('docker', ['run', '--rm', image, '--help'])
      expect(output).toContain('Usage: huaweicloud-swr sandbox')
      await outcomeOf('docker', ['rmi', image])
    },
    600_000,
  )
})
