import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cached, install } from '../../support/cache.js'

/** Dependencies of the packages are not newer than this, so that each installation is the same. */
const date = '2026-11-28'

/**
 * Installs a tool with the command of the guide, such as `go install github.com/ogen-go/ogen/cmd/ogen@v1.25.0`, into a folder of its
 * own, and returns the folder.
 *
 * @throws Missing when the tool can't be had
 */
export function installTool(name: string, command: string): Promise<string> {
  const [, installer = '', words = ''] =
    /^(npm install|pip install|go install|cargo install --locked|mvn \S+) (.+)$/.exec(command) ?? []
  const [first = '', ...others] = words.split(' ')
  if (installer === 'npm install') return npmPackages(name, [first, ...others])
  if (installer === 'pip install') return pythonPackages(name, [first, ...others])
  if (installer === 'go install') return goProgram(name, first)
  if (installer.startsWith('cargo')) return rustProgram(name, first)
  return openapiGenerator(first.split(':').at(-1) ?? '')
}

/**
 * Installs packages of npm, such as `orval@8.38.0`, and returns their folder.
 *
 * @throws Missing when a package can't be had
 */
export function npmPackages(name: string, packages: readonly string[]): Promise<string> {
  return cached({
    name,
    files: [],
    packages: [...packages, date],
    version: ['node', '--version'],
    async build(folder) {
      await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
      await install(folder, 'npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', `--before=${date}`, ...packages)
    },
  })
}

/**
 * Installs packages of PyPI, such as `openapi-spec-validator==0.9.0`, into an environment of their own, and returns its folder.
 *
 * @throws Missing when Python or a package can't be had
 */
export function pythonPackages(name: string, packages: readonly string[]): Promise<string> {
  return cached({
    name,
    files: [],
    packages,
    version: ['python3', '--version'],
    async build(folder) {
      await install(folder, 'python3', '-m', 'venv', 'venv')
      await install(folder, 'venv/bin/pip', 'install', '--quiet', '--disable-pip-version-check', ...packages)
    },
  })
}

/**
 * Builds a program of a Go module, such as `github.com/ogen-go/ogen/cmd/ogen@v1.25.0`, and returns the folder with `bin/`.
 *
 * @throws Missing when Go or a module can't be had
 */
export function goProgram(name: string, module: string): Promise<string> {
  return cached({
    name,
    files: [],
    packages: [module],
    env: ['GOFLAGS', 'GOPROXY', 'GOWORK'],
    version: ['go', 'version'],
    build: folder => install(folder, 'env', `GOBIN=${join(folder, 'bin')}`, 'go', 'install', module),
  })
}

/**
 * Builds a program of a crate, such as `cargo-progenitor@0.15.1`, and returns the folder with `bin/`.
 *
 * @throws Missing when Rust or a crate can't be had
 */
function rustProgram(name: string, crate: string): Promise<string> {
  return cached({
    name,
    files: [],
    packages: [crate],
    version: ['cargo', '--version'],
    // Without optimizations, it is built in a third of the time.
    build: folder => install(folder, 'cargo', 'install', '--debug', '--quiet', '--locked', '--root', folder, crate),
  })
}

/**
 * Gets OpenAPI Generator from Maven, and returns the folder with `bin/openapi-generator-cli`.
 *
 * @throws Missing when Java, Maven or the generator can't be had
 */
function openapiGenerator(version: string): Promise<string> {
  const artifact = `org.openapitools:openapi-generator-cli:${version}`
  return cached({
    name: 'openapi-generator',
    files: [],
    packages: [artifact],
    version: ['mvn', '--version'],
    async build(folder) {
      await install(folder, 'mvn', '-q', '-B', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`)
      const script = `#!/bin/sh\nexec java -jar '${join(folder, `openapi-generator-cli-${version}.jar`)}' "$@"\n`
      await mkdir(join(folder, 'bin'))
      await writeFile(join(folder, 'bin/openapi-generator-cli'), script, { mode: 0o755 })
    },
  })
}
