import { clientDescription, clientOperationDescription } from '../../src/openapi/client-description.js'
import {
  type Contract,
  deref,
  type OperationEntry,
  operationEntries,
  type Reference,
  type Schema,
} from '../../src/openapi/document.js'
import { type Catalogue, codesOf } from './catalogue.js'
import { header } from './header.js'
import { operationRows } from './operations.js'
import { requiresParams } from './params.js'

/** `generated/methods.ts`: the client's methods with the documentation that editors show. */
export function methodsSource(contract: Contract, { codes }: Catalogue): string {
  const meaning = new Map(codes.map(({ code, meaning }) => [code, meaning.en]))
  const methods = operationEntries(contract).map(entry => {
    const { operationId, summary } = entry.operation
    const details = detailsOf(contract, entry, meaning)
    const documentation = (title: string): string =>
      `  /**\n${[`${title}.`, ...details].map(line => `   * ${line}`.trimEnd()).join('\n')}\n   */\n`
    const method = `Method['${operationId}']`
    // Editors show the documentation of the overload that a call resolves to, so each has all of it.
    return overloadsOf(contract, entry)
      .map(({ name, how, isOptional }) => {
        const params = `params${isOptional ? '?' : ''}: ${method}['${name}']`
        const signature = `${operationId}(${params}, options?: ${method}['options']): ${method}['call']`
        return `${documentation(how ? `${summary}, ${how}` : summary)}  ${signature}`
      })
      .join('\n')
  })
  const members = operationEntries(contract).map(entry => {
    const names = [...overloadsOf(contract, entry).map(({ name }) => name), 'options', 'call']
    return `  ${entry.operation.operationId}: { ${names.map(name => `${name}: unknown`).join('; ')} }`
  })
  return `${header}/** The parameters of each overload of a method, its options and what it returns. */
interface MethodTypes {
${members.join('\n')}
}

/** The methods of a client, one per operation. \`Method\` has their types. */
export interface Methods<Method extends MethodTypes> {
${methods.join('\n')}
}
`
}

/** An overload of a method. */
interface Overload {
  name: string
  /** What distinguishes it, for its documentation. */
  how?: string
  /** Whether its parameters can be omitted. */
  isOptional: boolean
}

/** The overloads of a method: several if its types depend on whether the list is filtered and sorted. */
function overloadsOf(contract: Contract, entry: OperationEntry): Overload[] {
  const { parameters } = entry
  const filter = parameters.find(parameter => parameter['x-filter'])?.['x-filter']
  const isSorted = [...parameters.map(({ name }) => name), ...Object.keys(filter ?? {})].includes('order_column')
  const isOptional = !requiresParams(contract, entry)
  if (!filter && !isSorted) return [{ name: 'params', isOptional }]
  return [
    { name: 'plain', isOptional },
    ...(filter ? [{ name: 'filtered', how: 'by a filter', isOptional: false }] : []),
    ...(isSorted ? [{ name: 'sorted', how: 'sorted', isOptional: false }] : []),
    ...(filter && isSorted ? [{ name: 'sortedFiltered', how: 'by a filter and sorted', isOptional: false }] : []),
    { name: 'any', how: filter ? 'by plain parameters or a filter' : 'sorted or not', isOptional },
  ]
}

function formatReference({ edition, section, page }: Reference): string {
  return `${section ? `section ${section}` : `page ${page}`} of the reference, edition ${edition}`
}

/** The lines of a method's documentation below its title. */
function detailsOf(contract: Contract, entry: OperationEntry, meaning: Map<string, string>): string[] {
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
