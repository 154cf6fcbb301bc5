/** Every byte as two hexadecimal digits. */
const hexBytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** A reproducible random number generator (mulberry32). Its output is not secure outside a sandbox. */
export class Random {
  /** The whole state of the generator. */
  state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** Returns the next 32 bits. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let bits = this.state
    bits = Math.imul(bits ^ (bits >>> 15), bits | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return (bits ^ (bits >>> 14)) >>> 0
  }

  /** Returns a number from 0 to less than 1. */
  fraction(): number {
    return this.next() / 2 ** 32
  }

  /** Returns hexadecimal digits, 8 per step. */
  hex(length: number): string {
    let text = ''
    while (text.length < length) {
      const bits = this.next()
      text += `${hexBytes[bits >>> 24]}${hexBytes[(bits >>> 16) & 255]}${hexBytes[(bits >>> 8) & 255]}${hexBytes[bits & 255]}`
    }
    return text.slice(0, length)
  }
}
