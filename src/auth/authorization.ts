/** The scope of a signature in its older form, whose key is derived from it. */
export interface SignatureScope {
  /** `YYYYMMDD`. */
  date: string
  /** May be empty. */
  region: string
  /** May be empty. */
  service: string
}

/** The parts of an `Authorization` header with a signature. */
export interface Authorization {
  accessKeyId: string
  /** The names of the signed headers, in the order of the header. */
  signedHeaders: readonly string[]
  /** Hexadecimal. */
  signature: string
  /** Only in the older form, `Credential=AK/DATE/REGION/SERVICE/sdk_request`. */
  scope?: SignatureScope
}

const current = String.raw`Access=(?<accessKey>[^,\s]+)`
const older = String.raw`Credential=(?<owner>[^,\s]+?)/(?<date>\d{8})/(?<region>[^,\s/]*)/(?<service>[^,\s/]*)/sdk_request`
const headerPattern = new RegExp(
  String.raw`^SDK-HMAC-SHA256 (?:${current}|${older}),\s*SignedHeaders=(?<names>[^,\s]+),\s*Signature=(?<signature>[0-9a-f]{64})$`,
)

/** Parses an `Authorization` header. Returns `undefined` if it contains no signature in one of the two forms. */
export function parseAuthorization(header: string): Authorization | undefined {
  const groups = headerPattern.exec(header)?.groups
  if (!groups) return undefined
  const { accessKey, owner = '', date, region = '', service = '', names = '', signature = '' } = groups
  const common = { accessKeyId: accessKey ?? owner, signedHeaders: names.split(';'), signature }
  return date === undefined ? common : { ...common, scope: { date, region, service } }
}

/** The parts of the header in their order, in its current form. */
const parts = ['Access', 'SignedHeaders', 'Signature'] as const

/** Returns the validation error of an `Authorization` header that `parseAuthorization` rejects. */
export function authorizationProblem(header: string): string {
  const [, algorithm = '', rest = ''] = /^(\S*)\s*(.*)$/s.exec(header.trim()) ?? []
  if (algorithm !== 'SDK-HMAC-SHA256') {
    const isMisspelled = algorithm.toUpperCase() === 'SDK-HMAC-SHA256'
    return `the Authorization header must begin with SDK-HMAC-SHA256${isMisspelled ? ' in upper case' : ''}`
  }
  const names = rest.split(',').map(part => part.split('=')[0]?.trim() ?? '')
  // The older form has the key in another part.
  const expected = parts.map(name => (name === 'Access' && names.includes('Credential') ? 'Credential' : name))
  const missing = expected.filter(name => !names.includes(name))
  if (missing.length > 0) return `the Authorization header is invalid: it has no ${missing.join(' and no ')}`
  if (names.join() !== expected.join())
    return `the Authorization header is invalid: its parts must be ${expected.join(', ')} in this order`
  if (!/Signature=[0-9a-f]{64}$/.test(header))
    return 'the Authorization header is invalid: Signature must have 64 hexadecimal digits in lower case'
  return `the Authorization header is invalid: check the values of ${expected[0]} and SignedHeaders`
}
