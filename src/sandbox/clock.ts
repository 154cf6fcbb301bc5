import type { ClockState } from './state.js'

/** A clock that tests control. It runs with the computer's until it is told otherwise. */
export class Clock {
  #state: ClockState = { frozenAt: null, offset: 0 }

  /** The time, in milliseconds since 1970. */
  now(): number {
    return this.#state.frozenAt ?? Date.now() + this.#state.offset
  }

  /** Goes to a moment; a running clock runs on from there. */
  set(moment: number | string | Date): void {
    const time = new Date(moment).getTime()
    // Beyond this, dates can no longer be written.
    if (Number.isNaN(time) || time < 0 || time > 253_402_300_799_999)
      throw new RangeError('The moment is none from 1970 to 9999.')
    if (this.#state.frozenAt === null) this.#state.offset = time - Date.now()
    else this.#state.frozenAt = time
  }

  /** Goes on by some milliseconds. */
  advance(milliseconds: number): void {
    this.set(this.now() + milliseconds)
  }

  /** Stands still, at a moment or where it is. */
  freeze(moment?: number | string | Date): void {
    if (moment !== undefined) this.set(moment)
    this.#state = { frozenAt: this.now(), offset: 0 }
  }

  /** Runs on from where it stands. */
  resume(): void {
    this.#state = { frozenAt: null, offset: this.now() - Date.now() }
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
