import { type Contract, deref, type OperationEntry, operationEntries, type Schema } from '../../src/openapi/document.js'
import type { Catalogue } from './catalogue.js'
import { codesOf } from './catalogue.js'
import { header } from './header.js'

/** `generated/methods.ts`: the client's methods with what an editor shows beside them. */
export function methodsSource(contract: Contract, { codes }: Catalogue): string {
  const meaning = new Map(codes.map(({ code, meaning }) => [code, meaning.en]))
  const methods = operationEntries(contract).map(entry => {
    const lines = comment(contract, entry, meaning)
    return `  /**\n${lines.map(line => `   * ${line}`.trimEnd()).join('\n')}\n   */\n  ${entry.operation.operationId}: Method<'${entry.operation.operationId}'>`
  })
  return `${header}import type { OperationId } from './operations.js'

/** A method for each operation; \`Method\` gives the type of one. */
export interface Methods<Method extends Record<OperationId, unknown>> {
${methods.join('\n').replaceAll(/: Method<'(\w+)'>/g, ": Method['$1']")}
}
`
}

function comment(contract: Contract, entry: OperationEntry, meaning: Map<string, string>): string[] {
  const { operation, parameters } = entry
  const clean = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('*/', '* /').trim()
  const body = operation.requestBody?.content['application/json']?.schema
  const schema = body && deref<Schema>(contract, body)
  const fields = Object.entries((schema?.properties ?? {}) as Record<string, Schema>).map(([name, part]) => {
    const { description = '' } = deref<Schema>(contract, part)
    return `- \`${name}\`${((schema?.required ?? []) as string[]).includes(name) ? '' : ' (optional)'}: ${clean(String(description))}`
  })
  const given = [
    // The client sends headers itself, from its credentials.
    ...parameters
      .filter(({ in: location }) => location !== 'header')
      .map(({ name, required, description }) => `- \`${name}\`${required ? '' : ' (optional)'}: ${clean(description)}`),
    ...fields,
    ...(schema?.type === 'array' ? [`- \`body\`: ${clean(String(schema.description ?? ''))}`] : []),
  ]
  const errors = codesOf(contract, operation).map(code => `- \`${code}\`: ${meaning.get(code) ?? ''}`)
  return [
    `${operation.summary}.`,
    '',
    clean(operation.description),
    '',
    ...(given.length > 0 ? ['Parameters:', ...given, ''] : []),
    ...(errors.length > 0 ? ['Errors:', ...errors, ''] : []),
    `\`${entry.method.toUpperCase()} ${entry.path}\`, section ${operation['x-reference']} of the reference.`,
  ]
}
