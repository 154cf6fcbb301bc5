import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { type Contract, deref, type Ref, type Schema } from '../../src/openapi/document.js'
import { isObjectOrArray } from '../overlays/target.js'
import { header } from './header.js'
import { mergeErrorResponses } from './merge-responses.js'
import { pruneComponents } from './prune.js'

/** `generated/schema.ts`: the types of openapi-typescript with comments that editors show as they are meant. */
export async function schemaTypesSource(contract: Contract): Promise<string> {
  const described = JSON.stringify(pruneComponents(mergeErrorResponses(contract)), (key, value: unknown) => {
    // It would precede the description, and it isn't part of a type.
    if (key === 'format' && typeof value === 'string') return undefined
    return key === 'properties' ? describeReferences(contract, value) : value
  })
  return `${header}${descriptionsFirst(await generateTypes(described))}`
}

/** Gives the properties that refer to a schema its description. */
function describeReferences(contract: Contract, properties: unknown): unknown {
  if (!isObjectOrArray(properties)) return properties
  return Object.fromEntries(
    Object.entries(properties).map(([name, part]) => {
      if (!isObjectOrArray(part) || part.$ref === undefined) return [name, part]
      return [name, { description: deref<Schema>(contract, part as Ref).description, ...part }]
    }),
  )
}

/** Makes descriptions the text of their comments: editors show a tag `@description` last or not at all. */
function descriptionsFirst(types: string): string {
  return types
    .replaceAll(/^( *)\* @deprecated\n *\* @description (.*)$/gm, '$1* $2\n$1* @deprecated')
    .replaceAll(/^( *\*) ([^@\s].*)\n *\* @description /gm, '$1 $2.\n$1\n$1 ')
    .replaceAll(/^( *(?:\/\*)?\*) @description /gm, '$1 ')
}

/** Runs openapi-typescript in another process, in a folder without a `redocly.yaml`, which it would follow. */
function generateTypes(json: string): Promise<string> {
  const program = fileURLToPath(new URL('../../node_modules/openapi-typescript/bin/cli.js', import.meta.url))
  const child = spawn(process.execPath, [program, '--default-non-nullable=false'], {
    cwd: tmpdir(),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(json)
  return text(child.stdout)
}
