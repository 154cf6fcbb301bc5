// The code samples of the documentation: every operation in three ways, made from the examples of the contract.
import type { OperationId } from '../../../generated/operations.js'
import { type Contract, operationEntries } from '../../../src/openapi/document.js'
import { commandSample } from './command.js'
import { curlSample } from './curl.js'
import type { Sample } from './sample.js'
import { typescriptSample } from './typescript.js'

export type { Sample } from './sample.js'

/** The samples of an operation, in the order in which readers see them. */
export function samplesOf(contract: Contract, operation: OperationId): Sample[] {
  return [curlSample(contract, operation), typescriptSample(contract, operation), commandSample(contract, operation)]
}

/** A copy of a bundle in which every operation has its samples, as `x-codeSamples`. Code is the same in every language. */
export function withSamples<Document extends object>(document: Document): Document {
  const copy = structuredClone(document)
  // Of a document only what the samples need is looked at, whatever else it holds.
  const contract = copy as unknown as Contract
  for (const { operation } of operationEntries(contract))
    Object.assign(operation, { 'x-codeSamples': samplesOf(contract, operation.operationId as OperationId) })
  return copy
}
