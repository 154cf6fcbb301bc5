import { schemas } from './client'
import { parseExamples } from './examples'

const all: Record<string, { parse: (value: unknown) => unknown }> = schemas
parseExamples('openapi-client-3.0.json', (name, value) => {
  const schema = all[name]
  if (schema === undefined) throw new Error(`The client has no schema ${name}.`)
  schema.parse(value)
})
