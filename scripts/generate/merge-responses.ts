import type { Contract } from '../../src/openapi/document.js'

/**
 * Replaces responses that are equal with the first of them. They differ in the evidence only, which the editions for code
 * generators don't have, so a generated client would have the same type twice.
 */
export function mergeEqualResponses(contract: Contract): Contract {
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
