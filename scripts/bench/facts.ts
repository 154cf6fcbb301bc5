import { cpus, totalmem } from 'node:os'
import { version } from '../../generated/version.js'
import type { Section } from './table.js'

/** A run as bench.json keeps it: where and when it was, and every figure that the table shows. */
export function facts(sections: readonly Section[]): object {
  return {
    version,
    measured: new Date().toISOString(),
    node: process.version,
    machine: `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
    note: 'Machines are noisy: only the ratios of one run mean something.',
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
