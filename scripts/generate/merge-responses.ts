import type { Contract, Ref, ResponseObject } from '../../src/openapi/document.js'
import { examplesOf } from './error-examples.js'

/**
 * Replaces error responses that differ only in their examples, or in the evidence that editions for code generators don't have, by the
 * first of them, with the examples that all of them have. Generated clients have a type for each response: one for each status is
 * enough, instead of one for each set of examples.
 */
export function mergeErrorResponses(contract: Contract): Contract {
  const { responses = {} } = contract.components as { responses?: Record<string, ResponseObject> }
  const merged: Record<string, ResponseObject> = {}
  const names = new Map<string, string>()
  const renamed = new Map<string, string>()
  for (const [name, response] of Object.entries(responses)) {
    const text = JSON.stringify(response, (key, value: unknown) => (key === 'examples' ? undefined : value))
    const first = names.get(text) ?? name
    names.set(text, first)
    renamed.set(name, first)
    merged[first] = withCommonExamples(merged[first] ?? response, examplesOf(response))
  }
  const text = JSON.stringify({ ...contract, components: { ...contract.components, responses: merged } })
  return JSON.parse(
    text.replaceAll(/"#\/components\/responses\/(\w+)"/g, (_, name: string) =>
      JSON.stringify(`#/components/responses/${renamed.get(name) ?? name}`),
    ),
  )
}

function withCommonExamples(response: ResponseObject, others: Record<string, Ref>): ResponseObject {
  const content = response.content?.['application/json']
  if (!content?.examples) return response
  const { examples, ...rest } = content
  const common = Object.entries(examples).filter(([name]) => name in others)
  return {
    ...response,
    content: {
      'application/json': { ...rest, ...(common.length > 0 && { examples: Object.fromEntries(common) }) },
    },
  }
}
