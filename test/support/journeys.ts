import { Ajv2020 } from 'ajv/dist/2020.js'
import {
  type Contract,
  deref,
  type OperationEntry,
  operationEntries,
  type Response,
  type Schema,
} from '../../src/openapi/document.js'
import { expressionsIn, pointerProblems, propertyNames } from './expressions.js'

/** A criterion of a step. */
export interface Criterion {
  condition: string
  context?: string
  type?: string
}

/** What happens after a step. */
export interface Action {
  type: string
  stepId?: string
}

/** A step of a journey. */
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

/** An Arazzo document, as far as the journeys use it. */
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

/** What in the journeys the contract does not know or allow, one sentence each. */
export function strayings({ workflows }: Arazzo, contract: Contract): string[] {
  const known = new Map(operationEntries(contract).map(entry => [entry.operation.operationId, entry]))
  return workflows.flatMap(workflow => [
    ...workflow.steps.flatMap((step, index) => {
      const entry = known.get(step.operationId ?? '')
      const found = entry
        ? [...ofParameters(step, entry, contract), ...ofBody(step, entry, contract), ...ofAnswers(step, entry, contract)]
        : [`there is no operation ${step.operationId}`]
      return [...found, ...ofReferences(step, workflow, index)].map(sentence => `${step.stepId}: ${sentence}`)
    }),
    ...ofWorkflow(workflow),
  ])
}

const ajv = new Ajv2020({ strict: false, validateFormats: false })
const isExpression = (value: unknown): boolean => typeof value === 'string' && value.startsWith('$')

function ofParameters(step: Step, { parameters, operation }: OperationEntry, contract: Contract): string[] {
  const given = step.parameters ?? []
  const same = (one: { name: string; in: string }) => (other: { name: string; in: string }) =>
    one.name === other.name && one.in === other.in
  const open = operation.security?.length === 0
  return [
    ...given.flatMap(parameter => {
      const declared = parameters.find(same(parameter))
      if (!declared) return [`there is no parameter ${parameter.name} in ${parameter.in}`]
      if (isExpression(parameter.value)) return []
      // Inside a text, any value will do that keeps to the rules of names.
      const value =
        typeof parameter.value === 'string' ? parameter.value.replaceAll(/\{\$[^}]+\}/g, 'x') : (parameter.value as unknown)
      const schema = deref<Schema>(contract, declared.schema)
      return ajv.validate(schema, value) ? [] : [`${parameter.name} cannot be ${JSON.stringify(parameter.value)}`]
    }),
    ...parameters
      .filter(parameter => parameter.required && !given.some(same(parameter)))
      .map(({ name }) => `the parameter ${name} is missing`),
    ...(open === (step['x-security'] === undefined) ? [] : [open ? 'it needs no token' : 'it needs a token']),
  ]
}

function ofBody(step: Step, { operation }: OperationEntry, contract: Contract): string[] {
  const schema = operation.requestBody?.content['application/json']?.schema
  const payload = step.requestBody?.payload
  if (!schema) return payload === undefined ? [] : ['there is no request body']
  return payload === undefined ? ['the request body is missing'] : differencesOf(payload, schema, contract, 'the body')
}

/** What a payload has too much, too little or wrong; what an expression will be is not known. */
function differencesOf(value: unknown, node: Schema, contract: Contract, place: string): string[] {
  if (isExpression(value)) return []
  const schema = deref<Schema>(contract, node)
  if (Array.isArray(value))
    return value.flatMap(item => differencesOf(item, (schema.items ?? { not: {} }) as Schema, contract, place))
  if (typeof value !== 'object' || value === null)
    return ajv.validate(schema, value) ? [] : [`${place} cannot be ${JSON.stringify(value)}`]
  const properties = (schema.properties ?? {}) as Record<string, Schema>
  return [
    ...((schema.required ?? []) as string[]).filter(name => !(name in value)).map(name => `${place} lacks ${name}`),
    ...Object.entries(value).flatMap(([name, part]) => {
      const property = properties[name]
      return property ? differencesOf(part, property, contract, name) : [`${place} has no ${name}`]
    }),
  ]
}

/** The statuses that a step expects, each with what the contract says of it. */
function ofAnswers(step: Step, { operation }: OperationEntry, contract: Contract): string[] {
  const criteria = step.successCriteria ?? []
  const statuses = criteria.flatMap(({ condition }) => condition.match(/^\$statusCode == (\d{3})$/)?.[1] ?? [])
  const [status] = statuses
  if (status === undefined || statuses.length > 1) return ['it does not expect one status']
  const declared = operation.responses[status]
  if (!declared) return [`the operation has no status ${status}`]
  const answer = deref<Response>(contract, declared)
  const schema = answer.content?.['application/json']?.schema
  const headers = Object.keys(answer.headers ?? {}).map(name => name.toLowerCase())
  const texts = [
    ...criteria.flatMap(({ condition, context = '' }) => [condition, context]),
    ...Object.values(step.outputs ?? {}),
  ]
  const ofBody = criteria.some(({ condition, context = '' }) => `${condition} ${context}`.includes('$response.body'))
  // What a creation answers is an empty object.
  const telling = schema && propertyNames(schema, contract).size > 0 && !headers.includes('x-subject-token')
  return [
    ...(telling && !ofBody ? ['it says nothing of the body'] : []),
    ...texts
      .flatMap(text => [...text.matchAll(/\$response\.header\.([\w-]+)/g)])
      .filter(([, name = '']) => !headers.includes(name.toLowerCase()))
      .map(([, name]) => `the answer has no header ${name}`),
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

/** What a step refers to in its journey must be there, and come before it. */
function ofReferences(step: Step, workflow: Workflow, index: number): string[] {
  const earlier = new Map(workflow.steps.slice(0, index).map(({ stepId, outputs = {} }) => [stepId, outputs]))
  const targets = [...(step.onSuccess ?? []), ...(step.onFailure ?? [])]
  return [
    ...expressionsIn(step).flatMap(([kind, name = '', output = '']) => {
      if (kind === 'inputs') return name in workflow.inputs.properties ? [] : [`there is no input ${name}`]
      return output in (earlier.get(name) ?? {}) ? [] : [`no step before it has the output ${name}.${output}`]
    }),
    ...strayTargets(targets, workflow),
  ]
}

const strayTargets = (actions: Action[], { steps }: Workflow): string[] =>
  actions
    .filter(({ type, stepId }) => type === 'goto' && !steps.some(step => step.stepId === stepId))
    .map(({ stepId }) => `there is no step ${stepId} to go to`)

function ofWorkflow(workflow: Workflow): string[] {
  const { workflowId, inputs, steps, failureActions = [], outputs = {} } = workflow
  const used = new Set(expressionsIn(steps).map(([kind, name]) => `${kind} ${name}`))
  return [
    ...Object.entries(inputs.properties).flatMap(([name, { format }]) => [
      ...(used.has(`inputs ${name}`) ? [] : [`the input ${name} is not used`]),
      // Redocly masks an input in its output only when it has this format.
      ...(/password/.test(name) && format !== 'password' ? [`the input ${name} would be shown`] : []),
    ]),
    ...strayTargets(failureActions, workflow),
    ...expressionsIn(outputs)
      .filter(([, name, output]) => !steps.some(({ stepId, outputs = {} }) => stepId === name && (output ?? '') in outputs))
      .map(([, name, output]) => `no step has the output ${name}.${output}`),
  ].map(sentence => `${workflowId}: ${sentence}`)
}
