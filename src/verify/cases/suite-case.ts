import type { OperationId } from '../../../generated/operations.js'
import type { Probe } from '../run/probe.js'
import type { Cover, Group } from '../run/result.js'
import type { Need } from '../run/target.js'

/** One question of the suite. */
export interface SuiteCase {
  /** Unique in a suite, and the same in every run. */
  id: string
  group: Group
  operation: OperationId | undefined
  title: string
  covers: readonly Cover[]
  needs: readonly Need[]
  /** Asks, and notes as problems what is not as the contract says. */
  run: (probe: Probe) => Promise<void>
}

/** What is given for a case; the rest has a value that most cases share. */
export type CaseOptions = Partial<SuiteCase> & Pick<SuiteCase, 'group' | 'title' | 'run'>

/** Makes a case. */
export function suiteCase(options: CaseOptions): SuiteCase {
  const { group, title, operation } = options
  return { id: `${group}: ${title}`, operation, covers: [], needs: ['service'], ...options }
}
