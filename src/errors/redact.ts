/** The replacement for a secret. */
export const redacted = '***'

/** The headers of the API that contain a secret, in lower case. */
const secretHeaders: readonly string[] = ['x-auth-token', 'x-security-token', 'x-subject-token', 'x-swr-dockerlogin']

/** Whether the name of a header or a parameter suggests that its value is a secret, for any service or gateway. */
export const isSecretName = (name: string): boolean =>
  /key|token|secret|passw(?:or)?d|pwd|authorization|cookie|credential|dockerlogin/i.test(name)

const secretFieldNames = '("(?:password|auth|secret)'
/** Matches the fields of JSON, which may be truncated, whose values are secrets: the value is the second group. */
export const secretField: RegExp = /* @__PURE__ */ new RegExp(`${secretFieldNames}"\\s*:\\s*)"((?:[^"\\\\]|\\\\.)*)"?`, 'g')
/** Matches the same in JSON that is a string of JSON. */
const escapedSecretField = /* @__PURE__ */ new RegExp(`${secretFieldNames}\\\\+"\\s*:\\s*\\\\+")[^"\\\\]*`, 'g')

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
  return Object.fromEntries(entries.map(([name, value]) => [name, isSecretName(name) ? redacted : redactValue(value)]))
}

/** Redacts the passwords in JSON, which may be truncated, and in `docker login` commands. */
export function redactBody(body: string): string {
  const text = body.replace(secretField, `$1"${redacted}"`).replace(escapedSecretField, `$1${redacted}`)
  return redactDockerLogins(text)
}

/**
 * Redacts the passwords in `docker login` commands. A command is a whole line, so the next search begins after it: a search from
 * each command to its password is quadratic.
 */
function redactDockerLogins(text: string): string {
  return text.replace(/\bdocker login\b[^\n]*(?:(?<=\s(?:-p|--password))\n\S*)?/gi, command =>
    command.replace(/(\s(?:-p|--password)[\s=])[^\s"'<\\]+/gi, `$1${redacted}`),
  )
}

/**
 * Redacts everything that looks like a secret, whatever the request contained: signatures, tokens, passwords and logins.
 *
 * Use it as a second line of defense for text that a service may have echoed in an unexpected form.
 */
export function redactText(text: string): string {
  // The values of the other secret headers have a form of their own, or are redacted as headers.
  return redactBody(text)
    .replace(/\b(Signature=)[\w%+/=-]+/gi, `$1${redacted}`)
    .replace(/\b((?:proxy-)?authorization\\*["']?\s*[:=]\s*\\*["']?(?:Basic|Bearer)\s+)[^\s"'\\]+/gi, `$1${redacted}`)
    .replace(
      new RegExp(`\\b((?:${secretHeaders.join('|')})\\\\*["']?\\s*[:=]\\s*\\\\*["']?)(?!docker login)[^\\s"'\\\\,;]+`, 'gi'),
      `$1${redacted}`,
    )
}
