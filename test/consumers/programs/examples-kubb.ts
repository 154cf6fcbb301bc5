import * as generated from './client'
import { parseExamples } from './examples'

const schemas: Record<string, unknown> = { ...generated }
parseExamples('openapi-client.json', (name, value) => {
  const schema = schemas[`${name[0]?.toLowerCase()}${name.slice(1)}Schema`] as
    | { parse: (value: unknown) => unknown }
    | undefined
  if (schema === undefined) throw new Error(`The client has no schema ${name}.`)
  schema.parse(value)
})
