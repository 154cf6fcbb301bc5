import { _, Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import type { Contract, Schema } from '../../src/openapi/document.js'
import { shortHash } from './stable-names.js'

const dateTime =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/

/** Longer strings aren't counted exactly and match no pattern: no valid string of the contract is that long. */
export const exactLength: number = 2 ** 16
/** The function that counts the characters of a string. Half the length of a longer string exceeds every limit as well. */
export const codePointsSource: string = `const codePoints = text => text.length > ${exactLength} ? text.length >> 1 : [...text].length`

/** Compiles schemas of the contract to functions without dependencies. */
export interface SchemaCompiler {
  /** Compiles a schema once and returns the name of its function. */
  compile: (schema: Schema) => string
  /** The source of all functions, which calls `codePoints`. */
  source: () => string
}

/** Creates a compiler with Ajv. With `allErrors`, functions report every violation instead of the first one, and check dates. */
export function schemaCompiler(contract: Contract, allErrors: boolean): SchemaCompiler {
  const ajv = new Ajv2020({ strict: false, allErrors, inlineRefs: false, code: { source: true, esm: true, lines: true } })
  ajv.opts.unevaluated = false // Neither unevaluatedProperties nor unevaluatedItems is used; without them, the code is shorter.
  if (allErrors) ajv.addFormat('date-time', dateTime)
  for (const format of ['int32', 'int64', 'double', 'password']) ajv.addFormat(format, true)
  // Ajv's own compares each item with each other and imports a library for items with a `$ref`. Only for strings and numbers.
  ajv.removeKeyword('uniqueItems').addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    error: { message: 'must not contain an item twice' },
    code: context => context.fail(_`new Set(${context.data}).size < ${context.data}.length`),
  })
  ajv.addSchema({ $id: 'contract', components: { schemas: withoutTexts(contract.components.schemas, true) } })
  const exported: Record<string, string> = {}
  return {
    compile(schema) {
      const rules = withoutTexts(schema) as Schema
      const component = rules.$ref as string | undefined
      const name = component ? `is${component.split('/').pop()}` : `is_${shortHash(JSON.stringify(rules))}`
      if (!component && exported[name] === undefined) ajv.addSchema({ ...rules, $id: name })
      exported[name] = component ?? name
      return name
    },
    source() {
      const code = standaloneCode
        .default(ajv, exported)
        .replace(/^"use strict";/, '')
        .replaceAll('export const ', 'const ')
        .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'codePoints')
      if (code.includes('require(') || /^import /m.test(code))
        throw new Error('The compiled validators import a library. Use only keywords that Ajv compiles inline.')
      return code
    },
  }
}

/**
 * Removes the texts from a schema, so that the code depends on rules alone, and turns its references into references to the schema
 * that Ajv knows as `contract`.
 */
function withoutTexts(node: unknown, areNames = false): unknown {
  if (Array.isArray(node)) return node.map(item => withoutTexts(item))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => areNames || !/^(?:title|description|examples|x-.*)$/.test(key))
      .map(([key, value]) => [
        key,
        key === '$ref' && typeof value === 'string'
          ? value.replace(/^#/, 'contract#')
          : withoutTexts(value, !areNames && /^(?:properties|patternProperties)$/.test(key)),
      ]),
  )
}
