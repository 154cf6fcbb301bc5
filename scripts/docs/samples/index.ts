// The code samples of the documentation: three for every operation, from the contract's examples.
import type { OperationId } from '../../../generated/operations.js'
import { type Contract, operationEntries } from '../../../src/openapi/document.js'
import { commandSample } from './command.js'
import { curlSample } from './curl.js'
import type { Sample } from './sample.js'
import { typescriptSample } from './typescript.js'

export type { Sample } from './sample.js'

/** Returns the samples of an operation in display order. */
export function samplesOf(contract: Contract, operation: OperationId): Sample[] {
  return [curlSample(contract, operation), typescriptSample(contract, operation), commandSample(contract, operation)]
}

/** Returns a copy of a bundle with the samples of each operation as `x-codeSamples`. */
export function withSamples<Document extends object>(document: Document): Document {
  const copy = structuredClone(document)
  const contract = copy as unknown as Contract
  for (const { operation } of operationEntries(contract))
    Object.assign(operation, { 'x-codeSamples': samplesOf(contract, operation.operationId as OperationId) })
  return copy
}
