import { hasMoment } from '../../../src/cli/call/example.js'
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

/** The contract for calls to the sandbox behind the same server. */
export function tryDocument(root: string, language: Language): Contract {
  const contract = readContract(root, language)
  // The sandbox answers for IAM as well, so there is one server for all.
  const servers = [{ url: '/api' }]
  for (const { operation, parameters } of operationEntries(contract)) {
    delete operation.servers
    for (const parameter of parameters) {
      acceptSlashes(parameter)
      // What has an example is filled in, and all filters at once find nothing.
      if (parameter.in === 'query' && !parameter.required) delete parameter.example
    }
    // Swagger UI does not follow a reference among the parameters of a path, and shows nameless fields.
    Object.assign(operation, {
      parameters: parameters.map(parameter => {
        const example = parameter.in === 'path' ? prefilledValue(operation.operationId, parameter.name) : undefined
        return example === undefined ? parameter : { ...parameter, example }
      }),
    })
    for (const content of Object.values(operation.requestBody?.content ?? {})) undatedExamplesFirst(contract, content)
  }
  for (const item of Object.values(contract.paths)) delete item.parameters
  // A page can send a token, not sign.
  const { accessKey: _, ...schemes } =
    (contract.components as { securitySchemes?: Record<string, unknown> }).securitySchemes ?? {}
  return {
    ...contract,
    servers,
    security: [{ token: [] }],
    components: { ...contract.components, securitySchemes: schemes },
  } as Contract
}

/** The first example is filled in, and a moment of an example may be over. */
function undatedExamplesFirst(contract: Contract, content: Content[string]): void {
  const all = Object.entries(content.examples ?? {})
  const dated = ([, example]: [string, Ref]): boolean => hasMoment(deref<Example>(contract, example).value)
  content.examples = Object.fromEntries([...all.filter(one => !dated(one)), ...all.filter(dated)])
}

/** Names are typed with their slashes; the page writes them as the path wants them. */
function acceptSlashes(parameter: Parameter): void {
  const sign = parameter['x-slash-as']
  if (sign === undefined) return
  parameter.schema = { type: 'string' }
  if (typeof parameter.example === 'string') parameter.example = parameter.example.replaceAll(sign, '/')
}
