import { Document, isScalar, visit } from 'yaml'

/** A list or map is in one line if its text is at most this long. */
const maxLine = 100

/**
 * Formats a document as YAML, with references and short lists of values in one line. Texts that YAML 1.1 reads as a date are quoted.
 */
export function formatYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false, compat: 'yaml-1.1' })
  visit(document, {
    Map(_, map) {
      if (map.items.length === 1 && map.has('$ref')) map.flow = true
    },
    Seq(_, seq) {
      seq.flow = seq.items.every(item => isScalar(item)) && String(seq.items).length <= maxLine
    },
  })
  return document.toString({ lineWidth: 0, indentSeq: false, flowCollectionPadding: true })
}
