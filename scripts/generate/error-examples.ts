import {
  type Contract,
  deref,
  type Example,
  type Operation,
  operationEntries,
  type Ref,
  type ResponseObject,
} from '../../src/openapi/document.js'
import { codesIn } from '../../src/openapi/documented-codes.js'

type Examples = Record<string, Ref>

/**
 * Limits the examples of shared error responses to the codes that an operation lists in `x-error-codes`: an operation without a
 * filter can't return an error about one.
 *
 * Operations with the same examples share a response. The first one keeps its name; to that of others, the name of their first
 * operation is added.
 *
 * @throws Error when an operation lists codes, and none of the examples has one of them
 */
export function limitErrorExamples(contract: Contract): Contract {
  const limited = structuredClone(contract) as Contract & { components: { responses: Record<string, ResponseObject> } }
  const { responses } = limited.components
  const shared = { ...responses }
  const uses = operationEntries(limited).flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, { $ref = '' }]) => {
      const base = /^#\/components\/responses\/(.*)$/.exec($ref)?.[1] ?? ''
      const examples = possibleExamples(contract, shared[base], operation, status)
      return examples ? [{ operation, status, base, group: `${base} ${Object.keys(examples)}`, examples }] : []
    }),
  )
  // The operations that can return every example keep the response.
  const groups: ReadonlySet<string> = new Set(uses.map(({ group }) => group))
  const whole = Object.entries(shared).map(
    ([base, response]) => [`${base} ${Object.keys(examplesOf(response))}`, base] as const,
  )
  const names = new Map<string, string>(whole.filter(([group]) => groups.has(group)))
  for (const { operation, status, base, group, examples } of uses) {
    const isFree = ![...names.values()].includes(base)
    const name = names.get(group) ?? (isFree ? base : `${base}Of${capitalize(operation.operationId)}`)
    names.set(group, name)
    const { schema = {} } = shared[base]?.content?.['application/json'] ?? {}
    responses[name] = { ...shared[base], content: { 'application/json': { schema, examples } } }
    operation.responses[status] = { $ref: `#/components/responses/${name}` }
  }
  return limited
}

/** Returns the examples of a shared response that an operation can return; `undefined` if it lists no codes. */
function possibleExamples(
  contract: Contract,
  response: ResponseObject | undefined,
  { operationId, 'x-error-codes': listed = {} }: Operation,
  status: string,
): Examples | undefined {
  const codes = listed[status]
  if (!response || !codes) return undefined
  const possible = Object.entries(examplesOf(response)).filter(([, example]) =>
    codesIn(deref<Example>(contract, example).value).every(code => codes.includes(code) || code.startsWith('APIGW.')),
  )
  if (possible.length === 0)
    throw new Error(`No example of the response ${status} has a code that ${operationId} lists for it.`)
  return Object.fromEntries(possible)
}

/** Returns the examples of a JSON response. */
export const examplesOf = (response: ResponseObject | undefined): Examples =>
  response?.content?.['application/json']?.examples ?? {}

const capitalize = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}`
