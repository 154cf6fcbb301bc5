import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { exampleCommand } from '../../../src/cli/call/example.js'
import type { Contract } from '../../../src/openapi/document.js'
import { type Sample, sampleRegion } from './sample.js'

/** An operation as a CLI command. Credentials come from the environment. */
export function commandSample(contract: Contract, operation: OperationId): Sample {
  const row: OperationRow = operations[operation]
  const comment = row.anonymous && row.secret ? '# Uses SWR_USERNAME, SWR_PASSWORD, SWR_DOMAIN and SWR_PROJECT\n' : ''
  return { lang: 'sh', label: 'Command line', source: `${comment}${exampleCommand(contract, operation, sampleRegion)}` }
}
