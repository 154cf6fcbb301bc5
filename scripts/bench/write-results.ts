import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { version } from '../../generated/version.js'
import type { Section } from './table.js'

const readme = 'scripts/bench/README.md'
const heading = '## Results\n'

/** Writes the figures of a run to `results.json` and to the README beside it. */
export function writeResults(sections: readonly Section[]): void {
  writeFileSync('scripts/bench/results.json', `${JSON.stringify(report(sections), null, 2)}\n`)
  const text = readFileSync(readme, 'utf8')
  writeFileSync(readme, `${text.slice(0, text.indexOf(heading))}${heading}\n${sections.map(toMarkdown).join('\n\n')}\n`)
}

/** Returns the sections of the latest run. */
export function readResults(): Section[] {
  const { sections }: ReturnType<typeof report> = JSON.parse(readFileSync('scripts/bench/results.json', 'utf8'))
  const markdown = readFileSync(readme, 'utf8')
  return sections.map(({ title, lines }) => {
    // The cells as they are printed, such as `1.00`.
    const rows =
      markdown
        .split(`### ${title}\n`)[1]
        ?.split('\n### ')[0]
        ?.match(/^\|.*\|$/gm) ?? []
    const [header = [], , ...cells] = rows.map(row =>
      row
        .slice(1, -1)
        .split(' | ')
        .map(cell => cell.trim()),
    )
    return {
      title,
      columns: header.slice(1),
      lines: lines.map(({ name }, index) => ({ name, cells: cells[index]?.slice(1) ?? [] })),
    }
  })
}

/** Returns a section as a Markdown table. */
export function toMarkdown({ title, columns, lines }: Section): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const ruler = `|---|${'---:|'.repeat(columns.length)}`
  return [`### ${title}\n`, row(['', ...columns]), ruler, ...lines.map(({ name, cells }) => row([name, ...cells]))].join('\n')
}

/** Returns the machine, the time and every figure of the table. */
function report(sections: readonly Section[]): {
  version: string
  measured: string
  node: string
  machine: string
  note: string
  sections: { title: string; lines: { name: string; [column: string]: string | number }[] }[]
} {
  return {
    version,
    measured: new Date().toISOString(),
    node: process.version,
    machine: `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
    note: 'Machines are noisy: compare only figures of the same run.',
    sections: sections.map(({ title, columns, lines }) => ({
      title,
      lines: lines.map(({ name, cells }) => ({
        name,
        ...Object.fromEntries(
          cells.map((cell, index) => [columns[index] ?? 'value', Number.isNaN(Number(cell)) ? cell : Number(cell)]),
        ),
      })),
    })),
  }
}
