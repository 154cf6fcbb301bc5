import { type Contract, operationEntries } from '../../src/openapi/document.js'
import { header } from './header.js'
import { codePointsSource, schemaCompiler } from './schema-compiler.js'
import { stabilizeNames } from './stable-names.js'

/**
 * `generated/request-validators.ts`: the schemas of all parameters and request bodies, compiled to functions that stop at
 * the first violation and check lengths before patterns. Their cost is linear in the size of a request, however many
 * violations it has.
 */
export function requestValidatorsSource(contract: Contract): string {
  const { compile, source } = schemaCompiler(contract, false)
  const table = operationEntries(contract).map(({ operation, parameters }) => {
    const checks = parameters.map(({ name, in: location, required, schema }) => {
      const type = schema.type === 'integer' || schema.type === 'boolean' ? schema.type : 'string'
      const isRequired = location === 'query' && required ? ', required: true' : ''
      return `'${name}': { in: '${location}', type: '${type}'${isRequired}, check: ${compile(schema)} }`
    })
    const body = operation.requestBody?.content['application/json']?.schema
    return `  ${operation.operationId}: { parameters: { ${checks.join(', ')} }, body: ${body ? compile(body) : 'null'} },`
  })
  return `${header}// @ts-nocheck
import type { Check } from './validators.js'

/** The checks of the requests of an operation. */
export interface RequestChecks {
  /** \`type\`: how to parse the text in the URL. \`required\`: only of query parameters, since paths always have theirs. */
  parameters: Record<
    string,
    { in: 'path' | 'query' | 'header'; type: 'string' | 'integer' | 'boolean'; required?: true; check: Check }
  >
  /** \`null\` means that the operation has no request body. */
  body: Check | null
}

${codePointsSource}
${stabilizeNames(source())}

/** The checks of the requests of all operations. Each stops at the first violation. */
export const requestValidators: Record<import('./operations.js').OperationId, RequestChecks> = {
${table.join('\n')}
}
`
}
