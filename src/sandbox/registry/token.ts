import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Action } from './permissions.js'

/** The access that a token grants. The user's current permissions limit it further. */
export interface Grant {
  type: 'repository'
  /** Organization and repository, as in paths. */
  name: string
  actions: readonly Action[]
}

/** The content of a token. */
export interface Claims {
  /** The account and the ID of the user; `null` for a token without a login. */
  user: { account: string; id: string } | null
  /** The region that the token is for. */
  region: string
  access: readonly Grant[]
  /** When the token expires, in seconds since 1970. */
  exp: number
}

const jwtHeader = encode({ typ: 'JWT', alg: 'HS256' })

/** Signs and verifies tokens (JSON Web Tokens). The key exists only in this object, so no other sandbox accepts them. */
export class Tokens {
  readonly #key = randomBytes(32)

  sign(claims: Claims): string {
    const content = `${jwtHeader}.${encode(claims)}`
    return `${content}.${this.#signature(content)}`
  }

  /** Returns the content of a token, or `undefined` when it is invalid or has expired. */
  read(token: string, now: number): Claims | undefined {
    const end = token.lastIndexOf('.')
    const content = token.slice(0, Math.max(end, 0))
    const [actual, expected] = [Buffer.from(token.slice(end + 1)), Buffer.from(this.#signature(content))]
    if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return undefined
    // The signature is valid, so the content is what `sign` wrote.
    const claims = JSON.parse(Buffer.from(content.slice(content.indexOf('.') + 1), 'base64url').toString()) as Claims
    return claims.exp * 1000 > now ? claims : undefined
  }

  #signature(content: string): string {
    return createHmac('sha256', this.#key).update(content).digest('base64url')
  }
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
