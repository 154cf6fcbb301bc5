import { SwrInputError } from '../errors/input-error.js'
import type { Hash } from './hash.js'

type NodeCrypto = typeof import('node:crypto')

let sharedHash: Hash | undefined

/** Returns hashing with node:crypto, which is about 20 times faster for short texts, or else with WebCrypto. */
export function defaultHash(): Hash {
  if (!sharedHash) {
    const node = nodeCrypto()
    sharedHash = node ? nodeHash(node) : webHash()
  }
  return sharedHash
}

/** Returns node:crypto; `undefined` in runtimes that lack it or only imitate Node.js. */
function nodeCrypto(): NodeCrypto | undefined {
  try {
    const node = globalThis.process?.getBuiltinModule?.('node:crypto')
    return typeof node?.createHash === 'function' && typeof node.createHmac === 'function' ? node : undefined
  } catch {
    // Some edge runtimes throw when a property of `process` is read.
    return undefined
  }
}

function nodeHash({ hash, createHash, createHmac }: NodeCrypto): Hash {
  return {
    // `hash` (Node.js 20.12) avoids creating a Hash object.
    sha256: hash ? text => hash('sha256', text, 'hex') : text => createHash('sha256').update(text).digest('hex'),
    hmac: (key, text) => createHmac('sha256', key).update(text).digest('hex'),
  }
}

/** Returns hashing with WebCrypto, which every runtime with `fetch` has. Browsers restrict it to https and localhost. */
export function webHash(crypto: { subtle: SubtleCrypto } | undefined = globalThis.crypto): Hash {
  const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
  const subtle = (): SubtleCrypto => {
    const available: SubtleCrypto | undefined = crypto?.subtle
    if (available) return available
    throw new SwrInputError('An access key requires `crypto.subtle`, which browsers provide only on https and localhost.')
  }
  let imported: { secret: string; key: Promise<CryptoKey> } | undefined
  return {
    sha256: async text => toHex(await subtle().digest('SHA-256', encode(text))),
    async hmac(secret, text) {
      if (imported?.secret !== secret) {
        const algorithm = { name: 'HMAC', hash: 'SHA-256' }
        imported = { secret, key: subtle().importKey('raw', encode(secret), algorithm, false, ['sign']) }
      }
      return toHex(await subtle().sign('HMAC', await imported.key, encode(text)))
    },
  }
}

function toHex(buffer: ArrayBuffer): string {
  return [...new Uint8Array(buffer)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
