import { clientDescription, clientOperationDescription } from '../../src/openapi/client-description.js'
import {
  type Contract,
  deref,
  type OperationEntry,
  operationEntries,
  type Reference,
  type Schema,
} from '../../src/openapi/document.js'
import type { Catalogue } from './catalogue.js'
import { codesOf } from './catalogue.js'
import { header } from './header.js'

/** `generated/methods.ts`: the client's methods with the documentation that editors show. */
export function methodsSource(contract: Contract, { codes }: Catalogue): string {
  const meaning = new Map(codes.map(({ code, meaning }) => [code, meaning.en]))
  const methods = operationEntries(contract).map(entry => {
    const lines = comment(contract, entry, meaning)
    return `  /**\n${lines.map(line => `   * ${line}`.trimEnd()).join('\n')}\n   */\n  ${entry.operation.operationId}: Method<'${entry.operation.operationId}'>`
  })
  return `${header}import type { OperationId } from './operations.js'

/** The methods of a client, one per operation. \`Method\` maps an operation to the type of its method. */
export interface Methods<Method extends Record<OperationId, unknown>> {
${methods.join('\n').replaceAll(/: Method<'(\w+)'>/g, ": Method['$1']")}
}
`
}

function formatReference({ edition, section, page }: Reference): string {
  return `${section ? `section ${section}` : `page ${page}`} of the reference, edition ${edition}`
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
  const params = [
    // The client sends headers itself, from its credentials.
    ...parameters
      .filter(({ in: location }) => location !== 'header')
      .map(
        parameter =>
          `- \`${parameter.name}\`${parameter.required ? '' : ' (optional)'}: ${clean(clientDescription(parameter))}`,
      ),
    ...fields,
    ...(schema?.type === 'array' ? [`- \`body\`: ${clean(String(schema.description ?? ''))}`] : []),
  ]
  const errors = codesOf(contract, operation).map(code => `- \`${code}\`: ${meaning.get(code) ?? ''}`)
  return [
    `${operation.summary}.`,
    '',
    clean(clientOperationDescription(operation)),
    '',
    ...(params.length > 0 ? ['Parameters:', ...params, ''] : []),
    ...(errors.length > 0 ? ['Errors:', ...errors, ''] : []),
    `\`${entry.method.toUpperCase()} ${entry.path}\`, ${formatReference(operation['x-reference'])}.`,
  ]
}
