import type { Parameter } from './document.js'

/**
 * Sentences about the raw API that are wrong for users of the client and the CLI, and what is right for them. The client
 * completes a range, and rejects a filter next to plain parameters instead of letting the service ignore them.
 */
const clientRules: readonly [RegExp, string][] = [
  [
    / Use together with `(limit|offset)`(?:: alone, a valid value is ignored, and an invalid one can cause a 400)?\./,
    ' If `$1` is missing, its default is sent with it.',
  ],
  [/ Use together with `(order_\w+)`(?:; the effect of one without the other is unsettled)?\./, ' Requires `$1`.'],
  [/ (?:Also i|I)gnored if `filter` is set(?=[.:])/, " Can't be combined with `filter`"],
  [
    / If this parameter is set, (?:all plain query parameters are|the plain `\w+` parameter is) ignored(?:, `center` included)?\./,
    " Can't be combined with plain query parameters.",
  ],
]

/**
 * Returns the description of a parameter for users of the client and the CLI, which encode slashes and filters themselves.
 *
 * @throws Error when the sentence about the encoding was reworded, since it would contradict the client
 */
export function clientDescription({ name, description, ...parameter }: Parameter): string {
  const text = clientRules.reduce(
    (text, [rule, replacement]) => text.replace(rule, replacement),
    description.replaceAll(/\s+/g, ' ').trim(),
  )
  const encoding = parameter['x-filter']
    ? / Percent-encode the value\./
    : parameter['x-slash-as']
      ? /, with each `\/` written as `.`/
      : undefined
  if (!encoding) return text
  if (!encoding.test(text)) throw new Error(`The description of ${name} doesn't contain ${encoding}. Correct either of them.`)
  return text.replace(encoding, '')
}

/** What the client returns instead of the body that the contract describes, by operation. */
const clientResults: Readonly<Record<string, string>> = {
  createSecret:
    'The result is an object with `registry`, `username`, `password`, `expiresAt` and `dockerConfig`, the content of a `config.json`.',
}

/** The warning about the hosts of IAM, which the client and the CLI set themselves. */
const hostWarning = / Served by IAM at the servers of this operation only\. .*$/

/** Returns the description of an operation for users of the client and the CLI. */
export function clientOperationDescription({ operationId, description }: { operationId: string; description: string }): string {
  const text = description.replaceAll(/\s+/g, ' ').trim().replace(hostWarning, '')
  return [text, clientResults[operationId]].filter(Boolean).join(' ')
}
