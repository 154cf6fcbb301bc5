// npm run bump -- VERSION [--lower]: writes a version everywhere, as not yet released. Changes that ask for it bring it with them.
// A lower version than the one that is there takes --lower: it is a slip, unless it takes a bump back that is not out yet.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { writeChangelogs } from './versions/changelog.js'
import { versionsIn, writeVersion } from './versions/places.js'
import { Problem } from './versions/problem.js'
import { compareVersions, isVersion } from './versions/version.js'

try {
  const { values, positionals } = parseArgs({
    options: { lower: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [version = '', ...others] = positionals
  if (!isVersion(version) || others.length > 0)
    throw new Problem('Usage: npm run bump -- VERSION [--lower], three numbers such as 0.2.0')
  const current = versionsIn(process.cwd())[0]?.version ?? '0.0.0'
  if (!values.lower && compareVersions(version, current) < 0)
    throw new Problem(`${version} is lower than ${current}. If that is meant: npm run bump -- ${version} --lower`)
  writeChangelogs(process.cwd(), version)
  writeVersion(process.cwd(), version)
  process.exitCode =
    spawnSync('npm', ['run', '-s', 'generate'], { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
