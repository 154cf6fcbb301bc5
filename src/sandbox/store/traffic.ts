import type { AccountState, TrafficEntry } from './snapshot-types.js'
import { dayNumber } from './time.js'

/** How long the traffic of a day is kept, in days: longer than any report. */
const keptDays = 400

/** Adds downloaded bytes to the traffic of an account in a region, on the day of `now`. */
export function recordTraffic(account: AccountState, region: string, bytes: number, now: number): void {
  if (bytes === 0) return
  const day = dayNumber(now)
  account.traffic ??= []
  const entry = account.traffic.findLast(other => other.day === day && other.region === region)
  if (entry) entry.bytes = Math.min(entry.bytes + bytes, Number.MAX_SAFE_INTEGER)
  else account.traffic = [...account.traffic.filter(other => other.day > day - keptDays), { region, day, bytes }]
}

/** Returns the traffic of an account in a region. */
export function trafficIn(account: AccountState, region: string): TrafficEntry[] {
  return account.traffic?.filter(entry => entry.region === region) ?? []
}
