import { type Contract, operationEntries, type ResponseObject } from '../../src/openapi/document.js'

/**
 * Removes the examples of errors, and replaces responses that are equal then by the first of them. Generated clients have no
 * examples, but a type for each response: one for each status is enough, instead of one for each set of examples.
 */
export function mergeErrorResponses(contract: Contract): Contract {
  return mergeEqualResponses(withoutErrorExamples(contract))
}

function withoutErrorExamples(contract: Contract): Contract {
  const copy = structuredClone(contract) as Contract & { components: { responses?: Record<string, ResponseObject> } }
  const own = operationEntries(copy).flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, response]) =>
      Number(status) >= 400 ? [response as ResponseObject] : [],
    ),
  )
  // Shared responses are errors.
  for (const { content } of [...Object.values(copy.components.responses ?? {}), ...own])
    delete content?.['application/json']?.examples
  return copy
}

/** Replaces equal responses by the first of them. Some differ in evidence only, which the editions for code generators don't have. */
function mergeEqualResponses(contract: Contract): Contract {
  const { responses = {} } = contract.components as { responses?: Record<string, object> }
  const names = new Map<string, string>()
  for (const [name, response] of Object.entries(responses)) {
    const text = JSON.stringify(response)
    if (!names.has(text)) names.set(text, name)
  }
  const text = JSON.stringify(contract).replaceAll(/"#\/components\/responses\/(\w+)"/g, (_, name: string) => {
    const first = names.get(JSON.stringify(responses[name])) ?? name
    return JSON.stringify(`#/components/responses/${first}`)
  })
  return JSON.parse(text)
}
