// npx tsx scripts/nodes.ts [20 22]: runs the client's tests on several versions of Node, installed from the npm registry.
import { spawnSync } from 'node:child_process'

const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24', 'latest']
const failed = versions.filter(version => {
  console.log(`\nNode ${version}`)
  const args = ['-y', `node@${version}`, 'node_modules/vitest/vitest.mjs', 'run', 'test/auth', 'test/client', 'test/errors']
  return spawnSync('npx', args, { stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0
})
console.log(failed.length === 0 ? `\nPassed on ${versions.join(', ')}.` : `\nFailed on ${failed.join(', ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1
