/** What to do about system error codes that aren't self-explanatory, by a pattern of the code. */
const adviceByCode: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    'The certificate is for another host. Check the URL, or whether a proxy responds instead.',
  ],
  [/^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/, "The certificate isn't valid now. Check the clock, or renew the certificate."],
  [
    /CERT|^UNABLE_TO_/,
    "The certificate isn't from a known CA. Set NODE_EXTRA_CA_CERTS to the file with that of your cloud or proxy before the program starts.",
  ],
  [/WRONG_VERSION_NUMBER|^EPROTO$/, "The server doesn't use TLS on this port. Check the scheme and the port of the URL."],
  [/^ERR_INVALID_PROTOCOL$/, 'The `agent` is for another protocol than the URL.'],
  [/PROXY|^UND_ERR_ABORTED$/, 'The proxy refused the connection. Check its URL, user name and password.'],
]

/** Returns what to do after a connection failed with a system error code. */
export function connectionAdvice(code: string): string {
  return adviceByCode.find(([pattern]) => pattern.test(code))?.[1] ?? 'Check the URL and the network.'
}
