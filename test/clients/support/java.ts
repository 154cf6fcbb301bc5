import { join } from 'node:path'
import { cached, compile, install } from '../../support/cache.js'
import type { Program } from '../../support/run.js'

/**
 * Builds the Java program `Main` with the packages of a `pom.xml`.
 *
 * @throws Missing when Maven or a package can't be had
 */
export async function buildJava(name: string, files: readonly string[]): Promise<Program> {
  const folder = await cached({
    name,
    files,
    version: ['mvn', '--version'],
    async build(folder) {
      await install(folder, 'mvn', '-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib')
      await compile(folder, 'javac', '-nowarn', '-cp', 'lib/*', '-d', 'classes', 'Main.java')
    },
  })
  return { command: 'java', args: ['-cp', `${join(folder, 'classes')}:${join(folder, 'lib')}/*`, 'Main'] }
}
