import type { SwrClient } from '../../client/create-swr-client.js'
import { runPrefix, timeOfRun } from '../cases/names.js'
import { clear } from './clear.js'
import type { Made } from './ledger.js'

/** What came of sweeping one thing. */
export interface Swept {
  made: Made
  /** Why it is still there, if it is. */
  failure?: string
}

/** Takes away what a ledger says is left, in this order; what is gone already is no failure. */
export async function* sweep(swr: SwrClient, left: readonly Made[]): AsyncGenerator<Swept> {
  for (const made of left) {
    try {
      await clear(swr, made)
      yield { made }
    } catch (error) {
      yield { made, failure: error instanceof Error ? error.message : String(error) }
    }
  }
}

/**
 * Organizations that runs have left behind, by their names alone.
 *
 * @param before only those of runs that began before, in milliseconds since 1970
 */
export async function leftBefore(swr: SwrClient, before: number): Promise<Made[]> {
  const { namespaces } = await swr.listNamespaces({ namespace: runPrefix })
  return (namespaces ?? []).flatMap(({ name }) => {
    const began = timeOfRun(name)
    return began !== undefined && began < before ? [{ namespace: name }] : []
  })
}
