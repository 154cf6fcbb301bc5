/** How every message of the gateway about credentials begins. */
export const credentialsPrefix = 'Incorrect IAM authentication information: '

/**
 * How the gateway words the causes for which it rejects a token, after `credentialsPrefix`. The reference has
 * codes of SWR for these causes, so the words are in their `detail`.
 */
export const tokenErrors = {
  missing: 'x-auth-token not found',
  unknown: 'decrypt token fail',
  expired: (expiresAt: string): string => `token expires, expires_at: ${expiresAt}`,
} as const

/** Formats a timestamp as IAM does, with microseconds. */
export function formatMicroseconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '000Z')
}
