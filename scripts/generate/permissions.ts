import { type Contract, operationEntries } from '../../src/openapi/document.js'
import { header } from './header.js'

/** `generated/permissions.ts`: from which permission on an operation is allowed. Clients do not need it, so it is a file of its own. */
export function permissionsSource(contract: Contract): string {
  const rows = operationEntries(contract).flatMap(({ operation: { operationId, 'x-permission': permission } }) =>
    permission === undefined ? [] : [`  ${operationId}: ${permission},`],
  )
  return `${header}
import type { OperationId } from './operations.js'

/** The permission in an organization that each operation needs: 1 reads, 3 edits, 7 manages. Others need nothing but a caller. */
export const permissions: Readonly<Partial<Record<OperationId, 1 | 3 | 7>>> = {
${rows.join('\n')}
}
`
}
