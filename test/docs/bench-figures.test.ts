import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Section } from '../../scripts/bench/table.js'
import { toMarkdown } from '../../scripts/bench/write-results.js'
import { root } from '../support/contract.js'

interface BenchSection {
  title: string
  lines: (Record<string, number | string> & { name: string })[]
}

const { sections }: { sections: BenchSection[] } = JSON.parse(readFileSync(join(root, 'scripts/bench/results.json'), 'utf8'))
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
/** Returns a figure of the benchmark by section and line. */
const figure = (title: string, name: string): number =>
  Number(
    Object.entries(sections.find(one => one.title.startsWith(title))?.lines.find(one => one.name === name) ?? {}).find(
      ([column]) => column !== 'name',
    )?.[1],
  )

describe('The figures of the benchmark', () => {
  it('appear in its README', () => {
    const readme = read('scripts/bench/README.md')
    for (const { title, lines } of sections) {
      const [, table = ''] = readme.split(`### ${title}\n`)
      const rows = table.split('\n### ')[0] ?? ''
      for (const { name, ...cells } of lines) {
        const figures = rows
          .split('\n')
          .find(row => row.startsWith(`| ${name} |`))
          ?.split('|')
          .slice(2, -1)
          .map(cell => Number(cell))
        expect(figures, `${title}: ${name}`).toEqual(Object.values(cells).map(cell => Number(cell)))
      }
    }
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

describe('The table of a section', () => {
  it('shows text in place of a missing figure, and escapes names', () => {
    const section: Section = { title: 'Size', columns: ['MB'], lines: [{ name: 'a | b', cells: ['not installed'] }] }
    expect(toMarkdown(section)).toBe('### Size\n\n|  | MB |\n|---|---:|\n| a \\| b | not installed |')
  })
})
