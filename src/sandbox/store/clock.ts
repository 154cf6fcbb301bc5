import type { ClockState } from './snapshot-types.js'
import { formatTimestamp, maxTimestamp, parseTimestamp } from './time.js'

/** A clock that tests control. It follows the system clock until it is set or frozen. */
export class Clock {
  #state: ClockState = { frozenAt: null, offset: 0 }
  readonly #max: number

  /** @param max the latest time, which leaves room for the expiry dates of what is issued then */
  constructor(max: number = maxTimestamp) {
    this.#max = max
  }

  /** Returns the time, in milliseconds since 1970. */
  now(): number {
    return Math.min(Math.max(this.#state.frozenAt ?? Date.now() + this.#state.offset, 0), this.#max)
  }

  /**
   * Sets the time. A running clock keeps running.
   *
   * @throws RangeError when the time is invalid or out of range
   */
  set(time: number | string | Date): void {
    const milliseconds = this.#parse(time)
    if (this.#state.frozenAt === null) this.#state.offset = milliseconds - Date.now()
    else this.#state.frozenAt = milliseconds
  }

  /**
   * Advances the time.
   *
   * @throws RangeError when the time is invalid or out of range then
   */
  advance(milliseconds: number): void {
    if (typeof milliseconds !== 'number') throw this.#rangeError()
    this.set(this.now() + milliseconds)
  }

  /**
   * Freezes the clock, at a specified time or at the current one.
   *
   * @throws RangeError when the time is invalid or out of range
   */
  freeze(time?: number | string | Date): void {
    this.#state = { frozenAt: time === undefined ? this.now() : this.#parse(time), offset: 0 }
  }

  /** Resumes the clock at its current time. */
  resume(): void {
    this.#state = { frozenAt: null, offset: this.now() - Date.now() }
  }

  #parse(time: number | string | Date): number {
    const milliseconds = toMilliseconds(time)
    if (Number.isNaN(milliseconds) || milliseconds < 0 || milliseconds > this.#max) throw this.#rangeError()
    return milliseconds
  }

  #rangeError(): RangeError {
    return new RangeError(
      `The time must be a UTC timestamp, a Date or milliseconds, from 1970 to ${formatTimestamp(this.#max)}.`,
    )
  }

  /** Returns the state as plain data. */
  snapshot(): ClockState {
    return { ...this.#state }
  }

  /** Restores the result of `snapshot`. */
  restore(state: ClockState): void {
    this.#state = { frozenAt: state.frozenAt, offset: state.offset }
  }
}

/** Returns a time in whole milliseconds, or NaN for other values: plain JavaScript can pass any, and `new Date(null)` is 1970. */
function toMilliseconds(time: unknown): number {
  if (typeof time === 'string') return parseTimestamp(time) ?? Number.NaN
  if (typeof time === 'number') return new Date(time).getTime()
  return time instanceof Date ? time.getTime() : Number.NaN
}
