import { operationEntries } from '../../src/openapi/document.js'
import { codesIn } from '../../src/openapi/documented-codes.js'
import type { DocumentedContract } from './contract.js'
import type { Language } from './languages.js'
import { siteTexts } from './texts.js'

/** Returns a copy of the contract whose texts contain operation ids and error codes, since Redoc searches only texts. */
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
