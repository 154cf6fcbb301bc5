import { type Contract, deref, type Schema } from '../../src/openapi/document.js'

/** Returns the references in a part of a workflow: `['inputs', name]` or `['steps', stepId, output]`. */
export function expressionsIn(part: unknown): string[][] {
  const text = JSON.stringify(part)
  return [
    ...[...text.matchAll(/\$inputs\.(\w+)/g)].map(([, name = '']) => ['inputs', name]),
    ...[...text.matchAll(/\$steps\.([\w-]+)\.outputs\.(\w+)/g)].map(([, step = '', output = '']) => ['steps', step, output]),
  ]
}

/** Returns an error if a JSON pointer doesn't match a schema. */
export function pointerProblems(pointer: string, schema: Schema | undefined, contract: Contract): string[] {
  let node: Schema | undefined = schema && deref<Schema>(contract, schema)
  for (const part of pointer.split('/').slice(1)) {
    const next: unknown = /^\d+$/.test(part)
      ? node?.items
      : ((node?.properties as Record<string, Schema> | undefined)?.[part] ?? node?.additionalProperties)
    if (typeof next !== 'object' || next === null) return [`the body has no ${pointer}`]
    node = deref<Schema>(contract, next as Schema)
  }
  return []
}

/** Returns the names of all properties in a schema, at any depth. */
export function propertyNames(schema: Schema, contract: Contract): Set<string> {
  const { items, properties, additionalProperties } = deref<Schema>(contract, schema)
  const named = (properties ?? {}) as Record<string, Schema>
  const parts = [items, additionalProperties, ...Object.values(named)].filter(
    (part): part is Schema => typeof part === 'object' && part !== null,
  )
  return new Set([...Object.keys(named), ...parts.flatMap(part => [...propertyNames(part, contract)])])
}
