// npm run release -- VERSION [--dry-run] [--publish]: writes the version everywhere, dates the changelogs, tests, commits, tags.
// Nothing leaves this computer without --publish. A dry run looks at everything and changes nothing. A release that breaks off
// says how to take it back, and leaves that to people.
import { parseArgs } from 'node:util'
import { holdFresh } from './generate/fresh.js'
import { wayBack } from './release/broken-off.js'
import { obstacles, unreadable } from './release/obstacles.js'
import { releaseSteps, type Step } from './release/plan.js'
import { program } from './release/program.js'
import { git } from './versions/git.js'
import { Problem } from './versions/problem.js'

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { 'dry-run': { type: 'boolean', default: false }, publish: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [version, ...others] = positionals
  if (version === undefined || others.length > 0) throw new Problem('Usage: npm run release -- VERSION [--dry-run] [--publish]')
  const unread = unreadable(version)
  if (unread !== undefined) throw new Problem(`✗ ${unread}`)
  const root = process.cwd()
  const { publish } = values
  // Without the `--` before them npm keeps options for itself; a release that was meant as a dry run could not be taken back.
  const dry = values['dry-run'] || process.env.npm_config_dry_run === 'true'
  if (!dry && !publish && process.env.npm_config_publish === 'true')
    throw new Problem(`npm kept --publish for itself. Run: npm run release -- ${version} --publish`)
  const found = await obstacles(root, { version, publish, fresh: holdFresh })
  for (const obstacle of found) console.error(`✗ ${obstacle}`)
  if (!dry && found.length > 0) return 1
  const date = new Date().toISOString().slice(0, 10)
  const steps = releaseSteps(root, { version, date, publish, run: (command, ...args) => program(root, command, ...args) })
  if (dry) for (const { says } of steps) console.log(`would ${says}`)
  else await take(steps, root, `v${version}`)
  if (!publish)
    console.log(`${dry ? 'would not ' : 'did not '}push; that takes --publish, or: git push --atomic origin main v${version}`)
  return found.length > 0 ? 1 : 0
}

/** Takes the steps; of one that fails, and of Ctrl+C, it says what was done until then. */
async function take(steps: readonly Step[], root: string, tag: string): Promise<void> {
  const start = git(root, 'rev-parse', 'HEAD').trim()
  let interrupted = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (interrupted = true))
  try {
    for (const { says, run } of steps) {
      // Not after the last one, when everything is done.
      if (interrupted) throw new Problem('Interrupted.')
      console.log(says)
      await run()
    }
  } catch (error) {
    const why = interrupted ? 'Interrupted.' : error instanceof Error ? error.message : String(error)
    throw new Problem(`\n${why} The release of ${tag.slice(1)} broke off.\n${wayBack(root, start, tag)}`)
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
