import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type OperationRow, operations } from '../../../generated/operations.js'
import { Missing } from './cache.js'
import { type Call, calls } from './calls.js'
import { type Login, logins, type VendorCall } from './logins.js'
import { jsonLines, type Program, run } from './run.js'
import { type Exchange, type Service, startService } from './service.js'
import { keys, region } from './world.js'

/** One of the vendor's SDKs. */
export interface VendorSdk {
  /** The package and its version. */
  name: string
  /** Installs the SDK and builds the program. Throws `Missing` if it can't be installed. */
  prepare: () => Promise<Program>
  /** Returns what the SDK makes of a code that the service sends. */
  reportedCode: (status: number, code: string) => string | null
  /** Logins that fail in the SDK itself, before a request is sent, and how. */
  broken?: Readonly<Record<string, RegExp>>
}

/** What the program prints for a call. */
export interface Outcome {
  /** The status that the SDK reports; 0 without a response. */
  status: number
  data?: unknown
  error?: { code: string | null; message: string; requestId: string }
  failure?: string
}

/** Runs the program of an SDK once, for all its calls. */
async function callAll(program: Program, service: Service, list: readonly VendorCall[]): Promise<Outcome[]> {
  const { code, stdout, stderr } = await run(program, JSON.stringify({ url: service.url, region, calls: list }), 180_000)
  const outcomes = jsonLines(stdout) as Outcome[]
  if (code !== 0 || outcomes.length !== list.length) throw new Error(`The program ended with ${code}: ${stderr}${stdout}`)
  return outcomes
}

const toVendorCall = ({ projects }: Service, { operation, as = 'admin', params = {}, body }: Call): VendorCall => ({
  operation,
  caller: { ...keys[as], projectId: as === 'partner' ? projects.partner : projects.demo },
  params,
  ...(body === undefined ? {} : { body }),
})

/** Tests an SDK of the vendor: every operation that it has, and its ways to log in. */
export function describeVendorSdk({ name, prepare, reportedCode, broken = {} }: VendorSdk): void {
  let missing: string | undefined
  let service: Service
  let program: Program
  beforeAll(async () => {
    try {
      program = await prepare()
    } catch (error) {
      if (!(error instanceof Missing)) throw error
      missing = error.message
    }
    service = await startService()
  }, 1_200_000)
  afterAll(() => service?.close())
  beforeEach(({ skip }) => skip(missing !== undefined, missing))

  describe(`${name} in every operation`, () => {
    let outcomes: Outcome[] = []
    let exchanges: Exchange[] = []
    beforeAll(async () => {
      if (missing !== undefined) return
      outcomes = await callAll(
        program,
        service,
        calls.map(call => toVendorCall(service, call)),
      )
      exchanges = service.exchanges.splice(0)
    }, 240_000)

    it('sends one request for each call', () => {
      expect(exchanges.map(({ operation }) => operation)).toEqual(calls.map(({ operation }) => operation))
    })

    it('uses each operation of the service with a success and an error', () => {
      const statuses = (isSuccess: boolean) =>
        [...new Set(calls.filter(({ status }) => status < 300 === isSuccess).map(({ operation }) => operation))].sort()
      const all = (Object.entries(operations) as [string, OperationRow][])
        .filter(([, { service }]) => service !== 'iam')
        .map(([operation]) => operation)
        .sort()
      expect(statuses(true)).toEqual(all)
      expect(statuses(false)).toEqual(all)
    })

    for (const [index, { title, operation, status, code, data }] of calls.entries())
      it(`${title}: ${operation} ${status}`, () => {
        const { [index]: outcome } = outcomes
        const { [index]: exchange } = exchanges
        expect({ ...exchange, violations: exchange?.violations }).toMatchObject({ status, code, violations: [] })
        expect(outcome, JSON.stringify(outcome)).toMatchObject({ status })
        if (code === undefined) expect(outcome?.data ?? {}).toMatchObject(data ?? {})
        else expect(outcome?.error).toMatchObject({ code: reportedCode(status, code), requestId: exchange?.requestId })
      })
  })

  describe(`${name} logging in`, () => {
    for (const { title, prepare: listCalls, expected } of logins.filter(({ title }) => !broken[title]))
      it(title, async () => {
        const { outcomes, requests } = await logIn(listCalls)
        expect(outcomes.filter(({ failure }) => failure !== undefined)).toEqual([])
        const isExpected = expected.outcomes.map((allowed, index) => [outcomes[index]?.status, allowed] as const)
        for (const [status, allowed] of isExpected) expect(allowed.includes(status ?? 0), `${status} ${allowed}`).toBe(true)
        if (expected.requests) expect(requests).toEqual(expected.requests)
      })

    for (const { title, prepare: listCalls } of logins.filter(({ title }) => broken[title]))
      it(`${title}: fails in the SDK itself`, async () => {
        const { outcomes, requests } = await logIn(listCalls)
        expect(outcomes.map(({ failure = '' }) => failure)).toEqual(
          outcomes.map(() => expect.stringMatching(broken[title] ?? /^$/)),
        )
        expect(requests).toEqual([])
      })
  })

  /** Makes the calls of a login in one process. */
  async function logIn(listCalls: Login['prepare']): Promise<{ outcomes: Outcome[]; requests: string[] }> {
    service.exchanges.splice(0)
    const outcomes = await callAll(program, service, await listCalls(service))
    return { outcomes, requests: service.exchanges.map(({ request }) => request) }
  }
}
