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
import { operationRows } from './operations.js'

/** `generated/methods.ts`: the client's methods with the documentation that editors show. */
export function methodsSource(contract: Contract, { codes }: Catalogue): string {
  const meaning = new Map(codes.map(({ code, meaning }) => [code, meaning.en]))
  const methods = operationEntries(contract).map(entry => {
    const { operationId, summary } = entry.operation
    const lines = comment(contract, entry, meaning)
    const documentation = `  /**\n${lines.map(line => `   * ${line}`.trimEnd()).join('\n')}\n   */\n`
    const overloads = overloadsOf(entry)
    if (overloads.length === 0) return `${documentation}  ${operationId}: Method['${operationId}']`
    const overload = (name: string): string =>
      `  ${operationId}(...args: Method['${operationId}']['${name}']): Method['${operationId}']['call']`
    return [
      documentation + overload('plain'),
      ...overloads.map(([name, how]) => `  /** ${summary}, ${how}. */\n${overload(name)}`),
    ].join('\n')
  })
  const overloaded = operationEntries(contract).flatMap(entry => {
    const names = ['plain', ...overloadsOf(entry).map(([name]) => name)]
    if (names.length === 1) return []
    return [`  ${entry.operation.operationId}: { ${names.map(name => `${name}: unknown[]`).join('; ')}; call: unknown }`]
  })
  return `${header}import type { OperationId } from './operations.js'

/** The arguments of methods with overloads, and what they return. */
interface Overloaded {
${overloaded.join('\n')}
}

/** The methods of a client, one per operation. \`Method\` maps an operation to the type of its method. */
export interface Methods<Method extends Record<OperationId, unknown> & Overloaded> {
${methods.join('\n')}
}
`
}

/** The overloads of a method besides the plain one: the types of a list depend on whether it is filtered and sorted. */
function overloadsOf({ parameters }: OperationEntry): (readonly [name: string, how: string])[] {
  const filter = parameters.find(parameter => parameter['x-filter'])?.['x-filter']
  const isSorted = [...parameters.map(({ name }) => name), ...Object.keys(filter ?? {})].includes('order_column')
  if (!filter)
    return isSorted
      ? [
          ['sorted', 'sorted'],
          ['any', 'sorted or not'],
        ]
      : []
  return [
    ['filtered', 'by a filter'],
    ...(isSorted
      ? ([
          ['sorted', 'sorted'],
          ['sortedFiltered', 'by a filter and sorted'],
        ] as const)
      : []),
    ['any', 'by plain parameters or a filter'],
  ]
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
    '',
    `@returns ${clean(returnDescription(contract, entry))}`,
  ]
}

/** Describes what a call resolves to. */
function returnDescription(contract: Contract, { operation: { operationId, responses } }: OperationEntry): string {
  const [, success] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? []
  const { description } = deref<{ description: string }>(contract, success ?? {})
  const { itemKey, response } = Object.fromEntries(operationRows(contract))[operationId] ?? {}
  if (itemKey) return `${description} Await it for one page, or iterate over the items of all pages.`
  if (response === 'none') return 'Nothing.'
  return response === 'optional' ? 'An empty object, or the fields that a newer service sends.' : description
}
