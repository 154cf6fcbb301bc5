import type { OperationId } from '../../../generated/operations.js'
import { redactBody } from '../../errors/redact.js'
import {
  type Contract,
  deref,
  type Example,
  type OperationEntry,
  operationEntries,
  type Parameter,
  type Response,
  type Schema,
} from '../../openapi/document.js'
import { around, type Constraint, constraintsOf } from './boundary-values.js'
import { filterTexts } from './filter-texts.js'
import { type Names, renamed } from './names.js'

/** A request, before it is encoded. */
export interface Call {
  operation: OperationId
  path: Record<string, unknown>
  query: Record<string, unknown>
  /** Left out: no body is sent. */
  body?: unknown
}

/** One question to the service, and what the contract says must come back. */
export interface Case {
  /** Unique and readable: what is asked. */
  title: string
  call: Call
  /** What it covers, as `coverage` names it. */
  covers: string
  /** The answer that is asked for by name, where the target can give any documented one. */
  prefer?: { status: string; example?: string }
  /** Whether the request is good; a bad one must be refused with 400. */
  good: boolean
  /** The body that must come back, where it is known. */
  body?: unknown
}

/** A case that no request can ask. */
export interface Unreachable {
  covers: string
  reason: string
}

/** A call that keeps to the contract, from the examples of the operation and the names of the run where there is one. */
export function validCall(contract: Contract, entry: OperationEntry, names?: Names): Call {
  const path = Object.fromEntries(
    entry.parameters
      .filter(({ in: place }) => place === 'path')
      .map(parameter => [parameter.name, validValue(parameter, names)]),
  )
  const body = requestBodies(contract, entry, names)[0]
  return { operation: entry.operation.operationId as OperationId, path, query: {}, ...(body === undefined ? {} : { body }) }
}

/** The value of a parameter that keeps to its rules: the run's own where it is a name in the path, else the example. */
function validValue({ in: place, name, example, 'x-slash-as': slash }: Parameter, names: Names | undefined): unknown {
  const own = place === 'path' ? names?.path[name] : undefined
  return own === undefined ? example : slash ? own.replaceAll('/', slash) : own
}

/** Bodies that keep to the contract: its examples, with the run's own names. */
function requestBodies(contract: Contract, { operation }: OperationEntry, names: Names | undefined): unknown[] {
  const whole = names?.bodies[operation.operationId as OperationId]
  if (whole !== undefined) return [whole]
  const examples = operation.requestBody?.content['application/json']?.examples ?? {}
  const bodies = Object.values(examples).map(example => deref<Example>(contract, example).value)
  return names ? bodies.map(body => renamed(body, names.body)) : bodies
}

/** Each operation × status × example of the contract. */
export function answerCases(contract: Contract): Case[] {
  return operationEntries(contract).flatMap(entry =>
    Object.entries(entry.operation.responses).flatMap(([status, ref]) => {
      const { content } = deref<Response>(contract, ref)
      const call = validCall(contract, entry)
      const covers = `${call.operation} ${status}`
      const examples = Object.entries(content?.['application/json']?.examples ?? {})
      if (examples.length === 0) return [{ title: covers, call, covers, prefer: { status }, good: true }]
      return examples.map(([example, ref]) => ({
        title: `${covers} ${example}`,
        call,
        covers,
        prefer: { status, example },
        good: true,
        body: deref<Example>(contract, ref).value,
      }))
    }),
  )
}

/** Each constraint of each parameter and body field, just inside and just outside. */
export function constraintCases(contract: Contract, names?: Names): { cases: Case[]; unreachable: Unreachable[] } {
  const cases: Case[] = []
  const unreachable: Unreachable[] = []
  const resolve = (schema: Schema): Schema => deref<Schema>(contract, schema)
  for (const entry of operationEntries(contract)) {
    const call = validCall(contract, entry, names)
    for (const parameter of entry.parameters) {
      const valid = validValue(parameter, names)
      const place = `${call.operation} ${parameter.in} ${parameter.name}`
      const put = (value: unknown): Call => withParameter(call, parameter, value)
      for (const constraint of constraintsOf(parameter.schema, resolve)) {
        add(place, constraint, valid, true, put, value => parameter.in === 'path' && value === '')
      }
      if (parameter.required) {
        unreachable.push({ covers: `${place} required`, reason: 'without its path value the request goes to another resource' })
      }
    }
    const schema = entry.operation.requestBody?.content['application/json']?.schema
    if (!schema) continue
    const bodies = requestBodies(contract, entry, names)
    for (const constraint of constraintsOf(schema, resolve)) {
      const place = `${call.operation} body ${constraint.pointer || '/'}`
      const parent = constraint.keyword === 'required' ? `${constraint.pointer}/${constraint.rule}` : constraint.pointer
      const body = bodies.find(body => at(body, parent) !== undefined)
      if (body === undefined) throw new Error(`No request example of ${call.operation} has ${parent}; add it to one.`)
      if (constraint.keyword === 'required') {
        const covers = `${place} required ${constraint.rule}`
        cases.push({ title: `${covers}, there`, call: { ...call, body }, covers, good: true })
        cases.push({ title: `${covers}, missing`, call: { ...call, body: edited(body, parent) }, covers, good: false })
      } else {
        add(place, constraint, at(body, constraint.pointer), false, value => ({
          ...call,
          body: edited(body, constraint.pointer, value),
        }))
      }
    }
  }
  return { cases, unreachable }

  function add(
    place: string,
    constraint: Constraint,
    valid: unknown,
    onTheWire: boolean,
    put: (value: unknown) => Call,
    cannotBeSent: (value: unknown) => boolean = () => false,
  ): void {
    const covers = `${place} ${constraint.keyword}`
    const { inside, outside } = around(constraint, valid, onTheWire)
    for (const [good, values] of [
      [true, inside],
      [false, outside],
    ] as const) {
      const sendable = values.filter(value => !cannotBeSent(value))
      for (const value of sendable) {
        cases.push({
          title: `${covers}, ${good ? 'inside' : 'outside'}: ${shown(place, value, names)}`,
          call: put(value),
          covers,
          good,
        })
      }
      if (sendable.length > 0) continue
      const side = good ? 'inside' : 'outside'
      const reason = values.length > 0 ? 'an empty path value goes to another resource' : 'every text is a string on the wire'
      // Anything else without a value is a hole in `around`, not a limit of the wire.
      if (values.length === 0 && !(constraint.keyword === 'type' && onTheWire && constraint.rule === 'string')) {
        throw new Error(`${covers} has no value ${side}; teach one to src/verify/cases/boundary-values.ts.`)
      }
      unreachable.push({ covers: `${covers} ${side}`, reason })
    }
  }
}

/** Each filter, with texts it must take and texts it must refuse. */
export function filterCases(contract: Contract, names?: Names): Case[] {
  const all = operationEntries(contract)
  const keys = [
    ...new Set(all.flatMap(({ parameters }) => parameters.flatMap(parameter => Object.keys(parameter['x-filter'] ?? {})))),
  ]
  return all.flatMap(entry => {
    const filter = entry.parameters.find(parameter => parameter['x-filter'])
    if (!filter) return []
    const call = validCall(contract, entry, names)
    const { good, bad } = filterTexts(filter, keys)
    const ask = (text: string, good: boolean): Case => ({
      title: `${call.operation} filter ${good ? 'takes' : 'refuses'} ${shorten(text, names)}`,
      call: withParameter(call, filter, text),
      covers: `${call.operation} filter`,
      good,
    })
    return [...good.map(text => ask(text, true)), ...bad.map(text => ask(text, false))]
  })
}

function withParameter(call: Call, { in: place, name }: Parameter, value: unknown): Call {
  return place === 'path'
    ? { ...call, path: { ...call.path, [name]: value } }
    : { ...call, query: { ...call.query, [name]: value } }
}

const parts = (pointer: string): string[] => pointer.split('/').slice(1)

function at(value: unknown, pointer: string): unknown {
  return parts(pointer).reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], value)
}

/** A copy of a value in which the place that the pointer names is something else, or gone. */
function edited(value: unknown, pointer: string, to?: unknown): unknown {
  const [first, ...rest] = parts(pointer)
  if (first === undefined) return to
  const copy = structuredClone(value) as Record<string, unknown>
  if (rest.length === 0 && to === undefined) delete copy[first]
  else copy[first] = edited(copy[first], rest.map(part => `/${part}`).join(''), to)
  return copy
}

/** A value as titles show it; that of a password is nobody's business. */
const shown = (place: string, value: unknown, names: Names | undefined): string =>
  place.includes('password') ? typeof value : shorten(value, names)

function shorten(value: unknown, names?: Names): string {
  const whole = redactBody(JSON.stringify(value))
  // A case is called the same in every run.
  const text = names ? whole.replaceAll(new RegExp(names.run, 'gi'), 'RUN') : whole
  return text.length > 60 ? `${text.slice(0, 30)}…${text.slice(-20)} (${text.length} characters)` : text
}
