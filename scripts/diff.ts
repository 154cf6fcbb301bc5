// npm run diff [-- REF] [--base REF] [--markdown FILE] [--report]: what changed in the contract since REF, and which version that
// asks for. Fails when the contract's version is too low; with --report it only tells. Without a REF it is the latest release, and
// before the first one the base, so that a pull request is held against something from the beginning.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { holdFresh } from './generate/fresh.js'
import { Problem } from './versions/problem.js'
import { tell } from './versions/tell.js'

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { base: { type: 'string' }, markdown: { type: 'string' }, report: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [ref, ...others] = positionals
  if (others.length > 0) throw new Problem('npm run diff takes one commit, branch or tag.')
  const { verdict, markdown, run } = await tell(process.cwd(), { ref, base: values.base }, holdFresh)
  if (values.markdown !== undefined) writeFileSync(values.markdown, `${verdict}\n\n${markdown}\n`)
  if (markdown !== '') console.log(`${markdown}\n`)
  console.log(verdict)
  if (run !== undefined) console.log(`Run: ${run}`)
  return run === undefined || values.report ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
