/** What stands in for a secret. */
export const mask = '***'

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

/** Headers as a plain object in which secrets are masked. */
export function maskedHeaders(
  headers: Iterable<readonly [string, string]> | Readonly<Record<string, string>>,
): Record<string, string> {
  const pairs = Symbol.iterator in headers ? [...headers] : Object.entries(headers)
  return Object.fromEntries(pairs.map(([name, value]) => [name, secretHeaders.has(name.toLowerCase()) ? mask : value]))
}

/** A JSON body in which the values of `password` and `auth` are masked. */
export function maskedBody(body: string): string {
  return body.replace(/("(?:password|auth|secret)"\s*:\s*)"(?:[^"\\]|\\.)*"/g, `$1"${mask}"`)
}

/** A text without the secrets that a request carried, for servers that echo what they were sent. */
export function scrubbed(
  text: string,
  request: { headers: Readonly<Record<string, string>>; body?: string | undefined },
): string {
  const inHeaders = Object.entries(request.headers).flatMap(([name, value]) =>
    secretHeaders.has(name.toLowerCase()) ? [value] : [],
  )
  const signatures = inHeaders.flatMap(value => /Signature=(\w+)/.exec(value)?.[1] ?? [])
  const inBody = [...(request.body ?? '').matchAll(/"(?:password|secret)"\s*:\s*("(?:[^"\\]|\\.)*")/g)].map(
    ([, value = '""']): string => JSON.parse(value),
  )
  const secrets = [...inHeaders, ...signatures, ...inBody].filter(secret => secret.length > 3).flatMap(written)
  return secrets.sort((one, other) => other.length - one.length).reduce((rest, secret) => rest.replaceAll(secret, mask), text)
}

/** A text as it is, and as it stands in JSON, and in JSON inside JSON. */
function written(text: string): string[] {
  const once = JSON.stringify(text).slice(1, -1)
  return [text, once, JSON.stringify(once).slice(1, -1)]
}
