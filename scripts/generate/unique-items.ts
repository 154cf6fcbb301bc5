import { _, type Ajv2020 } from 'ajv/dist/2020.js'

/**
 * Replaces Ajv's `uniqueItems`, which compares each item with each other and imports a library for items with a `$ref`.
 * Only for lists of strings and numbers.
 */
export function addUniqueItems(ajv: Ajv2020): void {
  ajv.removeKeyword('uniqueItems')
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    error: { message: 'must not contain an item twice' },
    code: context => context.fail(_`new Set(${context.data}).size < ${context.data}.length`),
  })
}
