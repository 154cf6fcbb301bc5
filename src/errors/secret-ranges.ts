/** The position of a secret in a text: from `start` up to, but not including, `end`. */
export interface SecretRange {
  start: number
  end: number
}

/** Finds secrets in texts. */
export type SecretFinder = (text: string, isTruncated: boolean) => SecretRange[]

/** Shorter secrets would match parts of ordinary words. */
const minimumLength = 4

/** How deep escapes may be nested, for example JSON in a form in a URL. */
const maxDepth = 5

/**
 * Returns a function that finds secrets in a text, as they are or escaped for JSON, URLs, forms or HTML, nested escapes
 * included. It takes time proportional to the length of the text, whatever the text and the secrets are. If the text is
 * truncated, it also finds the beginning of a secret at its end.
 */
export function createSecretFinder(secrets: readonly string[]): SecretFinder {
  const plainSecrets = [...new Set(secrets)].filter(isLongEnough)
  const decodedSecrets = plainSecrets.map(secret => decodeText(secret).text).filter(isLongEnough)
  const plain = plainSecrets.map(createMatcher)
  const decoded = decodedSecrets.map(createMatcher)
  return (source, isTruncated) => {
    const ranges = plain.flatMap(match => match(source, isTruncated))
    if (decoded.length === 0) return ranges
    const { text, toSource } = decodeText(source)
    const found = decoded.flatMap(match => match(text, isTruncated))
    return [...ranges, ...found.map(({ start, end }) => ({ start: toSource(start), end: toSource(end) }))]
  }
}

function isLongEnough(secret: string): boolean {
  return secret.length >= minimumLength
}

/** Returns a function that finds a text in another one with the algorithm of Knuth, Morris and Pratt, which is linear. */
function createMatcher(needle: string): SecretFinder {
  const fallback = [0]
  for (let index = 1, length = 0; index < needle.length; index += 1) {
    while (length > 0 && needle[index] !== needle[length]) length = fallback[length - 1] ?? 0
    if (needle[index] === needle[length]) length += 1
    fallback.push(length)
  }
  return (text, isTruncated) => {
    const ranges: SecretRange[] = []
    const add = (start: number, end: number): void => {
      const last = ranges.at(-1)
      if (last && start <= last.end) last.end = end
      else ranges.push({ start, end })
    }
    let length = 0
    for (let index = 0; index < text.length; index += 1) {
      while (length > 0 && text[index] !== needle[length]) length = fallback[length - 1] ?? 0
      if (text[index] === needle[length]) length += 1
      if (length < needle.length) continue
      add(index + 1 - length, index + 1)
      length = fallback[length - 1] ?? 0
    }
    if (isTruncated && length >= minimumLength) add(text.length - length, text.length)
    return ranges
  }
}

/** A text without escapes. Texts that differ only in their escapes have the same form. */
interface DecodedText {
  text: string
  /** Converts an index of this text to one of the text that was decoded. */
  toSource(index: number): number
}

function decodeText(source: string): DecodedText {
  let result: DecodedText = { text: source, toSource: index => index }
  for (let depth = 0; depth < maxDepth; depth += 1) {
    const { text, toSource } = result
    const layer = decodeLayer(text)
    if (!layer) break
    result = { text: layer.text, toSource: index => toSource(layer.toSource(index)) }
  }
  return result
}

/** Backslashes, percent-encoded characters, HTML entities, a plus sign for a space, and control characters. */
const escapes =
  /\\+(?:u[\da-fA-F]{4})?|%(?:[0-7][\da-fA-F]|[cdCD][\da-fA-F]%[89abAB][\da-fA-F]|[eE][\da-fA-F](?:%[89abAB][\da-fA-F]){2}|[fF][0-7](?:%[89abAB][\da-fA-F]){3})|&(?:#[xX]?[\da-fA-F]{1,6}|[a-z]{2,4});|[\b\f\n\r\t+]/g

/** Decodes one layer of escapes; `undefined` if there are none. */
function decodeLayer(source: string): DecodedText | undefined {
  // The decoded text from `decodedStarts[i]` on corresponds to the source from `sourceStarts[i]` on.
  const decodedStarts = [0]
  const sourceStarts = [0]
  const parts: string[] = []
  let length = 0
  let end = 0
  for (const { 0: match, index } of source.matchAll(escapes)) {
    const decoded = decodeEscape(match)
    if (decoded === undefined) continue
    parts.push(source.slice(end, index), decoded)
    length += index - end
    decodedStarts.push(length, length + decoded.length)
    end = index + match.length
    sourceStarts.push(index, end)
    length += decoded.length
  }
  if (parts.length === 0) return undefined
  parts.push(source.slice(end))
  const toSource = (index: number): number => {
    // The first of several equal starts: an escape belongs to the character after it.
    const found = firstAtLeast(decodedStarts, index)
    if (decodedStarts[found] === index) return sourceStarts[found] ?? 0
    return (sourceStarts[found - 1] ?? 0) + index - (decodedStarts[found - 1] ?? 0)
  }
  return { text: parts.join(''), toSource }
}

/** Returns the index of the first of the ascending numbers that isn't below a value. */
function firstAtLeast(numbers: readonly number[], value: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Control characters become the letters of their escapes, such as `n` for a line feed, since the backslash is dropped. */
const controlLetters: Readonly<Record<string, string>> = { '\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't', '+': ' ' }
const entities: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", nbsp: '\u00a0' }

/** Decodes one escape; `undefined` if it isn't one. */
function decodeEscape(text: string): string | undefined {
  switch (text[0]) {
    case '\\': {
      const hex = text.indexOf('u')
      return hex < 0 ? '' : String.fromCharCode(Number.parseInt(text.slice(hex + 1), 16))
    }
    case '%': {
      // Without decodeURIComponent: its errors are slow, and a hostile server may cause any number.
      const [first = 0, ...rest] = text
        .slice(1)
        .split('%')
        .map(hex => Number.parseInt(hex, 16))
      const start = rest.length === 0 ? first : first & (63 >> rest.length)
      return fromCodePoint(rest.reduce((code, byte) => code * 64 + (byte & 63), start))
    }
    case '&': {
      const name = text.slice(1, -1).toLowerCase()
      if (name[0] !== '#') return Object.hasOwn(entities, name) ? entities[name] : undefined
      const code = Number(name[1] === 'x' ? `0${name.slice(1)}` : name.slice(1))
      return fromCodePoint(code)
    }
    default:
      return controlLetters[text]
  }
}

/** Returns the character with a code; `undefined` if there is none. */
function fromCodePoint(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
