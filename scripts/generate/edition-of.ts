import { type Contract, deref, type Operation, type PathItem, type Ref, type Schema } from '../../src/openapi/document.js'
// @ts-expect-error: plain JavaScript, since Redocly loads it.
import { filterPattern } from '../redocly/house.js'
import { pruneComponents } from './prune.js'

/** The edition of the reference that has chapters, and that a document of its own is made from. */
export const firstEdition = '2022-08-30'

/**
 * Returns the part of the contract that an edition of the vendor's reference describes: its operations, without the parameters,
 * headers, fields and filter keys that later editions add. Codes that were only seen in responses stay.
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
  return pruneComponents(
    withoutLater(
      { ...contract, tags: tags.filter(({ name }) => used.has(name)), paths, 'x-error-catalogue': Object.fromEntries(codes) },
      contract,
      edition,
    ) as Contract,
  )
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
  return withPattern(Object.fromEntries(entries.map(([key, part]) => [key, key === 'value' ? part : clean(part)])))
}

/** The pattern of a filter follows from its keys. */
function withPattern(node: Record<string, unknown>): Record<string, unknown> {
  const keys = node['x-filter']
  if (typeof keys !== 'object' || keys === null || !('schema' in node)) return node
  return { ...node, schema: { ...(node.schema as Schema), pattern: filterPattern(keys) } }
}
