import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inChinese, plots } from '../../scripts/bench/labels.js'
import { drawPlot } from '../../scripts/bench/plot.js'
import type { Section } from '../../scripts/bench/table.js'
import { root } from '../support/contract.js'

interface BenchSection {
  title: string
  lines: (Record<string, number | string> & { name: string })[]
}

const { sections }: { sections: BenchSection[] } = JSON.parse(readFileSync(join(root, 'bench.json'), 'utf8'))
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
/** Returns a figure of the benchmark by section and line. */
const figure = (title: string, name: string): number =>
  Number(
    Object.entries(sections.find(one => one.title.startsWith(title))?.lines.find(one => one.name === name) ?? {}).find(
      ([column]) => column !== 'name',
    )?.[1],
  )

describe('The figures of bench.json', () => {
  it.each(plots)('appear in $file', ({ file }) => {
    const numbers = [...read(file).matchAll(/(?<=[> ])(-?\d[\d.]*)(?= ·|<\/text>)/g)].map(([number]) => Number(number))
    for (const { lines } of sections)
      for (const { name: _, ...cells } of lines) for (const cell of Object.values(cells)) expect(numbers).toContain(cell)
  })

  it('have Chinese labels, except for proper names', () => {
    const english = sections.flatMap(({ title, lines }) => [title, ...lines.flatMap(line => [line.name, ...Object.keys(line)])])
    const untranslated = [...new Set(english)].filter(text => inChinese(text) === text && !['name', 'value'].includes(text))
    expect(untranslated.sort()).toEqual(
      ['1,000', '100,000', 'MB', 'Prism', 'npm run docs', 'npm run generate', 'openapi-fetch', 'sandbox.fetch'].sort(),
    )
  })

  it.each(['README.md', 'README.zh-CN.md'])('match the comparison in %s', readme => {
    const rows = [...read(readme).matchAll(/^\| [^|]+ \| (\d+) \| (\d+) \| ([\d.]+|1:\d+) \|$/gm)].map(([, ...cells]) => cells)
    const pair = (section: string, ours: string, theirs: string, slower?: 'less is better'): string[] => {
      const [one, other] = [figure(section, ours), figure(section, theirs)]
      const ratio = slower ? `1:${(other / one).toFixed(0)}` : (one / other).toFixed(one / other < 10 ? 1 : 0)
      return [String(one), String(other), ratio]
    }
    expect(rows).toEqual([
      pair('Calls', 'this client, access key', 'vendor SDK, access key'),
      pair('Calls', 'this client, access key, nodeTransport', 'vendor SDK, access key'),
      pair('Import time', 'this client', 'vendor SDK', 'less is better'),
      pair('Sandbox, showRepository', 'sandbox', 'Prism'),
      pair('From start', 'sandbox', 'Prism', 'less is better'),
    ])
  })
})

describe('The plot', () => {
  it('shows text in place of a missing figure, and escapes labels', () => {
    const sections: Section[] = [{ title: 'a < b', columns: ['MB'], lines: [{ name: '"x" & y', cells: ['not installed'] }] }]
    const svg = drawPlot(sections, 'title')
    expect(svg).toContain('>a &lt; b<tspan')
    expect(svg).toContain('>&quot;x&quot; &amp; y</text>')
    expect(svg).toContain('>not installed</text>')
    expect(svg).not.toMatch(/<rect|NaN|Infinity/)
  })
})
