/** What stands in for a secret. */
export const redacted = '***'

const secretHeaders = new Set([
  'authorization',
  'cookie',
  'set-cookie',
  'proxy-authorization',
  'x-auth-token',
  'x-security-token',
  'x-subject-token',
  'x-swr-dockerlogin',
])

/**
 * Headers as a plain object in which secrets are masked.
 *
 * @param clean makes every other value fit to be shown
 */
export function redactHeaders(
  headers: Iterable<readonly [string, string]> | Readonly<Record<string, string>>,
  clean = (value: string): string => value,
): Record<string, string> {
  const pairs = Symbol.iterator in headers ? [...headers] : Object.entries(headers)
  return Object.fromEntries(
    pairs.map(([name, value]) => [name, secretHeaders.has(name.toLowerCase()) ? redacted : clean(value)]),
  )
}

/** A text in which the passwords of JSON, whole or cut off, and of `docker login` are masked. */
export function redactBody(body: string): string {
  return body
    .replace(/("(?:password|auth|secret)"\s*:\s*)"(?:[^"\\]|\\.)*"?/g, `$1"${redacted}"`)
    .replace(/("(?:password|auth|secret)\\+"\s*:\s*\\+")[^"\\]*/g, `$1${redacted}`)
    .replace(/(\bdocker login\b[^\n]*? -p )[^\s"<\\]+/g, `$1${redacted}`)
}

/** Makes texts fit to be shown: without the secrets that a request carried, for servers that echo what they were sent. */
export function createRedactor(request: {
  headers: Readonly<Record<string, string>>
  body?: string | undefined
}): (text: string) => string {
  const inHeaders = Object.entries(request.headers).flatMap(([name, value]) =>
    secretHeaders.has(name.toLowerCase()) ? [value] : [],
  )
  const signatures = inHeaders.flatMap(value => /Signature=(\w+)/.exec(value)?.[1] ?? [])
  const inBody = [...(request.body ?? '').matchAll(/"(?:password|secret)"\s*:\s*("(?:[^"\\]|\\.)*")/g)].map(
    ([, value = '""']): string => JSON.parse(value),
  )
  const secrets = [...inHeaders, ...signatures, ...inBody].filter(secret => secret.length > 3)
  secrets.sort((one, other) => other.length - one.length)
  return text => redactBody(secrets.reduce(without, text))
}

/** A text without a secret, however that is written in it. */
function without(text: string, secret: string): string {
  const rest = text.replaceAll(secret, redacted)
  // A pattern of a long token costs more than looking whether there is anything left to replace.
  const plain = /\w{4,}/.exec(secret)
  return plain && !rest.includes(plain[0]) ? rest : rest.replace(new RegExp(written(secret), 'gu'), redacted)
}

/** A pattern for a secret as JSON (also inside JSON), addresses, forms and HTML write it. */
function written(secret: string): string {
  return secret.replace(/\\+|\W/gu, char => {
    if (char[0] === '\\') return `(?:\\\\{${char.length},${9 * char.length}}|(?:%5[cC])+|&#?\\w{1,8};)`
    const itself = /[\^\]]/.test(char) ? `\\${char}` : `[${char}]`
    // Limits to the repetitions keep a text of backslashes from taking for ever.
    return `(?:\\\\{0,9}(?:${itself}|&#?\\w{1,8};)|(?:\\\\{1,9}u[\\da-fA-F]{4})+|\\\\{1,9}[bfnrt]|(?:%[\\da-fA-F]{2})+|\\+)`
  })
}

const tokenHeaders = [...secretHeaders].filter(name => name.startsWith('x-')).join('|')
const tokenHeaderValue = new RegExp(
  `\\b((?:${tokenHeaders})\\\\*["']?\\s*[:=]\\s*\\\\*["']?)(?!docker login)[^\\s"'\\\\,;]+`,
  'gi',
)

/** Redacts what looks like a secret in any text: signatures, values of secret headers, passwords of logins. */
export function redactText(text: string): string {
  return redactBody(text)
    .replace(/\b(Signature=)[\w%+/=-]+/gi, `$1${redacted}`)
    .replace(/\b((?:proxy-)?authorization\\*["']?\s*[:=]\s*\\*["']?(?:Basic|Bearer)\s+)[^\s"'\\]+/gi, `$1${redacted}`)
    .replace(/(\bdocker login\b[^\n]*?\s(?:-p|--password)[\s=])[^\s"'\\]+/gi, `$1${redacted}`)
    .replace(tokenHeaderValue, `$1${redacted}`)
}
