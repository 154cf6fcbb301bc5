// npm run size: measures what a browser loads of the client at once, and fails when it exceeds the limits.
import { formatKilobytes, measure, portions } from './size/measure.js'

for (const portion of portions) {
  const size = await measure(portion, process.cwd())
  const exceeded = size > portion.limit
  console.log(`${exceeded ? '✗' : '✓'} ${portion.name}: ${formatKilobytes(size)} of ${formatKilobytes(portion.limit)}`)
  if (exceeded) process.exitCode = 1
}
