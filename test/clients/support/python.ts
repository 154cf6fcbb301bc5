import { basename, join } from 'node:path'
import { cached, install } from '../../support/cache.js'
import type { Program } from '../../support/run.js'

/**
 * Returns a Python program with the packages of a requirements file.
 *
 * @throws Missing when Python or a package can't be had
 */
export async function preparePython(name: string, requirements: string, program: string): Promise<Program> {
  const folder = await cached({
    name,
    files: [requirements],
    version: ['python3', '--version'],
    async build(folder) {
      await install(folder, 'python3', '-m', 'venv', 'venv')
      await install(folder, 'venv/bin/pip', 'install', '--quiet', '--disable-pip-version-check', '-r', basename(requirements))
    },
  })
  return { command: join(folder, 'venv/bin/python'), args: [program] }
}
