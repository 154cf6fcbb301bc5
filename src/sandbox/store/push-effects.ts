import type { SandboxContext } from '../context.js'
import type { Repository } from './entities.js'
import { fireTriggers } from './triggers.js'

/** A tag that was pushed. */
export interface Push {
  repository: Repository
  tag: string
}

/**
 * Runs what follows a push through the registry or the administration: triggers fire. Images of seeds, tags that were made from other
 * tags, and copies from other regions aren't pushes.
 */
export function afterPush(push: Push, context: SandboxContext): void {
  fireTriggers(push.repository, push.tag, context)
}
