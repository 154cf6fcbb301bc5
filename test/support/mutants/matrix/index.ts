import type { Mutant } from '../../mutant.js'
import { matrixAccounts } from './accounts.js'
import { matrixAutomation } from './automation.js'
import { matrixRepositories } from './repositories.js'
import { matrixRights } from './rights.js'
import { matrixSentences } from './sentences.js'
import { matrixSentencesOfLists } from './sentences-of-lists.js'
import { matrixShares } from './shares.js'
import { matrixTags } from './tags.js'

/** Mutants for kinds of defects and the operations that each applies to, written without knowledge of the cases. */
export const matrixMutants: Readonly<Record<string, readonly Mutant[]>> = {
  'matrix of rights': matrixRights,
  'matrix of shares': matrixShares,
  'matrix of repositories': matrixRepositories,
  'matrix of tags': matrixTags,
  'matrix of automation': matrixAutomation,
  'matrix of accounts': matrixAccounts,
  'sentences of the reference': [...matrixSentences, ...matrixSentencesOfLists],
}
