import * as generated from './client/zod.gen'
import { parseExamples } from './examples'

const schemas: Record<string, { parse: (value: unknown) => unknown }> = { ...generated }
parseExamples('openapi-client.json', (name, value) => {
  const schema = schemas[`z${name}`]
  if (schema === undefined) throw new Error(`The client has no schema ${name}.`)
  schema.parse(value)
})
