import { hasTimestamp } from '../../../src/cli/call/example.js'
import {
  type Content,
  type Contract,
  deref,
  type Example,
  operationEntries,
  type Parameter,
  type Ref,
} from '../../../src/openapi/document.js'
import { readContract } from '../../docs/contract.js'
import type { Language } from '../../docs/languages.js'
import { prefilledValue } from './values.js'

/** Returns the contract for “Try it”, with the sandbox on the same origin. */
export function tryDocument(root: string, language: Language): Contract {
  const contract = readContract(root, language)
  // The sandbox also implements IAM, so all operations use one server.
  const servers = [{ url: '/api' }]
  for (const { operation, parameters } of operationEntries(contract)) {
    delete operation.servers
    for (const parameter of parameters) {
      acceptSlashes(parameter)
      // Examples are filled in: all filters combined return nothing, and the project in the example isn't the user's.
      if (!parameter.required) delete parameter.example
    }
    Object.assign(operation, {
      parameters: parameters.map(parameter => {
        const example = parameter.in === 'path' ? prefilledValue(operation.operationId, parameter.name) : undefined
        return example === undefined ? parameter : { ...parameter, example }
      }),
    })
    for (const content of Object.values(operation.requestBody?.content ?? {})) undatedExamplesFirst(contract, content)
  }
  // The page can send a token, but can't sign requests.
  const { accessKey: _, ...schemes } =
    (contract.components as { securitySchemes?: Record<string, unknown> }).securitySchemes ?? {}
  return {
    ...contract,
    servers,
    security: [{ token: [] }],
    components: { ...contract.components, securitySchemes: schemes },
  } as Contract
}

/** Moves examples with a date to the end, since the first example is filled in and its date may have passed. */
function undatedExamplesFirst(contract: Contract, content: Content[string]): void {
  const all = Object.entries(content.examples ?? {})
  const hasDate = ([, example]: [string, Ref]): boolean => hasTimestamp(deref<Example>(contract, example).value)
  content.examples = Object.fromEntries([...all.filter(example => !hasDate(example)), ...all.filter(hasDate)])
}

/** Lets readers enter names with slashes; the page replaces them in the path. */
function acceptSlashes(parameter: Parameter): void {
  const replacement = parameter['x-slash-as']
  if (replacement === undefined) return
  parameter.schema = { type: 'string' }
  if (typeof parameter.example === 'string') parameter.example = parameter.example.replaceAll(replacement, '/')
}
