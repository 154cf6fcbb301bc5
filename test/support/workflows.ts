import { Ajv2020 } from 'ajv/dist/2020.js'
import {
  type Contract,
  deref,
  type OperationEntry,
  operationEntries,
  type ResponseObject,
  type Schema,
} from '../../src/openapi/document.js'
import { expressionsIn, pointerProblems, propertyNames } from './expressions.js'

/** A criterion of a step. */
export interface Criterion {
  condition: string
  context?: string
  type?: string
}

/** An action after a step. */
export interface Action {
  type: string
  stepId?: string
  criteria?: Criterion[]
}

/** A step of a workflow. */
export interface Step {
  stepId: string
  description?: string
  operationId?: string
  parameters?: { name: string; in: string; value: unknown }[]
  requestBody?: { payload: unknown }
  successCriteria?: Criterion[]
  outputs?: Record<string, string>
  onSuccess?: Action[]
  onFailure?: Action[]
  'x-security'?: { schemeName: string; values: { apiKey: string } }[]
}

/** The parts of an Arazzo document that the workflows use. */
export interface Arazzo {
  info: { title: string; summary?: string; description?: string }
  workflows: {
    workflowId: string
    summary?: string
    description?: string
    inputs: { properties: Record<string, { format?: string; description?: string }> }
    steps: Step[]
    failureActions?: Action[]
    outputs?: Record<string, string>
  }[]
}

type Workflow = Arazzo['workflows'][number]

/** Checks workflows against the contract. Returns one sentence per problem. */
export function workflowProblems({ workflows }: Arazzo, contract: Contract): string[] {
  const known = new Map<string | undefined, OperationEntry>(
    operationEntries(contract).map(entry => [entry.operation.operationId, entry]),
  )
  return workflows.flatMap(workflow => [
    ...workflow.steps.flatMap((step, index) => {
      const entry = known.get(step.operationId)
      const problems = entry
        ? [
            ...checkParameters(step, entry, contract),
            ...checkBody(step, entry, contract),
            ...checkResponse(step, entry, contract),
          ]
        : [`the operation ${step.operationId} doesn't exist`]
      return [...problems, ...checkReferences(step, workflow, index)].map(sentence => `${step.stepId}: ${sentence}`)
    }),
    ...checkWorkflow(workflow),
  ])
}

const ajv = new Ajv2020({ strict: false, validateFormats: false })
const isExpression = (value: unknown): boolean => typeof value === 'string' && value.startsWith('$')

/** The token is a security scheme in the contract, but a parameter in a workflow, which every tool sends. */
const isToken = ({ name, in: location }: { name: string; in: string }): boolean =>
  name === 'X-Auth-Token' && location === 'header'

function checkParameters(step: Step, { parameters, operation }: OperationEntry, contract: Contract): string[] {
  const [token] = (step.parameters ?? []).filter(isToken)
  const params = (step.parameters ?? []).filter(parameter => !isToken(parameter))
  const security = step['x-security']?.[0]?.values.apiKey
  const same = (one: { name: string; in: string }) => (other: { name: string; in: string }) =>
    one.name === other.name && one.in === other.in
  const anonymous = operation.security?.length === 0
  return [
    ...params.flatMap(parameter => {
      const declared = parameters.find(same(parameter))
      if (!declared) return [`the operation has no ${parameter.in} parameter ${parameter.name}`]
      if (isExpression(parameter.value)) return []
      // An expression within a string stands for any valid name.
      const value =
        typeof parameter.value === 'string' ? parameter.value.replaceAll(/\{\$[^}]+\}/g, 'x') : (parameter.value as unknown)
      const schema = deref<Schema>(contract, declared.schema)
      return ajv.validate(schema, value) ? [] : [`${parameter.name} can't be ${JSON.stringify(parameter.value)}`]
    }),
    ...parameters
      .filter(parameter => parameter.required && !params.some(same(parameter)))
      .map(({ name }) => `the parameter ${name} is missing`),
    ...(anonymous === (token === undefined) ? [] : [anonymous ? 'a token is unnecessary' : 'a token is required']),
    // Redocly sends the value of the extension, other tools that of the parameter.
    ...(security === token?.value ? [] : ['x-security has another token than the parameter X-Auth-Token']),
  ]
}

function checkBody(step: Step, { operation }: OperationEntry, contract: Contract): string[] {
  const schema = operation.requestBody?.content['application/json']?.schema
  const payload = step.requestBody?.payload
  if (!schema) return payload === undefined ? [] : ['the operation has no request body']
  return payload === undefined ? ['the request body is missing'] : checkPayload(payload, schema, contract, 'the body')
}

/** Finds unknown, missing and invalid fields of a payload. Expressions are skipped, since their values are unknown. */
function checkPayload(value: unknown, node: Schema, contract: Contract, location: string): string[] {
  if (isExpression(value)) return []
  const schema = deref<Schema>(contract, node)
  if (Array.isArray(value))
    return value.flatMap(item => checkPayload(item, (schema.items ?? { not: {} }) as Schema, contract, location))
  if (typeof value !== 'object' || value === null)
    return ajv.validate(schema, value) ? [] : [`${location} can't be ${JSON.stringify(value)}`]
  const properties = (schema.properties ?? {}) as Record<string, Schema>
  return [
    ...((schema.required ?? []) as string[]).filter(name => !(name in value)).map(name => `${location} lacks ${name}`),
    ...Object.entries(value).flatMap(([name, part]) => {
      const property = properties[name]
      return property ? checkPayload(part, property, contract, name) : [`${location} has no ${name}`]
    }),
  ]
}

/** Checks the status, headers and body that a step expects. */
function checkResponse(step: Step, { operation }: OperationEntry, contract: Contract): string[] {
  const criteria = step.successCriteria ?? []
  const statuses = criteria.flatMap(({ condition }) => condition.match(/^\$statusCode == (\d{3})$/)?.[1] ?? [])
  const [status] = statuses
  if (status === undefined || statuses.length > 1) return ['the step must expect exactly one status']
  const declared = operation.responses[status]
  if (!declared) return [`the operation has no status ${status}`]
  const response = deref<ResponseObject>(contract, declared)
  const schema = response.content?.['application/json']?.schema
  const headers = Object.keys(response.headers ?? {}).map(name => name.toLowerCase())
  const texts = [
    ...criteria.flatMap(({ condition, context = '' }) => [condition, context]),
    ...Object.values(step.outputs ?? {}),
  ]
  // Content-Range has the number of items in a list.
  const checksBody = criteria.some(({ condition, context = '' }) =>
    /\$response\.(?:body|header\.Content-Range)/.test(`${condition} ${context}`),
  )
  // The response of a creation is an empty object.
  const hasContent = schema && propertyNames(schema, contract).size > 0 && !headers.includes('x-subject-token')
  return [
    ...(hasContent && !checksBody ? ['no criterion checks the body'] : []),
    ...texts
      .flatMap(text => [...text.matchAll(/\$response\.header\.([\w-]+)/g)])
      .filter(([, name = '']) => !headers.includes(name.toLowerCase()))
      .map(([, name]) => `the response has no header ${name}`),
    ...texts
      .flatMap(text => [...text.matchAll(/\$response\.body#(\/[\w/]+)/g)])
      .flatMap(([, pointer = '']) => pointerProblems(pointer, schema, contract)),
    ...criteria
      .filter(({ type }) => type === 'jsonpath')
      .flatMap(({ condition }) => [...condition.replaceAll(/\{\$[^}]+\}|'[^']*'/g, '').matchAll(/\.(\w+)/g)])
      .filter(([, name = '']) => !schema || !propertyNames(schema, contract).has(name))
      .map(([, name]) => `the body has no ${name}`),
  ]
}

/** Checks that the inputs and outputs that a step uses are defined, and before the step. */
function checkReferences(step: Step, workflow: Workflow, index: number): string[] {
  const earlier = new Map(workflow.steps.slice(0, index).map(({ stepId, outputs = {} }) => [stepId, outputs]))
  const targets = [...(step.onSuccess ?? []), ...(step.onFailure ?? [])]
  return [
    ...expressionsIn(step).flatMap(([kind, name = '', output = '']) => {
      if (kind === 'inputs') return name in workflow.inputs.properties ? [] : [`the input ${name} isn't declared`]
      return output in (earlier.get(name) ?? {}) ? [] : [`no earlier step has the output ${name}.${output}`]
    }),
    ...checkTargets(targets, workflow),
  ]
}

const checkTargets = (actions: Action[], { steps }: Workflow): string[] =>
  actions
    .filter(({ type, stepId }) => type === 'goto' && !steps.some(step => step.stepId === stepId))
    .map(({ stepId }) => `the target step ${stepId} doesn't exist`)

function checkWorkflow(workflow: Workflow): string[] {
  const { workflowId, inputs, steps, failureActions = [], outputs = {} } = workflow
  const used = new Set(expressionsIn(steps).map(([kind, name]) => `${kind} ${name}`))
  return [
    ...Object.entries(inputs.properties).flatMap(([name, { format }]) => [
      ...(used.has(`inputs ${name}`) ? [] : [`the input ${name} is unused`]),
      // Redocly redacts only inputs of this format.
      ...(/password/.test(name) && format !== 'password' ? [`the input ${name} wouldn't be redacted`] : []),
    ]),
    ...checkTargets(failureActions, workflow),
    ...expressionsIn(outputs)
      .filter(([, name, output]) => !steps.some(({ stepId, outputs = {} }) => stepId === name && (output ?? '') in outputs))
      .map(([, name, output]) => `no step has the output ${name}.${output}`),
  ].map(sentence => `${workflowId}: ${sentence}`)
}
