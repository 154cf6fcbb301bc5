/** A row of the table: its name and its figures, in the order of the section's columns. */
export interface Line {
  name: string
  cells: readonly string[]
}
/** Figures that were measured together. */
export interface Section {
  title: string
  columns: readonly string[]
  lines: Line[]
}

/** The table of a run. It prints rows as they are added and keeps them for the results. */
export interface Table {
  section: (title: string, ...columns: string[]) => void
  row: (name: string, ...cells: string[]) => void
  sections: readonly Section[]
}

/** Creates a table. */
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
