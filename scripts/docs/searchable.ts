import { operationEntries } from '../../src/openapi/document.js'
import { codesIn } from '../generate/catalogue.js'
import type { DocumentedContract } from './contract.js'
import type { Language } from './languages.js'
import { siteTexts } from './texts.js'

/** A copy of the contract whose texts name each operation and each error code, since Redoc's search knows texts only. */
export function withSearchableIds(contract: DocumentedContract, language: Language): DocumentedContract {
  const copy = structuredClone(contract)
  const { operationLabel } = siteTexts(language)
  for (const { operation } of operationEntries(copy))
    operation.description = `${operation.description ?? ''}\n\n${operationLabel} \`${operation.operationId}\``
  for (const example of Object.values(copy.components.examples)) {
    const [code] = codesIn(example.value)
    if (code) example.summary = [code, example.summary].filter(Boolean).join(' · ')
  }
  return copy
}
