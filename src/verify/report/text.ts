/** Characters that draw nothing, move the cursor or change the writing direction, without line feeds and tabs. */
const unprintable = /(?![\n\t])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff\p{Surrogate}]/gu

/** Replaces unprintable characters: a response must not move the cursor of a terminal or make an XML file invalid. */
export function replaceUnprintable(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(unprintable, '\ufffd')
}

/** Returns a printable text on one line. */
export function toSingleLine(text: string): string {
  const lines = replaceUnprintable(text).split('\n')
  const joined =
    lines.length === 1
      ? (lines[0] ?? '')
      : lines
          .map(line => line.trim())
          .filter(Boolean)
          .join(' ')
  return joined.replaceAll('\t', ' ')
}

/** Truncates a text and appends the number of omitted characters. */
export function truncate(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length)}… (${text.length - length} more characters)`
}

/** Returns the number of terminal columns of a text; ideographs have two. */
export function displayWidth(text: string): number {
  let sum = 0
  for (const character of text) sum += characterWidth(character)
  return sum
}

/** Truncates a text to one line of this width. */
export function truncateToWidth(text: string, width: number): string {
  const line = toSingleLine(text)
  let used = 0
  let fitting = ''
  for (const character of line) {
    used += characterWidth(character)
    if (used > width) return width > 0 ? `${fitting}…` : ''
    if (used <= width - 1) fitting += character
  }
  return line
}

/** Returns the width of a terminal. One that reports no width, or 0, has 80 columns. */
export function terminalWidth(columns: number | undefined): number {
  return columns || 80
}

/** Returns `1 case` or `2 cases`. */
export function pluralize(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** Formats a duration in milliseconds. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`
  const seconds = Math.round(milliseconds / 1000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

function characterWidth(character: string): number {
  if (/\p{Mark}|\u200d|\ufe0f/u.test(character)) return 0
  return /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|[\u3000-\u303f\uff01-\uff60]|\p{Emoji_Presentation}/u.test(
    character,
  )
    ? 2
    : 1
}
