/** The replacement for a secret. */
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
 * Returns headers as a plain object with their secrets redacted.
 *
 * @param redactValue redacts the values of all other headers
 */
export function redactHeaders(
  headers: Iterable<readonly [string, string]> | Readonly<Record<string, string>>,
  redactValue = (value: string): string => value,
): Record<string, string> {
  const entries = Symbol.iterator in headers ? [...headers] : Object.entries(headers)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, secretHeaders.has(name.toLowerCase()) ? redacted : redactValue(value)]),
  )
}

/** Redacts the passwords in JSON, which may be truncated, and in `docker login` commands. */
export function redactBody(body: string): string {
  return body
    .replace(/("(?:password|auth|secret)"\s*:\s*)"(?:[^"\\]|\\.)*"?/g, `$1"${redacted}"`)
    .replace(/("(?:password|auth|secret)\\+"\s*:\s*\\+")[^"\\]*/g, `$1${redacted}`)
    .replace(/(\bdocker login\b[^\n]*? -p )[^\s"<\\]+/g, `$1${redacted}`)
}

const tokenHeaders = 'x-auth-token|x-security-token|x-subject-token|x-swr-dockerlogin'

/**
 * Redacts everything that looks like a secret, whatever the request contained: signatures, tokens, passwords and logins.
 *
 * Use it as a second line of defence for text that a service may have echoed in an unexpected form.
 */
export function redactText(text: string): string {
  return redactBody(text)
    .replace(/\b(Signature=)[\w%+/=-]+/gi, `$1${redacted}`)
    .replace(/\b((?:proxy-)?authorization\\*["']?\s*[:=]\s*\\*["']?(?:Basic|Bearer)\s+)[^\s"'\\]+/gi, `$1${redacted}`)
    .replace(/(\bdocker login\b[^\n]*?\s(?:-p|--password)[\s=])[^\s"'\\]+/gi, `$1${redacted}`)
    .replace(
      new RegExp(`\\b((?:${tokenHeaders})\\\\*["']?\\s*[:=]\\s*\\\\*["']?)(?!docker login)[^\\s"'\\\\,;]+`, 'gi'),
      `$1${redacted}`,
    )
}

/** Returns a function that redacts the secrets of a request in any text, for servers that echo a request. */
export function createRedactor(request: {
  headers: Readonly<Record<string, string>>
  body?: string | undefined
}): (text: string) => string {
  const headerSecrets = Object.entries(request.headers).flatMap(([name, value]) =>
    secretHeaders.has(name.toLowerCase()) ? [value] : [],
  )
  const signatures = headerSecrets.flatMap(value => /Signature=(\w+)/.exec(value)?.[1] ?? [])
  const bodySecrets = [...(request.body ?? '').matchAll(/"(?:password|secret)"\s*:\s*("(?:[^"\\]|\\.)*")/g)].map(
    ([, value = '""']): string => JSON.parse(value),
  )
  const secrets = [...headerSecrets, ...signatures, ...bodySecrets].filter(secret => secret.length > 3)
  secrets.sort((one, other) => other.length - one.length)
  return text => redactBody(secrets.reduce(redactSecret, text))
}

/** Redacts a secret in a text, whatever its escaping. */
function redactSecret(text: string, secret: string): string {
  const rest = text.replaceAll(secret, redacted)
  // Compiling the pattern of a long token is slow, so this first checks whether an escaped form can be left.
  const plain = /\w{4,}/.exec(secret)
  return plain && !rest.includes(plain[0]) ? rest : rest.replace(new RegExp(escapedPattern(secret), 'gu'), redacted)
}

/** Returns a pattern that matches a secret as escaped in JSON (nested JSON too), URLs, forms and HTML. */
function escapedPattern(secret: string): string {
  return secret.replace(/\\+|\W/gu, char => {
    if (char[0] === '\\') return `(?:\\\\{${char.length},${9 * char.length}}|(?:%5[cC])+|&#?\\w{1,8};)`
    const literal = /[\^\]]/.test(char) ? `\\${char}` : `[${char}]`
    // Bounded repetitions keep a text of backslashes from causing catastrophic backtracking.
    return `(?:\\\\{0,9}(?:${literal}|&#?\\w{1,8};)|(?:\\\\{1,9}u[\\da-fA-F]{4})+|\\\\{1,9}[bfnrt]|(?:%[\\da-fA-F]{2})+|\\+)`
  })
}
