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
const pattern = new RegExp(
  String.raw`^SDK-HMAC-SHA256 (?:${current}|${older}),\s*SignedHeaders=(?<names>[^,\s]+),\s*Signature=(?<signature>[0-9a-f]{64})$`,
)

/** Parses an `Authorization` header. Returns `undefined` if it contains no signature in one of the two forms. */
export function parseAuthorization(header: string): Authorization | undefined {
  const groups = pattern.exec(header)?.groups
  if (!groups) return undefined
  const { accessKey, owner = '', date, region = '', service = '', names = '', signature = '' } = groups
  const common = { accessKeyId: accessKey ?? owner, signedHeaders: names.split(';'), signature }
  return date === undefined ? common : { ...common, scope: { date, region, service } }
}
