import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { type Contract, operationEntries, type Schema } from '../../src/openapi/document.js'
import { header } from './header.js'
import { shortHash, stabilizeNames } from './stable-names.js'
import { addUniqueItems } from './unique-items.js'
import { ajvLength, codePointsSource, withoutTexts } from './validators.js'

/**
 * `generated/request-validators.ts`: the schemas of all parameters and request bodies, compiled to functions that stop at
 * the first violation and check lengths before patterns. Their cost is linear in the size of a request, however many
 * violations it has.
 */
export function requestValidatorsSource(contract: Contract): string {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: false,
    messages: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  })
  ajv.opts.unevaluated = false // Neither unevaluatedProperties nor unevaluatedItems is used; without them, the code is shorter.
  for (const format of ['int32', 'int64', 'password']) ajv.addFormat(format, true)
  addUniqueItems(ajv)
  ajv.addSchema({ $id: 'contract', components: { schemas: withoutTexts(contract.components.schemas, true) } })

  const exported: Record<string, string> = {}
  /** Compiles a schema once and returns the name of its function. */
  const compile = (schema: Schema): string => {
    const rules = withoutTexts(schema) as Schema
    const name =
      typeof schema.$ref === 'string' ? `is${schema.$ref.split('/').pop()}` : `is_${shortHash(JSON.stringify(rules))}`
    if (exported[name] === undefined) ajv.addSchema({ ...rules, $id: name })
    exported[name] = name
    return name
  }
  const table = operationEntries(contract).map(({ operation, parameters }) => {
    const checks = parameters.map(({ name, in: location, schema }) => {
      const type = schema.type === 'integer' || schema.type === 'boolean' ? schema.type : 'string'
      return `'${name}': { in: '${location}', type: '${type}', check: ${compile(schema)} }`
    })
    const body = operation.requestBody?.content['application/json']?.schema
    return `  ${operation.operationId}: { parameters: { ${checks.join(', ')} }, body: ${body ? compile(body) : 'null'} },`
  })
  const code = standaloneCode
    .default(ajv, exported)
    .replace(/^"use strict";/, '')
    .replaceAll('export const ', 'const ')
    .replaceAll(ajvLength, 'codePoints')
  if (code.includes('require(') || /^import /m.test(code))
    throw new Error('The compiled validators import a library. Use only keywords that Ajv compiles inline.')
  return `${header}// @ts-nocheck
import type { Check } from './validators.js'

/** The checks of the requests of an operation. */
export interface RequestChecks {
  /** \`type\`: how to parse the text in the URL. */
  parameters: Record<string, { in: 'path' | 'query' | 'header'; type: 'string' | 'integer' | 'boolean'; check: Check }>
  /** \`null\` means that the operation has no request body. */
  body: Check | null
}

${codePointsSource}
${stabilizeNames(code)}

/** The checks of the requests of all operations. Each stops at the first violation. */
export const requestValidators: Record<import('./operations.js').OperationId, RequestChecks> = {
${table.join('\n')}
}
`
}
