/** Marks for a text in a terminal. */
export interface Painter {
  red(text: string): string
  yellow(text: string): string
  dim(text: string): string
  bold(text: string): string
}

/** Marks that a terminal shows, or none at all. */
export function painter(color: boolean): Painter {
  const marked =
    (on: number, off: number) =>
    (text: string): string =>
      color ? `\u001b[${on}m${text}\u001b[${off}m` : text
  return { red: marked(31, 39), yellow: marked(33, 39), dim: marked(2, 22), bold: marked(1, 22) }
}
