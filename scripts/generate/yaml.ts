import { Document, visit } from 'yaml'

/** Formats a document as YAML, with references in one line. Texts that YAML 1.1 reads as dates are quoted. */
export function formatYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false, compat: 'yaml-1.1' })
  visit(document, {
    Map(_, map) {
      if (map.items.length === 1 && map.has('$ref')) map.flow = true
    },
  })
  return document.toString({ lineWidth: 0, singleQuote: true })
}
