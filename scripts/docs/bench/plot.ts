import type { Section } from '../../bench/table.js'

const width = 860
const line = 22
const label = 320
/** The longest bar: what stands behind it needs the rest. */
const longestBar = 220

/**
 * Draws sections as bars: each line by its first figure, beside the longest of its section, since only ratios mean
 * something; every figure stands behind its bar. Colours follow
 * the page that shows it, and the styles name the plot since a page may hold it among its own elements.
 *
 * @param say gives a title, a column or a name in the language of the plot
 */
export function plot(sections: readonly Section[], title: string, say: (text: string) => string = text => text): string {
  let y = 44
  const parts: string[] = []
  for (const { title, lines, columns } of sections) {
    const values = lines.map(({ cells }) => Number(cells[0]))
    const longest = Math.max(...values.filter(Number.isFinite))
    const units = `<tspan class="columns" dx="8">${escaped(columns.map(say).join(' · '))}</tspan>`
    parts.push(`<text x="12" y="${y}" class="head">${escaped(say(title))}${units}</text>`)
    y += line
    for (const [index, { name, cells }] of lines.entries()) {
      const value = values[index] ?? Number.NaN
      const bar = value > 0 ? Math.max(1, (value / longest) * longestBar) : 0
      parts.push(text(24, y, say(name), 'name'))
      if (bar > 0) parts.push(`<rect x="${label}" y="${y - 11}" width="${bar.toFixed(1)}" height="13" rx="2"/>`)
      parts.push(text(label + bar + 6, y, cells.map(say).join(' · '), 'value'))
      y += line
    }
    y += 10
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" class="plot" viewBox="0 0 ${width} ${y}">
<title>${escaped(title)}</title>
<style>
svg:root { color-scheme: light dark }
.plot text { font: 13px system-ui, sans-serif; fill: #24292f; fill: light-dark(#24292f, #e6edf3) } .plot .head { font-weight: 600 }
.plot .columns { font-weight: 400; fill: #57606a; fill: light-dark(#57606a, #9198a1) } .plot .value { font-variant-numeric: tabular-nums }
.plot rect { fill: #2f6feb; fill: light-dark(#2f6feb, #4c8dff) }
</style>
${parts.join('\n')}
</svg>
`
}

function text(x: number, y: number, content: string, kind: string): string {
  return `<text x="${x.toFixed(1)}" y="${y}" class="${kind}">${escaped(content)}</text>`
}

const escaped = (content: string): string =>
  content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
