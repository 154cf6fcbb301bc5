import { join } from 'node:path'
import { cached, compile, install } from '../../support/cache.js'
import type { Program } from '../../support/run.js'

/**
 * Builds a Go program from its files.
 *
 * @throws Missing when Go or a module can't be had
 */
export async function buildGo(name: string, files: readonly string[]): Promise<Program> {
  const folder = await cached({
    name,
    files,
    version: ['go', 'version'],
    env: ['GOFLAGS', 'GOPROXY', 'GOWORK'],
    async build(folder) {
      await install(folder, 'go', 'mod', 'download')
      await compile(folder, 'go', 'build', '-o', 'program', '.')
    },
  })
  return { command: join(folder, 'program'), args: [] }
}
