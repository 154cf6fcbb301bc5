// npm run translated [-- --still-right]: notes which Chinese belongs to which English, so that a test can tell when only the English
// was changed. It notes no such pair, unless somebody has looked at the Chinese and says that it is still right.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { allPairs } from './translated/pairs.js'
import { advice, recordFile, recordOf, stale } from './translated/record.js'

const { values } = parseArgs({ options: { 'still-right': { type: 'boolean', default: false } } })
const pairs = allPairs(process.cwd())
const found = existsSync(recordFile) && !values['still-right'] ? stale(pairs, readFileSync(recordFile, 'utf8')) : []
if (found.length > 0) {
  console.error(found.map(advice).join('\n'))
  process.exitCode = 1
} else {
  writeFileSync(recordFile, recordOf(pairs))
  console.log(`${recordFile}: ${pairs.length} texts`)
}
