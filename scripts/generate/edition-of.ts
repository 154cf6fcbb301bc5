import { type Contract, deref, type Operation, type PathItem, type Ref, type Schema } from '../../src/openapi/document.js'
import type { JsonObject } from '../overlays/target.js'
// @ts-expect-error: plain JavaScript, since Redocly loads it.
import { filterPattern } from '../redocly/house.js'
import { pruneComponents } from './prune.js'

/** The edition of the reference that has chapters, and that a document of its own is made from. */
export const firstEdition = '2022-08-30'

/**
 * Returns the part of the contract that an edition of the vendor's reference describes: its operations, without the parameters,
 * headers, fields, filter keys, statuses and values that later editions add. Codes that were only seen in responses stay.
 */
export function editionOf(contract: Contract, edition: string): Contract {
  const paths = Object.fromEntries(
    Object.entries(contract.paths).flatMap(([path, item]) => {
      const kept = Object.entries(item).filter(([, part]) => (part as Operation)['x-reference'].edition === edition)
      return kept.length === 0 ? [] : [[path, Object.fromEntries(kept) as PathItem]]
    }),
  )
  const used = new Set(Object.values(paths).flatMap(item => Object.values(item).flatMap(part => (part as Operation).tags)))
  const { tags = [], 'x-error-catalogue': catalogue = {} } = contract
  const codes = Object.entries(catalogue).filter(([, entry]) => !isLater(entry, edition))
  const kept = pruneComponents(
    withoutLater(
      { ...contract, tags: tags.filter(({ name }) => used.has(name)), paths, 'x-error-catalogue': Object.fromEntries(codes) },
      contract,
      edition,
    ) as Contract,
  )
  const names = propertyNames(kept)
  return withUsedLegend(
    withoutFields(kept, new Set([...propertyNames(contract, edition)].filter(name => !names.has(name)))) as Contract,
  )
}

/** Removes the explanations of extensions that the document doesn't have. */
function withUsedLegend({ 'x-legend': legend, ...document }: Contract): Contract {
  if (!legend) return document
  const text = JSON.stringify(document)
  const extensions = Object.entries(legend.extensions ?? {}).filter(([name]) => text.includes(`"${name}":`))
  return { ...document, 'x-legend': { ...legend, extensions: Object.fromEntries(extensions) } }
}

/** Returns the names of the fields in all schemas, or of those that editions after a certain one add. */
function propertyNames(node: unknown, after?: string, found = new Set<string>()): ReadonlySet<string> {
  if (typeof node !== 'object' || node === null) return found
  for (const [key, part] of Object.entries(node)) {
    if (key === 'properties')
      for (const [name, schema] of Object.entries(part as object)) if (!after || isLater(schema, after)) found.add(name)
    propertyNames(part, after, found)
  }
  return found
}

/** Removes fields from the values of examples. */
function withoutFields(node: unknown, names: ReadonlySet<string>, isValue = false): unknown {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map(item => withoutFields(item, names, isValue))
  const entries = Object.entries(node).filter(([key]) => !isValue || !names.has(key))
  return Object.fromEntries(entries.map(([key, part]) => [key, withoutFields(part, names, isValue || key === 'value')]))
}

/** Returns whether a later edition added a part of the contract. */
function isLater(part: unknown, edition: string): boolean {
  if (typeof part !== 'object' || part === null) return false
  const since = 'x-edition' in part ? part['x-edition'] : 'edition' in part ? part.edition : undefined
  return typeof since === 'string' && since > edition
}

function withoutLater(node: unknown, contract: Contract, edition: string): unknown {
  if (typeof node !== 'object' || node === null) return node
  const isKept = (part: unknown): boolean => !isLater(part, edition) && !isLater(deref(contract, (part ?? {}) as Ref), edition)
  const clean = (part: unknown): unknown => withoutLater(part, contract, edition)
  if (Array.isArray(node)) return node.filter(isKept).map(clean)
  const entries = Object.entries(node).filter(([key, part]) => key === 'x-reference' || isKept(part))
  const cleaned = Object.fromEntries(entries.map(([key, part]) => [key, key === 'value' ? part : clean(part)]))
  return withPattern(withoutLaterValues(withoutLaterStatuses(cleaned, edition), edition))
}

/** Returns the entries of an extension, whose values are editions, up to an edition and after it. */
function split(extension: unknown, edition: string): [kept: JsonObject, later: ReadonlySet<string>] {
  const entries = Object.entries((extension ?? {}) as Readonly<Record<string, string>>)
  const kept = entries.filter(([, since]) => since <= edition)
  return [Object.fromEntries(kept), new Set(entries.filter(([, since]) => since > edition).map(([name]) => name))]
}

function withoutLaterStatuses({ 'x-later-statuses': statuses, ...node }: JsonObject, edition: string): JsonObject {
  const [kept] = split(statuses, edition)
  return Object.keys(kept).length === 0 ? node : { ...node, 'x-later-statuses': kept }
}

/** Removes values from an enumeration and, at a parameter, from the columns that it sorts by. */
function withoutLaterValues({ 'x-later-values': values, ...node }: JsonObject, edition: string): JsonObject {
  const [kept, later] = split(values, edition)
  if (later.size === 0) return values === undefined ? node : { ...node, 'x-later-values': values }
  const { schema, enum: listed, 'x-extensible-enum': known, 'x-sorts-by': columns } = node
  const keep = (name: unknown): boolean => !later.has(String(name))
  const withEnum = (part: JsonObject): JsonObject => ({ ...part, enum: (part.enum as unknown[]).filter(keep) })
  return {
    ...node,
    ...(listed ? withEnum(node) : {}),
    ...(Array.isArray(known) ? { 'x-extensible-enum': known.filter(keep) } : {}),
    ...(schema ? { schema: withEnum(schema as JsonObject) } : {}),
    ...(columns ? { 'x-sorts-by': Object.fromEntries(Object.entries(columns).filter(([name]) => keep(name))) } : {}),
    ...(Object.keys(kept).length > 0 ? { 'x-later-values': kept } : {}),
  }
}

/** The pattern of a filter follows from its keys. */
function withPattern(node: JsonObject): JsonObject {
  const keys = node['x-filter']
  if (typeof keys !== 'object' || keys === null || !('schema' in node)) return node
  return { ...node, schema: { ...(node.schema as Schema), pattern: filterPattern(keys) } }
}
