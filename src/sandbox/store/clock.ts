import type { ClockState } from './snapshot-types.js'
import { maxTimestamp, formatTimestamp } from './time.js'

/** A clock that tests control. It runs with the computer's until it is told otherwise. */
export class Clock {
  #state: ClockState = { frozenAt: null, offset: 0 }
  readonly #latest: number

  /** @param latest where it ends at the latest, so that what lives on from there still has a date */
  constructor(latest: number = maxTimestamp) {
    this.#latest = latest
  }

  /** The time, in milliseconds since 1970. */
  now(): number {
    return Math.min(Math.max(this.#state.frozenAt ?? Date.now() + this.#state.offset, 0), this.#latest)
  }

  /** Goes to a moment; a running clock runs on from there. */
  set(moment: number | string | Date): void {
    const time = this.#timeOf(moment)
    if (this.#state.frozenAt === null) this.#state.offset = time - Date.now()
    else this.#state.frozenAt = time
  }

  /** Goes on by some milliseconds. */
  advance(milliseconds: number): void {
    this.set(this.now() + milliseconds)
  }

  /** Stands still, at a moment or where it is. */
  freeze(moment?: number | string | Date): void {
    this.#state = { frozenAt: moment === undefined ? this.now() : this.#timeOf(moment), offset: 0 }
  }

  /** Runs on from where it stands. */
  resume(): void {
    this.#state = { frozenAt: null, offset: this.now() - Date.now() }
  }

  #timeOf(moment: number | string | Date): number {
    const time = new Date(moment).getTime()
    if (Number.isNaN(time) || time < 0 || time > this.#latest)
      throw new RangeError(`The moment is none from 1970 to ${formatTimestamp(this.#latest)}.`)
    return time
  }

  /** Where it stands, as plain data. */
  snapshot(): ClockState {
    return { ...this.#state }
  }

  /** Goes back to what `snapshot` gave. */
  restore(state: ClockState): void {
    this.#state = { frozenAt: state.frozenAt, offset: state.offset }
  }
}
