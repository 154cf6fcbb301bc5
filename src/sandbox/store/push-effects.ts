import type { SandboxContext } from '../context.js'
import type { Repository } from './entities.js'
import { type Operator, syncPushedTag } from './sync-jobs.js'
import { fireTriggers } from './triggers.js'

/** A tag that was pushed. */
export interface Push {
  repository: Repository
  tag: string
  /** The user who pushed it; by default the first one of the account. */
  user?: Operator | undefined
}

/**
 * Applies the effects of a push through the registry or the administration: fires triggers, and creates jobs for rules of
 * synchronization. Images of seeds, tags that were created from other tags, and copies from other regions aren't pushes.
 */
export function afterPush({ repository, tag, user }: Push, context: SandboxContext): void {
  fireTriggers(repository, tag, context)
  const operator = user ?? context.store.accounts.get(repository.organization.account)?.users[0]
  if (operator) syncPushedTag(repository, tag, operator, context)
}
