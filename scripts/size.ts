// npm run size: measures what a browser loads of the published client at once, and fails when it exceeds the limits.
import { formatKilobytes, measure, portions, withProject } from './size/measure.js'

await withProject(process.cwd(), async project => {
  for (const portion of portions) {
    const size = await measure(portion, project)
    const exceeded = size > portion.limit
    console.log(`${exceeded ? '✗' : '✓'} ${portion.name}: ${formatKilobytes(size)} of ${formatKilobytes(portion.limit)}`)
    if (exceeded) process.exitCode = 1
  }
})
