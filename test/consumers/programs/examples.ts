import { readFileSync } from 'node:fs'

interface Media {
  schema: { $ref?: string }
  examples?: Record<string, { $ref?: string; value?: unknown }>
}

/** Parses every example of the document whose schema is a component, and prints the number of examples and the mistakes. */
export function parseExamples(file: string, parse: (schema: string, value: unknown) => void): void {
  const document = JSON.parse(readFileSync(file, 'utf8'))
  const failures: string[] = []
  let count = 0
  for (const { schema, examples = {} } of mediaOf(document)) {
    const name = schema.$ref?.split('/').at(-1)
    if (name === undefined) continue
    for (const [title, example] of Object.entries(examples)) {
      const { value } = example.$ref ? document.components.examples[example.$ref.split('/').at(-1) ?? ''] : example
      count += 1
      try {
        parse(name, value)
      } catch (error) {
        failures.push(`${title}: ${error}`)
      }
    }
  }
  console.log(JSON.stringify({ count, failures }))
}

/** Returns every object with a schema and examples. */
function mediaOf(value: unknown): Media[] {
  if (typeof value !== 'object' || value === null) return []
  const found = Object.entries(value).flatMap(([, child]) => mediaOf(child))
  return 'schema' in value && 'examples' in value ? [value as Media, ...found] : found
}
