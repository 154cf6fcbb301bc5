import type { Contract } from '../../src/openapi/document.js'

/** Removes the components that no path uses, directly or indirectly. */
export function pruneComponents(contract: Contract): Contract {
  const components = contract.components as Record<string, Record<string, unknown>>
  const used = new Set<string>()
  const walk = (node: unknown): void => {
    for (const [, reference = ''] of (JSON.stringify(node) ?? '').matchAll(/"\$ref":"#\/components\/([^"]+)"/g)) {
      if (used.has(reference)) continue
      used.add(reference)
      const [kind = '', name = ''] = reference.split('/')
      walk(components[kind]?.[name])
    }
  }
  walk(contract.paths)
  const kept = Object.entries(components).map(([kind, parts]): [string, object] => [
    kind,
    kind === 'securitySchemes'
      ? parts
      : Object.fromEntries(Object.entries(parts).filter(([name]) => used.has(`${kind}/${name}`))),
  ])
  return {
    ...contract,
    components: Object.fromEntries(kept.filter(([, parts]) => Object.keys(parts).length > 0)) as Contract['components'],
  }
}
