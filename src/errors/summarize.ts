import type { ErrorItem } from './swr-error.js'

/** Describes errors: the first with its code, message and detail, the others by their number. Empty if there are none. */
export function summarizeErrors(errors: readonly ErrorItem[]): string {
  const [first] = errors
  if (!first) return ''
  const { code, message, detail } = first
  const texts = [message, detail === message ? '' : detail].flatMap(text => text?.replace(/[.:]$/, '') || [])
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
  return asSentence([code, texts.join(': ')].filter(Boolean).join(' ') + more)
}

/** Replaces control characters, which a terminal would execute, with spaces. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
}

/** Adds a period to a text that has no closing punctuation. */
export function asSentence(text: string): string {
  return text === '' || /[.!?…。！？]$/.test(text) ? text : `${text}.`
}

/** Shortens a redacted body for an error message: to the title of an HTML page, or to its first characters. */
export function excerpt(text: string): string {
  const title = /<title>([^<]*)<\/title>/i.exec(text)?.[1]
  const plain = printable(title ?? text)
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length > 120 ? `${plain.slice(0, 120)}…` : plain
}
