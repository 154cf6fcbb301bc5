import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { version } from '../../generated/version.js'
import type { Section } from './table.js'

const readme = 'scripts/bench/README.md'
const resultsFile = 'scripts/bench/results.json'
const heading = '## Results\n'

interface Results {
  sections: { title: string; lines: Readonly<Record<string, string | number>>[] }[]
  [fact: string]: unknown
}

/**
 * Writes the figures of a run to `results.json` and to the README beside it.
 *
 * @param keepOthers whether the sections of the latest run that this one did not measure stay
 */
export function writeResults(sections: readonly Section[], keepOthers: boolean): void {
  const titles = new Set(sections.map(({ title }) => title))
  const isOther = (title: string): boolean => keepOthers && !titles.has(title)
  const { sections: latest }: Results = JSON.parse(readFileSync(resultsFile, 'utf8'))
  const results = report(sections)
  results.sections.push(...latest.filter(({ title }) => isOther(title)))
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`)

  const [introduction = '', tables = ''] = readFileSync(readme, 'utf8').split(heading)
  const others = tables
    .trim()
    .split(/\n\n(?=### )/)
    .filter(table => isOther(table.split('\n')[0]?.slice('### '.length) ?? ''))
  writeFileSync(readme, `${introduction}${heading}\n${[...sections.map(toMarkdown), ...others].join('\n\n')}\n`)
}

/** Returns a section as a Markdown table. */
export function toMarkdown({ title, columns, lines }: Section): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const ruler = `|---|${'---:|'.repeat(columns.length)}`
  return [`### ${title}\n`, row(['', ...columns]), ruler, ...lines.map(({ name, cells }) => row([name, ...cells]))].join('\n')
}

/** Returns the machine, the time and every figure of the table. */
function report(sections: readonly Section[]): Results {
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
