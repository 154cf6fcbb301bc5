import type { Section } from './table.js'

const width = 860
const line = 22
const label = 320
/** The longest bar. The figures need the rest of the width. */
const longestBar = 220

/**
 * Draws the sections as bars. The first figure of a row is relative to the largest of its section, since only ratios are meaningful;
 * all figures follow the bar. Colors follow the page, and the styles use a class of their own, since a page may inline the SVG.
 *
 * @param translate translates a title, a column or a name
 */
export function drawPlot(
  sections: readonly Section[],
  title: string,
  translate: (text: string) => string = text => text,
): string {
  let y = 44
  const parts: string[] = []
  for (const { title, lines, columns } of sections) {
    const values = lines.map(({ cells }) => Number(cells[0]))
    const longest = Math.max(...values.filter(Number.isFinite))
    const units = `<tspan class="columns" dx="8">${escaped(columns.map(translate).join(' · '))}</tspan>`
    parts.push(`<text x="12" y="${y}" class="head">${escaped(translate(title))}${units}</text>`)
    y += line
    for (const [index, { name, cells }] of lines.entries()) {
      const value = values[index] ?? Number.NaN
      const bar = value > 0 ? Math.max(1, (value / longest) * longestBar) : 0
      parts.push(text(24, y, translate(name), 'name'))
      if (bar > 0) parts.push(`<rect x="${label}" y="${y - 11}" width="${bar.toFixed(1)}" height="13" rx="2"/>`)
      parts.push(text(label + bar + 6, y, cells.map(translate).join(' · '), 'value'))
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
