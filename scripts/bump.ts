// npm run bump -- VERSION: writes a version everywhere, as not yet released. Changes that ask for it bring it with them.
import { spawnSync } from 'node:child_process'
import { writeChangelogs } from './versions/changelog.js'
import { writeVersion } from './versions/places.js'
import { isVersion } from './versions/version.js'

const version = process.argv[2] ?? ''
try {
  if (!isVersion(version)) throw new Error('Usage: npm run bump -- VERSION, three numbers such as 0.2.0')
  writeChangelogs(process.cwd(), version)
  writeVersion(process.cwd(), version)
  process.exitCode =
    spawnSync('npm', ['run', '-s', 'generate'], { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
