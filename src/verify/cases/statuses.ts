import { type OperationId, operations } from '../../../generated/operations.js'
import { type Contract, type OperationEntry, operationEntries } from '../../openapi/document.js'
import { pathParamNames } from '../../openapi/path-params.js'
import type { Probe } from '../run/probe.js'
import type { Need } from '../run/target.js'
import { type Call, validCall } from './contract-cases.js'
import { entryOf, goodStatus, missingCode } from './documented.js'
import { stage } from './fixtures.js'
import { faultHeader, putImage } from './sandbox-control.js'
import { type SuiteCase, suiteCase } from './suite-case.js'

/** Each operation × documented status, brought about by what leads to it. */
export function answerCases(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(entry => [
    succeeds(contract, entry),
    ...missing(entry),
    ...again(entry),
    ...stillFull(entry),
    ...forbidden(entry),
    ...tooLarge(entry),
    ...byFault(entry),
  ])
}

type Run = (probe: Probe, operation: OperationId) => Promise<void>

function answerCase(
  entry: OperationEntry,
  status: number | string,
  title: string,
  needs: readonly Need[],
  run: Run,
): SuiteCase {
  const operation = entry.operation.operationId as OperationId
  const writes: Need[] = operations[operation].method === 'GET' || pathParamNames(operation).length === 0 ? [] : ['writes']
  return suiteCase({
    group: 'answers',
    operation,
    title: `${operation} ${status}: ${title}`,
    covers: [{ kind: 'status', operation, status: String(status) }],
    needs: ['service', ...writes, ...needs],
    run: probe => run(probe, operation),
  })
}

const declares = ({ operation }: OperationEntry, status: string): boolean => status in operation.responses

/** The call that succeeds; a run that may not write takes what is there. */
async function readyCall(probe: Probe, operation: OperationId): Promise<Call> {
  const { contract, target, names } = probe.session
  if (target.writes) return stage(probe, operation)
  return validCall(contract, entryOf(contract, operation), names)
}

function succeeds(contract: Contract, entry: OperationEntry): SuiteCase {
  const operation = entry.operation.operationId as OperationId
  const status = goodStatus(contract, operation)
  const needs: Need[] = operation === 'keystoneCreateUserTokenByPassword' ? ['password'] : []
  if (pathParamNames(operation).some(name => name !== 'api_version')) needs.push('writes')
  return answerCase(entry, status, 'a good request', needs, async probe => {
    const reply = await probe.ask(await readyCall(probe, operation))
    probe.expect(
      reply.status === status,
      `${operation} was answered with ${reply.status}, not ${status}: ${reply.text.slice(0, 200)}`,
    )
  })
}

function missing(entry: OperationEntry): SuiteCase[] {
  const operation = entry.operation.operationId as OperationId
  if (!declares(entry, '404') || operation === 'showApiVersion') return []
  // Asked about an account without a sharing, the service says so with 200.
  const names = pathParamNames(operation).filter(name => operation !== 'showAccessDomain' || name !== 'access_domain')
  return names.map(name => {
    const needs: Need[] = name === 'access_domain' ? ['other'] : name === 'namespace' ? [] : ['writes']
    return answerCase(entry, 404, `${name} is missing`, needs, async probe => {
      const { contract, names, run, target } = probe.session
      const call = validCall(contract, entryOf(contract, operation), names)
      const absent = { namespace: `${run}-none`, repository: 'none$here', tag: 'none' }[name]
      // A sharing is missing in a repository that was shared with nobody.
      if (absent === undefined) call.path.repository = target.writes ? 'tools$cli' : call.path.repository
      else call.path[name] = absent
      probe.refused(call, await probe.ask(call), 404, missingCode(contract, name))
    })
  })
}

function again(entry: OperationEntry): SuiteCase[] {
  if (!declares(entry, '409')) return []
  return [
    answerCase(entry, 409, 'the same once more', ['writes'], async (probe, operation) => {
      const call = await stage(probe, operation)
      await probe.ask(call)
      probe.refused(call, await probe.ask(call), 409)
    }),
  ]
}

function stillFull(entry: OperationEntry): SuiteCase[] {
  if (!declares(entry, '406')) return []
  const inRepository = pathParamNames(entry.operation.operationId as OperationId).includes('repository')
  return [
    answerCase(entry, 406, 'it still holds something', inRepository ? ['images'] : ['writes'], async (probe, operation) => {
      const call = await stage(probe, operation)
      const path = call.path as Record<string, string>
      if (inRepository) {
        await putImage(probe, { ...path, repository: String(path.repository).replaceAll('$', '/'), tag: 'v1' })
      } else {
        const { contract, names } = probe.session
        await probe.ask(validCall(contract, entryOf(contract, 'createRepo'), { ...names, path: { ...names.path, ...path } }))
      }
      probe.refused(call, await probe.ask(call), 406)
    }),
  ]
}

function forbidden(entry: OperationEntry): SuiteCase[] {
  if (!declares(entry, '403') || !pathParamNames(entry.operation.operationId as OperationId).includes('namespace')) return []
  return [
    answerCase(entry, 403, 'another account asks', ['writes', 'other'], async (probe, operation) => {
      const call = await stage(probe, operation)
      // What is shared with the other account, it may see.
      if (call.path.access_domain !== undefined) call.path.repository = 'tools$cli'
      probe.refused(call, await probe.ask(call, { as: probe.session.target.other?.credentials ?? 'nobody' }), 403)
    }),
  ]
}

/** A signed body may have at most 12 MB. */
const tooMuch = 12 * 2 ** 20 + 1

function tooLarge(entry: OperationEntry): SuiteCase[] {
  if (!declares(entry, '413')) return []
  return [
    answerCase(entry, 413, 'a body of more than 12 MB', ['writes'], async (probe, operation) => {
      const { contract, names } = probe.session
      const call = validCall(contract, entryOf(contract, operation), names)
      const padding = ' '.repeat(tooMuch)
      const body = Array.isArray(call.body) ? [...call.body, padding] : { ...(call.body as object), padding }
      probe.refused(call, await probe.ask({ ...call, body }), 413)
    }),
  ]
}

/** What only a service in trouble answers, asked of a sandbox. */
function byFault(entry: OperationEntry): SuiteCase[] {
  const faults = { 429: 'throttle;retryAfter=1', 500: 'status;status=500' }
  return Object.entries(faults)
    .filter(([status]) => declares(entry, status))
    .map(([status, fault]) =>
      answerCase(entry, status, 'by fault', ['faults'], async (probe, operation) => {
        const { contract, names } = probe.session
        const call = validCall(contract, entryOf(contract, operation), names)
        // Should the fault not happen, nobody must have changed anything.
        const harmless = operations[operation].method === 'GET' || operation === 'createSecret'
        const reply = await probe.ask(call, { headers: faultHeader(fault), ...(harmless ? {} : { as: 'nobody' }) })
        probe.refused(call, reply, Number(status))
      }),
    )
}
