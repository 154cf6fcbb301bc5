import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Contract, type OperationEntry, operationEntries } from '../../src/openapi/document.js'
import { type Language, siteTexts, suffixOf, type Texts } from './site.js'

/** Reads the contract in a language. */
export function readContractIn(root: string, language: Language): Contract {
  return JSON.parse(readFileSync(join(root, `generated/openapi${suffixOf(language)}.json`), 'utf8'))
}

/** A group of operations: a tag of the contract. */
interface OperationGroup {
  /** The same in all languages. */
  id: string
  title: string
  description: string
  entries: OperationEntry[]
}

/** Returns the operations by group, in the order of the contract. Tags are part of the contract, so overlays don't translate them. */
export function operationGroups(contract: Contract, language: Language): OperationGroup[] {
  const texts: Partial<Texts> & Record<string, string> = siteTexts(language)
  const groups = (contract.tags ?? []).map(({ name, description }) => {
    const title = texts[`group-${name}`]
    if (!title) throw new Error(`The tag ${name} has no title. Add it to scripts/docs/texts.json.`)
    const entries = operationEntries(contract).filter(({ operation }) => operation.tags[0] === name)
    return { id: name.toLowerCase().replaceAll(' ', '-'), title, description, entries }
  })
  return groups.filter(({ entries }) => entries.length > 0)
}
