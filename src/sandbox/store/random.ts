/** Every byte in two hexadecimal digits. */
const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** A generator of numbers that repeats from its state (mulberry32). Nothing of it is fit to be a secret outside a sandbox. */
export class Random {
  /** The whole of its memory. */
  state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** The next 32 bits. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let bits = this.state
    bits = Math.imul(bits ^ (bits >>> 15), bits | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return (bits ^ (bits >>> 14)) >>> 0
  }

  /** A number from 0 to just under 1. */
  fraction(): number {
    return this.next() / 2 ** 32
  }

  /** Hexadecimal digits, 8 for each step. */
  hex(length: number): string {
    let text = ''
    while (text.length < length) {
      const bits = this.next()
      text += `${pairs[bits >>> 24]}${pairs[(bits >>> 16) & 255]}${pairs[(bits >>> 8) & 255]}${pairs[bits & 255]}`
    }
    return text.slice(0, length)
  }
}
