// The code samples of the documentation, from the contract's examples.
import type { OperationId } from '../../../generated/operations.js'
import type { Contract } from '../../../src/openapi/document.js'
import { commandSample } from './command.js'
import { curlSample } from './curl.js'
import { otherSamples } from './other-languages.js'
import type { Sample } from './sample.js'
import { typescriptSample } from './typescript.js'

export type { Sample } from './sample.js'

/** Returns the samples of an operation in display order. */
export function samplesOf(contract: Contract, operation: OperationId): Sample[] {
  return [
    curlSample(contract, operation),
    typescriptSample(contract, operation),
    commandSample(contract, operation),
    ...otherSamples(contract, operation),
  ]
}
