// npm run size: what a browser loads of the client at once, minified and compressed, and how much of it is allowed.
import { kilobytes, measure, portions } from './size/measure.js'

for (const portion of portions) {
  const size = await measure(portion, process.cwd())
  const over = size > portion.limit
  console.log(`${over ? '✗' : '✓'} ${portion.name}: ${kilobytes(size)} of ${kilobytes(portion.limit)}`)
  if (over) process.exitCode = 1
}
