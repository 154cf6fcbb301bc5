import type { SandboxContext } from '../context.js'
import { nextRetention, runRetention } from './retentions.js'
import type { DueEvent } from './schedule.js'
import { endSyncJobs } from './sync-copy.js'
import { nextSyncEnd } from './sync-jobs.js'

/** Processes all due events: runs retention policies, and ends jobs. */
export function runDue(context: SandboxContext): void {
  const { store, settings } = context
  const now = context.clock.now()
  for (;;) {
    let first: DueEvent | undefined
    for (const { schedule } of store.regions()) {
      const due = schedule.next(now, repository =>
        Math.min(nextRetention(repository, settings), nextSyncEnd(repository, settings)),
      )
      if (due && due.time < (first?.time ?? Number.POSITIVE_INFINITY)) first = due
    }
    if (!first) return
    const { repository, time } = first
    endSyncJobs(repository, time, context)
    if (nextRetention(repository, settings) <= time) runRetention(repository, store, time)
    store.region(repository.organization.region).schedule.change(repository)
  }
}

/** Runs all retention policies now. Returns the number of deleted tags. */
export function runRetentions(context: SandboxContext): number {
  runDue(context)
  const now = context.clock.now()
  let deleted = 0
  for (const { organizations, schedule } of context.store.regions())
    for (const { repositories } of organizations.values())
      for (const repository of repositories.values()) {
        if (!repository.retention) continue
        deleted += runRetention(repository, context.store, now)
        schedule.change(repository)
      }
  return deleted
}
