import { redactBody } from '../../errors/redact.js'
import {
  type Contract,
  deref,
  type Example,
  type OperationEntry,
  operationEntries,
  type Parameter,
  type ResponseObject,
  type Schema,
} from '../../openapi/document.js'
import { isIam } from '../../openapi/iam.js'
import { type RunNames, replaceFields } from '../run/run-names.js'
import type { OperationRequest } from '../run/send.js'
import { boundaryValues, type Constraint, findConstraints } from './boundary-values.js'
import { filterValues } from './filter-values.js'

/** A request and the response that the contract requires. */
export interface ContractCase {
  /** Unique and readable. */
  title: string
  request: OperationRequest
  /** The covered operation × status, constraint or filter. */
  covers: string
  /** The response to request by name, where the target can return any documented one. */
  prefer?: { status: string; example?: string }
  /** Whether the request is valid; an invalid one must be rejected with 400. */
  valid: boolean
  /** Whether a service may ignore or reject the constrained parameter: a later edition adds it, and newer ones disagree. */
  optional?: true
  /** Whether a field of IAM is `null`, which some serializers write for a field that isn't set. IAM may accept it. */
  unset?: true
  /** The expected body, where it is known. */
  body?: unknown
}

/** A constraint that no request can violate or meet. */
export interface UnreachableConstraint {
  covers: string
  reason: string
}

/** Creates a valid request from the examples of an operation, with the names of the run if there are any. */
export function validRequest(contract: Contract, entry: OperationEntry, names?: RunNames): OperationRequest {
  const path = Object.fromEntries(
    entry.parameters
      .filter(({ in: location }) => location === 'path')
      .map(parameter => [parameter.name, validValue(parameter, names)]),
  )
  const query = Object.fromEntries(
    entry.parameters.flatMap(({ name, in: location, required, example }) =>
      required && location === 'query' ? [[name, example]] : [],
    ),
  )
  const body = requestBodies(contract, entry, names)[0]
  return { operation: entry.operation.operationId, path, query, ...(body === undefined ? {} : { body }) }
}

/** Whether a later edition adds a parameter, but it is unknown whether the service has it. */
function isOptional({ 'x-edition': edition, 'x-evidence': evidence = {} }: Parameter): boolean {
  return edition !== undefined && Object.values(evidence).some(({ grade }) => grade === 'U')
}

/** Returns a valid value of a parameter: the run's name for a path parameter, otherwise the example. */
function validValue({ in: location, name, example, 'x-slash-as': slash }: Parameter, names: RunNames | undefined): unknown {
  const runName = location === 'path' ? names?.path[name] : undefined
  return runName === undefined ? example : slash ? runName.replaceAll('/', slash) : runName
}

/** Returns valid bodies: the run's own if there is one, and the examples of the contract with the names of the run. */
function requestBodies(contract: Contract, { operation }: OperationEntry, names: RunNames | undefined): unknown[] {
  const complete = names?.bodies[operation.operationId]
  const examples = operation.requestBody?.content['application/json']?.examples ?? {}
  const bodies = Object.values(examples).map(example => deref<Example>(contract, example).value)
  const named = names ? bodies.map(body => replaceFields(body, names.body)) : bodies
  return complete === undefined ? named : [complete, ...named]
}

/** Returns a case for each operation × status × example of the contract. */
export function exampleResponseCases(contract: Contract): ContractCase[] {
  return operationEntries(contract).flatMap(entry =>
    Object.entries(entry.operation.responses).flatMap(([status, ref]) => {
      const { content } = deref<ResponseObject>(contract, ref)
      const request = validRequest(contract, entry)
      const covers = `${request.operation} ${status}`
      const examples = Object.entries(content?.['application/json']?.examples ?? {})
      if (examples.length === 0) return [{ title: covers, request, covers, prefer: { status }, valid: true }]
      return examples.map(([example, ref]) => ({
        title: `${covers} ${example}`,
        request,
        covers,
        prefer: { status, example },
        valid: true,
        body: deref<Example>(contract, ref).value,
      }))
    }),
  )
}

/** Returns cases with valid and invalid values for each constraint of each parameter and body field. */
export function contractConstraintCases(
  contract: Contract,
  names?: RunNames,
): { cases: ContractCase[]; unreachable: UnreachableConstraint[] } {
  const cases: ContractCase[] = []
  const unreachable: UnreachableConstraint[] = []
  const resolve = (schema: Schema): Schema => deref<Schema>(contract, schema)
  for (const entry of operationEntries(contract)) {
    const request = validRequest(contract, entry, names)
    for (const parameter of entry.parameters) {
      const example = validValue(parameter, names)
      const location = `${request.operation} ${parameter.in} ${parameter.name}`
      const withValue = (value: unknown): OperationRequest => withParameter(request, parameter, value)
      const start = cases.length
      for (const constraint of findConstraints(parameter.schema, resolve)) {
        addCases(location, constraint, example, true, withValue, value => parameter.in === 'path' && value === '')
      }
      if (isOptional(parameter))
        cases.splice(start, Infinity, ...cases.slice(start).map(contractCase => ({ ...contractCase, optional: true as const })))
      if (parameter.required && parameter.in === 'query') {
        const covers = `${location} required`
        cases.push({ title: `${covers}, present`, request, covers, valid: true })
        cases.push({ title: `${covers}, missing`, request: { ...request, query: {} }, covers, valid: false })
      } else if (parameter.required) {
        unreachable.push({
          covers: `${location} required`,
          reason: 'Without this path parameter, the request has another path.',
        })
      }
    }
    const schema = entry.operation.requestBody?.content['application/json']?.schema
    if (!schema) continue
    const bodies = requestBodies(contract, entry, names)
    for (const constraint of findConstraints(schema, resolve)) {
      const location = `${request.operation} body ${constraint.pointer || '/'}`
      const pointer = constraint.keyword === 'required' ? `${constraint.pointer}/${constraint.rule}` : constraint.pointer
      const body = bodies.find(body => valueAtPointer(body, pointer) !== undefined)
      if (body === undefined) throw new Error(`No request example of ${request.operation} has ${pointer}; add it to one.`)
      if (constraint.keyword === 'required') {
        const covers = `${location} required ${constraint.rule}`
        cases.push({ title: `${covers}, present`, request: { ...request, body }, covers, valid: true })
        const incomplete = replaceAt(body, pointer)
        cases.push({ title: `${covers}, missing`, request: { ...request, body: incomplete }, covers, valid: false })
      } else {
        // Other fields of a body can depend on a value, so an example with this value is better than a changed one.
        const exampleWith = (value: unknown): unknown =>
          bodies.find(body => constraint.keyword === 'enum' && valueAtPointer(body, constraint.pointer) === value)
        addCases(location, constraint, valueAtPointer(body, constraint.pointer), false, value => ({
          ...request,
          body: exampleWith(value) ?? replaceAt(body, constraint.pointer, value),
        }))
      }
    }
  }
  return { cases, unreachable }

  function addCases(
    location: string,
    constraint: Constraint,
    example: unknown,
    isParameter: boolean,
    withValue: (value: unknown) => OperationRequest,
    isUnsendable: (value: unknown) => boolean = () => false,
  ): void {
    const covers = `${location} ${constraint.keyword}`
    const boundary = boundaryValues(constraint, example, isParameter)
    for (const side of ['valid', 'invalid'] as const) {
      const values = boundary[side]
      const sendable = values.filter(value => !isUnsendable(value))
      for (const value of sendable) {
        const title = `${covers}, ${side}: ${describeInvalidValue(location, value, names)}`
        const request = withValue(value)
        const isUnset = value === null && side === 'invalid' && isIam(request.operation)
        cases.push({ title, request, covers, valid: side === 'valid', ...(isUnset ? { unset: true } : {}) })
      }
      if (sendable.length > 0) continue
      const reason =
        values.length > 0 ? 'An empty path parameter changes the path.' : 'Every value of a parameter is sent as a string.'
      // For any other constraint, a missing value is a gap in `boundaryValues`.
      if (values.length === 0 && !(constraint.keyword === 'type' && isParameter && constraint.rule === 'string')) {
        throw new Error(`${covers} has no ${side} value; add one to src/verify/cases/boundary-values.ts.`)
      }
      unreachable.push({ covers: `${covers} ${side}`, reason })
    }
  }
}

/** Returns cases with valid and invalid values for each filter. */
export function contractFilterCases(contract: Contract, names?: RunNames): ContractCase[] {
  const entries = operationEntries(contract)
  const keys = [
    ...new Set(entries.flatMap(({ parameters }) => parameters.flatMap(parameter => Object.keys(parameter['x-filter'] ?? {})))),
  ]
  return entries.flatMap(entry => {
    const filter = entry.parameters.find(parameter => parameter['x-filter'])
    if (!filter) return []
    const request = validRequest(contract, entry, names)
    const values = filterValues(filter, keys)
    const filterCase = (text: string, valid: boolean): ContractCase => ({
      title: `${request.operation} filter ${valid ? 'accepts' : 'rejects'} ${truncateValue(text, names)}`,
      request: withParameter(request, filter, text),
      covers: `${request.operation} filter`,
      valid,
    })
    return [...values.valid.map(text => filterCase(text, true)), ...values.invalid.map(text => filterCase(text, false))]
  })
}

function withParameter(request: OperationRequest, { in: location, name }: Parameter, value: unknown): OperationRequest {
  if (location === 'header') return { ...request, headers: { ...request.headers, [name]: String(value) } }
  return location === 'path'
    ? { ...request, path: { ...request.path, [name]: value } }
    : { ...request, query: { ...request.query, [name]: value } }
}

const splitPointer = (pointer: string): string[] => pointer.split('/').slice(1)

function valueAtPointer(value: unknown, pointer: string): unknown {
  return splitPointer(pointer).reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], value)
}

/** Returns a copy of a value with another value at a pointer, or without it. */
function replaceAt(value: unknown, pointer: string, replacement?: unknown): unknown {
  const [first, ...rest] = splitPointer(pointer)
  if (first === undefined) return replacement
  const copy = structuredClone(value) as Record<string, unknown>
  if (rest.length === 0 && replacement === undefined) delete copy[first]
  else copy[first] = replaceAt(copy[first], rest.map(key => `/${key}`).join(''), replacement)
  return copy
}

/** Formats a value for a title; passwords are replaced by their type. */
const describeInvalidValue = (location: string, value: unknown, names: RunNames | undefined): string =>
  location.includes('password') && value !== null ? typeof value : truncateValue(value, names)

function truncateValue(value: unknown, names?: RunNames): string {
  const json = redactBody(JSON.stringify(value))
  // Titles are the same in every run.
  const text = names ? json.replaceAll(new RegExp(names.runId, 'gi'), 'RUN') : json
  return text.length > 60 ? `${text.slice(0, 30)}…${text.slice(-20)} (${text.length} characters)` : text
}
