import { isObjectOrArray, type JsonObject } from '../overlays/target.js'

/** Keywords of JSON Schema that OpenAPI 3.0 has as well, apart from those that `convertSchema` handles. */
const sharedKeywords = new Set(
  `$ref type format enum pattern description default deprecated required properties items additionalProperties anyOf minimum maximum
  minLength maxLength minItems maxItems minProperties maxProperties uniqueItems nullable readOnly writeOnly`.split(/\s+/),
)

/**
 * Converts a document of OpenAPI 3.1 to 3.0.
 *
 * @throws Error for a keyword that OpenAPI 3.0 can't express, since dropping it would change what the schema accepts
 */
export function downConvert(document: object): JsonObject {
  const { info, ...rest } = convertNode(document, []) as { info: JsonObject }
  const { summary: _, license, ...others } = info
  return {
    ...rest,
    openapi: '3.0.3',
    info: {
      ...others,
      ...(isObjectOrArray(license) && {
        license: { name: license.name, url: `https://spdx.org/licenses/${license.identifier}` },
      }),
    },
  }
}

/** Below these keys is data, and extensions don't change. */
const isData = (key: string): boolean => ['example', 'examples', 'value', 'default'].includes(key) || key.startsWith('x-')

function convertNode(node: unknown, path: readonly string[]): unknown {
  if (Array.isArray(node)) return node.map((item, index) => convertNode(item, [...path, String(index)]))
  if (!isObjectOrArray(node)) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, part]) => {
      const location = [...path, key]
      if (key === 'schema') return [key, convertSchema(part, location)]
      if (path.at(-1) === 'components' && key === 'schemas') return [key, convertMap(part, location)]
      return [key, isData(key) ? part : convertNode(part, location)]
    }),
  )
}

const convertMap = (schemas: unknown, path: readonly string[]): JsonObject =>
  Object.fromEntries(
    Object.entries(schemas as JsonObject).map(([name, schema]) => [name, convertSchema(schema, [...path, name])]),
  )

function convertSchema(schema: unknown, path: readonly string[]): unknown {
  if (!isObjectOrArray(schema)) return schema
  const converted: JsonObject = {}
  for (const [key, value] of Object.entries(schema)) {
    const location = [...path, key]
    if (key.startsWith('x-')) converted[key] = value
    else if (key === 'examples') converted.example = (value as unknown[])[0]
    else if (key === 'const') converted.enum = [value]
    else if (!sharedKeywords.has(key))
      throw new Error(`${location.join('/')}: OpenAPI 3.0 doesn't have this keyword. Write the schema without it.`)
    else if (key === 'type') Object.assign(converted, convertType(value, location))
    else if (key === 'properties') converted[key] = convertMap(value, location)
    else if (key === 'items' || key === 'additionalProperties') converted[key] = convertSchema(value, location)
    else if (key === 'anyOf')
      converted[key] = (value as unknown[]).map((part, index) => convertSchema(part, [...location, String(index)]))
    else converted[key] = value
  }
  if ('$ref' in converted && Object.keys(converted).length > 1)
    throw new Error(`${path.join('/')}: OpenAPI 3.0 ignores everything beside $ref. Write the schema without it.`)
  return converted
}

function convertType(type: unknown, path: readonly string[]): JsonObject {
  const types = [type].flat().filter(name => name !== 'null')
  if (types.length !== 1) throw new Error(`${path.join('/')}: OpenAPI 3.0 allows one type. Write one schema for each.`)
  return { type: types[0], ...(Array.isArray(type) && type.includes('null') && { nullable: true }) }
}
