// npm run diff [-- REF] [--base REF] [--markdown FILE] [--report]: lists the contract's changes since REF and the version bump
// that they require. Fails when the next version is too low; with --report it never fails for that reason. REF defaults to the
// latest release, and before the first release to --base.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { summarizeDiff } from './diff/summary.js'
import { assertFresh } from './generate/fresh.js'
import { UserError } from './user-error.js'

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { base: { type: 'string' }, markdown: { type: 'string' }, report: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [ref, ...extra] = positionals
  if (extra.length > 0) throw new UserError('npm run diff accepts one commit, branch or tag.')
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
