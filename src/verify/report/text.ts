/** The characters that draw nothing, move the cursor or turn the direction of writing; line feeds and tabs stay. */
const unprintable = /(?![\n\t])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff\p{Surrogate}]/gu

/** A text in which everything can be seen: what an answer holds must not move a cursor or end an XML file. */
export function printable(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(unprintable, '\ufffd')
}

/** A printable text on one line. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s*\n\s*|\t/g, ' ')
}

/** A long text's beginning, and how much more there is. */
export function beginning(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length)}… (${text.length - length} characters more)`
}

/** How many columns of a terminal a text takes; an ideograph takes two. */
export function columns(text: string): number {
  let sum = 0
  for (const character of text) sum += columnsOf(character)
  return sum
}

/** A text on one line that takes no more columns than there are. */
export function cut(text: string, width: number): string {
  const line = oneLine(text)
  if (columns(line) <= width) return line
  let taken = 0
  let kept = ''
  for (const character of line) {
    taken += columnsOf(character)
    if (taken > width - 1) break
    kept += character
  }
  return width > 0 ? `${kept}…` : ''
}

/** `1 case`, `2 cases`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** A span of milliseconds as a person says it. */
export function spoken(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`
  const seconds = Math.round(milliseconds / 1000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

function columnsOf(character: string): number {
  if (/\p{Mark}|\u200d|\ufe0f/u.test(character)) return 0
  return /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|[\u3000-\u303f\uff01-\uff60]|\p{Emoji_Presentation}/u.test(
    character,
  )
    ? 2
    : 1
}
