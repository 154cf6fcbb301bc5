// npm run release -- VERSION [--dry-run] [--publish]: writes the version everywhere, dates the changelogs, tests, commits, tags.
// Nothing leaves this computer without --publish. A dry run looks at everything and changes nothing.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { obstacles, releaseSteps } from './release/plan.js'
import { Problem } from './versions/problem.js'

function npm(...args: string[]): void {
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0)
    throw new Problem(`npm ${args.join(' ')} failed, so nothing was released. To take back what was written: git restore .`)
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { 'dry-run': { type: 'boolean', default: false }, publish: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [version, ...others] = positionals
  if (version === undefined || others.length > 0) throw new Problem('Usage: npm run release -- VERSION [--dry-run] [--publish]')
  const root = process.cwd()
  // Without the `--` before them npm keeps options for itself; a release that was meant as a dry run could not be taken back.
  const dry = values['dry-run'] || process.env.npm_config_dry_run === 'true'
  if (!dry && !values.publish && process.env.npm_config_publish === 'true')
    throw new Problem(`npm kept --publish for itself. Run: npm run release -- ${version} --publish`)
  const steps = releaseSteps(root, { version, date: new Date().toISOString().slice(0, 10), publish: values.publish, npm })
  const found = await obstacles(root, version, values.publish)
  for (const obstacle of found) console.error(`✗ ${obstacle}`)
  if (!dry && found.length > 0) return 1
  for (const { says, run } of steps) {
    console.log(`${dry ? 'would ' : ''}${says}`)
    if (!dry) run()
  }
  if (!values.publish)
    console.log(`${dry ? 'would not ' : 'did not '}push; that takes --publish, or: git push --atomic origin main v${version}`)
  return found.length > 0 ? 1 : 0
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
