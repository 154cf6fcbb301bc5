/** One line of the table: its name, and what was measured, in the order of the section's columns. */
export interface Line {
  name: string
  cells: readonly string[]
}
/** What was measured side by side. */
export interface Section {
  title: string
  columns: readonly string[]
  lines: Line[]
}

/** The table of a run: printed while it grows, kept for bench.json and the plot. */
export interface Table {
  section: (title: string, ...columns: string[]) => void
  row: (name: string, ...cells: string[]) => void
  sections: readonly Section[]
}

/** Makes a table that prints each line as it comes. */
export function createTable(print: (line: string) => void): Table {
  const sections: Section[] = []
  const line = (name: string, cells: readonly string[]): void =>
    print(`  ${name.padEnd(44)}${cells.map(cell => cell.padStart(14)).join('')}`)
  return {
    sections,
    section(title, ...columns) {
      sections.push({ title, columns, lines: [] })
      print(`\n${title}`)
      if (columns.length > 0) line('', columns)
    },
    row(name, ...cells) {
      sections.at(-1)?.lines.push({ name, cells })
      line(name, cells)
    },
  }
}
