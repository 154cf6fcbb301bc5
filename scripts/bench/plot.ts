import type { Section } from './table.js'

const width = 720
const line = 22
const label = 300

/**
 * Draws sections as bars: each line by its first figure, beside the longest of its section, since only ratios mean
 * something. Colours follow the page that shows it.
 */
export function plot(sections: readonly Section[], title: string): string {
  let y = 44
  const parts: string[] = []
  for (const { title, lines, columns } of sections) {
    const values = lines.map(({ cells }) => Number(cells[0]))
    const longest = Math.max(...values.filter(Number.isFinite))
    if (!(longest > 0)) continue
    parts.push(text(12, y, `${title}${columns[0] ? ` – ${columns[0]}` : ''}`, 'head'))
    y += line
    for (const [index, { name, cells }] of lines.entries()) {
      const bar = Math.max(1, ((values[index] ?? 0) / longest) * (width - label - 90))
      parts.push(text(24, y, name, 'name'))
      parts.push(`<rect x="${label}" y="${y - 11}" width="${bar.toFixed(1)}" height="13" rx="2"/>`)
      parts.push(text(label + bar + 6, y, cells[0] ?? '', 'value'))
      y += line
    }
    y += 10
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" role="img" aria-label="${escaped(title)}">
<style>
text { font: 13px system-ui, sans-serif; fill: #24292f } .title { font-size: 16px; font-weight: 600 } .head { font-weight: 600 }
.value { font-variant-numeric: tabular-nums } rect { fill: #2f6feb }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } rect { fill: #4c8dff } }
</style>
${text(12, 22, title, 'title')}
${parts.join('\n')}
</svg>
`
}

function text(x: number, y: number, content: string, kind: string): string {
  return `<text x="${x.toFixed(1)}" y="${y}" class="${kind}">${escaped(content)}</text>`
}

const escaped = (content: string): string =>
  content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
