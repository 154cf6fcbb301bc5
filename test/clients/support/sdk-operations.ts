import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { root } from '../../support/contract.js'
import { calls } from './calls/index.js'

/** The operations of the service. */
export const serviceOperations: readonly OperationId[] = (Object.entries(operations) as [OperationId, OperationRow][])
  .filter(([, { service }]) => service !== 'iam')
  .map(([operation]) => operation)

/** Returns the operations for which the table of calls has a success, or an error. */
export function calledOperations(outcome: 'success' | 'error'): Set<OperationId> {
  return new Set(calls.filter(({ code }) => (code === undefined) === (outcome === 'success')).map(({ operation }) => operation))
}

/** The pages that list the operations that an SDK lacks. */
export const migrationGuides: readonly string[] = ['migrating.md', 'migrating.zh-CN.md']

/** Returns the operations that a page names in the section of an SDK, without the calls in its code. */
export function operationsNamedIn(page: string, packageName: string): string[] {
  const sections = readFileSync(join(root, 'openapi/docs', page), 'utf8').split('\n## ')
  const section = sections.find(text => text.includes(`\n\`${packageName}\` `)) ?? ''
  return [...section.matchAll(/`(\w+)`/g)].map(([, word = '']) => word).filter(word => word in operations)
}
