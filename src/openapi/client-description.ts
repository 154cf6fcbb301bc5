import type { Parameter } from './document.js'

/**
 * Returns the description of a parameter for users of the client and the CLI, which encode slashes and filters themselves.
 *
 * @throws Error when the sentence about the encoding was reworded, since it would contradict the client
 */
export function clientDescription({ name, description, ...parameter }: Parameter): string {
  const text = description.replaceAll(/\s+/g, ' ').trim()
  const encoding = parameter['x-filter']
    ? / Percent-encode the value\./
    : parameter['x-slash-as']
      ? /, with each `\/` written as `.`/
      : undefined
  if (!encoding) return text
  if (!encoding.test(text)) throw new Error(`The description of ${name} doesn't contain ${encoding}. Correct either of them.`)
  return text.replace(encoding, '')
}
