// npm run diff [-- REF] [--base REF] [--markdown FILE] [--report]: what changed in the contract since REF, and which version that
// asks for. Fails when the contract's version is too low; with --report it only tells. Without a REF it is the latest release, and
// before the first one the base, so that a pull request is held against something from the beginning.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compareContracts } from './versions/compare-contracts.js'
import { latestRelease } from './versions/git.js'
import { Problem } from './versions/problem.js'

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { base: { type: 'string' }, markdown: { type: 'string' }, report: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  if (positionals.length > 1) throw new Problem('npm run diff takes one commit, branch or tag.')
  const root = process.cwd()
  const ref = positionals[0] ?? latestRelease(root) ?? values.base
  if (ref === undefined) {
    console.log('Nothing was released yet (no tag v…), so no version can be too low. Compare with: npm run diff -- REF')
    return 0
  }
  const { base, now, bump, needed, enough, markdown } = await compareContracts(root, ref)
  const verdict = bump
    ? `The changes since ${ref} ask for a ${bump} bump: ${base} → ${needed}. The contract says ${now}, which is ${enough ? 'enough' : 'too low'}.`
    : `The contract has not changed since ${ref}.`
  if (values.markdown !== undefined) writeFileSync(values.markdown, `${verdict}\n\n${markdown}\n`)
  if (bump) console.log(`${markdown.trim()}\n`)
  console.log(verdict)
  if (!enough) console.log(`Run: npm run bump -- ${needed}`)
  return enough || values.report ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
