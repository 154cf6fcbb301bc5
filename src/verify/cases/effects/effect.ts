import type { OperationId } from '../../../../generated/operations.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { Probe, Reply } from '../../run/probe.js'
import type { Need } from '../../run/target.js'
import { type Call, validCall } from '../contract-cases.js'
import { entryOf } from '../documented.js'
import { type CaseOptions, type SuiteCase, suiteCase } from '../suite-case.js'

type Fields = Readonly<Record<string, unknown>>

/** A case about what an operation brings about, seen through other operations. */
export function effectCase(operation: OperationId, title: string, needs: readonly Need[], run: CaseOptions['run']): SuiteCase {
  return suiteCase({ group: 'effects', operation, title: `${operation}: ${title}`, needs: ['service', ...needs], run })
}

/** A call with these path values, query and body; the rest is the run's own. */
export function callOf(
  { session: { contract, names } }: Probe,
  operation: OperationId,
  { path = {}, query = {}, body }: { path?: Readonly<Record<string, string>>; query?: Fields; body?: unknown } = {},
): Call {
  const own = Object.fromEntries(
    pathParamNames(operation).flatMap(name => (path[name] === undefined ? [] : [[name, path[name] ?? '']])),
  )
  const call = validCall(contract, entryOf(contract, operation), { ...names, path: { ...names.path, ...own } })
  return { ...call, query: { ...query }, ...(body === undefined ? {} : { body }) }
}

/** Asks and expects the status that the contract has for a good request. */
export async function good(probe: Probe, call: Call, options: Parameters<Probe['ask']>[1] = {}): Promise<Reply> {
  const reply = await probe.ask(call, options)
  probe.expect(reply.status < 300, `${call.operation} was answered with ${reply.status}: ${reply.text.slice(0, 200)}`)
  return reply
}

/** The fields of an answer, or of one of the things in it. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

/** The things in a list. */
export function list(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fields) : []
}

/** Notes what is not as expected in an answer, field by field. */
export function expectFields(probe: Probe, what: string, found: Fields, wanted: Fields): void {
  for (const [name, value] of Object.entries(wanted))
    probe.expect(found[name] === value, `${what}: ${name} is ${JSON.stringify(found[name])}, not ${JSON.stringify(value)}.`)
}
