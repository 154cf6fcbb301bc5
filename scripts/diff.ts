// npm run diff [-- REF] [options]: lists the contract's changes since REF and the version bump that they require.
import { writeFileSync } from 'node:fs'
import { infoText, parseOptions } from '../src/cli/parse-options.js'
import { summarizeDiff } from './diff/summary.js'
import { assertFresh } from './generate/fresh.js'

const usage = `Usage: npm run diff -- [REF] [options]

List the changes of the contract since REF, and fail when the next version is too low.
REF defaults to the latest release, and before the first release to --base.

  --base REF       Commit to compare with before the first release
  --markdown FILE  Also write the changes to a file
  --report         Don't fail when the next version is too low`

async function main(): Promise<number> {
  const args = process.argv.slice(2)
  const ref = args[0]?.startsWith('-') ? undefined : args.shift()
  const values = parseOptions('npm run diff --', args, {
    base: { type: 'string' },
    markdown: { type: 'string' },
    report: { type: 'boolean', default: false },
  })
  const info = infoText(values, () => usage)
  if (info !== undefined) return console.log(info) ?? 0
  const { verdict, markdown, fix } = await summarizeDiff(process.cwd(), { ref, base: values.base }, assertFresh)
  if (values.markdown !== undefined) writeFileSync(values.markdown, `${verdict}\n\n${markdown}\n`)
  if (markdown !== '') console.log(`${markdown}\n`)
  console.log(verdict)
  if (fix !== undefined) console.log(fix)
  return fix === undefined || values.report ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
