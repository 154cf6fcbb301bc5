import { catalogueUrl } from '../../src/errors/documentation.js'
import type { Contract, PathItem, Ref, Schema } from '../../src/openapi/document.js'
import { guideGroups } from '../docs/guides.js'
import type { Catalogue, CodeEntry } from './catalogue.js'

/** The languages of the bundle. */
export type BundleLanguage = 'en' | 'zh-CN'

/**
 * Completes a bundled document, so that it alone is the whole contract: the error catalogue, the addresses of the guides, and
 * the parameters of a path in each of its operations, since tools lose those of the path.
 */
export function completeContract(root: string, contract: Contract, catalogue: Catalogue, language: BundleLanguage): Contract {
  const { schemas } = contract.components
  // Chinese sentences have no space between them.
  const warning = `${language === 'en' ? ' ' : ''}${contract['x-legend']?.hosts?.description ?? ''}`
  return {
    ...contract,
    paths: Object.fromEntries(Object.entries(contract.paths).map(([path, item]) => [path, completePath(item, warning)])),
    components: {
      ...contract.components,
      schemas: {
        ...schemas,
        ...(schemas.ErrorCode && { ErrorCode: listCodes(schemas.ErrorCode, catalogue) }),
      },
    },
    'x-legend': { ...contract['x-legend'], guides: guides(root, language) },
    'x-error-catalogue': Object.fromEntries(catalogue.codes.map(entry => [entry.code, catalogueEntry(entry, language)])),
  }
}

/**
 * Moves the parameters of a path into its operations.
 *
 * @param warning a text for the description of operations that other hosts serve
 */
function completePath({ parameters: shared = [], ...methods }: PathItem, warning: string): PathItem {
  return Object.fromEntries(
    Object.entries(methods).map(([method, operation]) => {
      if (!isOperation(operation)) return [method, operation]
      const { parameters = [], ...rest } = operation
      const all = [...shared, ...parameters]
      if (rest.servers) rest.description = `${rest.description.trim()}${warning}`
      return [method, insertBefore(rest, ['requestBody', 'responses'], all.length > 0 ? { parameters: all } : {})]
    }),
  )
}

const isOperation = (part: PathItem[string]): part is Extract<PathItem[string], { operationId: string }> =>
  part !== undefined && 'operationId' in part

/** Inserts members before the first of some keys, so that an operation reads in the usual order. */
function insertBefore<T extends object>(
  target: T,
  keys: readonly string[],
  members: { parameters?: Ref[] },
): T & typeof members {
  const entries = Object.entries(target)
  const index = entries.findIndex(([key]) => keys.includes(key))
  return Object.fromEntries([...entries.slice(0, index), ...Object.entries(members), ...entries.slice(index)]) as T &
    typeof members
}

/** Adds the known codes to the schema of a code. They aren't an `enum`, because the set is open. */
function listCodes(schema: Schema, { codes }: Catalogue): Schema {
  const { 'x-evidence': evidence, ...rest } = schema
  return { ...rest, 'x-extensible-enum': codes.map(({ code }) => code), 'x-evidence': evidence }
}

/** Returns the evidence of a code. With an entry on the page of discrepancies, that page has the note. */
function describeEvidence(
  { entry, grade, note }: NonNullable<CodeEntry['evidence']>,
  key: 'en' | 'zh',
): Record<string, string> {
  return entry === undefined ? { grade, note: note[key] } : { entry, grade }
}

/** Returns an entry of the catalogue in one language. */
function catalogueEntry({ code: _, evidence, note, ...entry }: CodeEntry, language: BundleLanguage): Record<string, unknown> {
  const key = language === 'en' ? 'en' : 'zh'
  return {
    status: entry.status,
    ...(entry.kind && { kind: entry.kind }),
    meaning: entry.meaning[key],
    causes: entry.causes.map(cause => cause[key]),
    action: entry.action[key],
    retryable: entry.retryable,
    ...(entry.source !== 'reference' && { source: entry.source }),
    ...(entry.edition && { edition: entry.edition }),
    ...(evidence && { evidence: describeEvidence(evidence, key) }),
    ...(note && { note: note[key] }),
  }
}

/** Returns the names and addresses of the documentation's pages that explain the API. */
function guides(root: string, language: BundleLanguage): { name: string; url: string }[] {
  const site = new URL(language === 'en' ? '..' : `../${language}/`, catalogueUrl)
  const all = guideGroups(root, language).flatMap(group => group.guides)
  // Moving from the vendor's SDKs explains no API.
  return all
    .filter(({ name }) => !name.startsWith('migrating'))
    .map(({ name, title }) => ({ name: title, url: new URL(`guides/${name.replace(/\..*$/, '')}.html`, site).href }))
}
