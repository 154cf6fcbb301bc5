import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { OperationId } from '../../../generated/operations.js'
import { Missing } from '../../support/cache.js'
import type { Program } from '../../support/run.js'
import { calls as allCalls } from './calls/index.js'
import { type Certificate, createCertificate } from './certificate.js'
import { logins } from './logins.js'
import { lostFields, unreadFields } from './lost-fields.js'
import { calledOperations, migrationGuides, operationsNamedIn, serviceOperations } from './sdk-operations.js'
import { administer, type Exchange, type Service, startService } from './service.js'
import { variants } from './variants.js'
import { callAll, type Outcome, toVendorCall, type VendorCall } from './vendor-calls.js'
import { keys, region } from './world.js'

/** One of the vendor's SDKs. */
export interface VendorSdk {
  /** The package and its version. */
  name: string
  /** Installs the SDK and builds the program. Throws `Missing` if it can't be installed. */
  prepare: () => Promise<Program>
  /** Operations that this version of the SDK lacks. */
  lacks: readonly OperationId[]
  /** Fields of responses that this SDK lacks and others have. */
  loses?: readonly string[]
  /** Returns what the SDK makes of a code that the service sends. */
  reportedCode: (status: number, code: string) => string | null
  /** Environment variables that name the address of IAM, and make the SDK trust a certificate. */
  https: (
    service: Service,
    certificate: Certificate,
  ) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>
  /** Calls that fail in the SDK itself when responses have variants, and how. By variant, then by title. */
  brokenByVariants?: Readonly<Record<string, Readonly<Record<string, RegExp>>>>
  /** Logins that fail in the SDK itself, before a request is sent, and how. */
  broken?: Readonly<Record<string, RegExp>>
}

/** Tests an SDK of the vendor: every operation that it has, and its ways to log in. */
export function describeVendorSdk(sdk: VendorSdk): void {
  const { name, prepare, lacks, loses = [], reportedCode, https, brokenByVariants = {}, broken = {} } = sdk
  const calls = allCalls.filter(({ operation }) => !lacks.includes(operation))
  const used = serviceOperations.filter(operation => !lacks.includes(operation))
  let missing: string | undefined
  let service: Service
  let program: Program
  beforeAll(async () => {
    try {
      program = await prepare()
    } catch (error) {
      if (!(error instanceof Missing)) throw error
      missing = error.message
      console.warn(`${name} is skipped. ${missing}`)
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

    it(`uses ${used.length} of ${serviceOperations.length} operations, each with a success and an error`, () => {
      console.info(`${name}: ${used.length} of ${serviceOperations.length} operations, ${calls.length} calls`)
      const [succeeding, failing] = [calledOperations('success'), calledOperations('error')]
      expect(used.filter(operation => !succeeding.has(operation) || !failing.has(operation))).toEqual([])
    })

    it(`lacks the other ${lacks.length}`, async () => {
      const outcomes = await callAll(
        program,
        service,
        lacks.map(operation => toVendorCall(service, { operation })),
      )
      const failures = lacks.map(operation => expect.stringContaining(`the SDK lacks ${operation}`))
      expect(outcomes.map(({ failure }) => failure)).toEqual(failures)
    })

    it.each(migrationGuides)('lacks those that %s names', page => {
      expect(operationsNamedIn(page, name.split(' ')[0] ?? '').sort()).toEqual([...lacks].sort())
    })

    it('reads every field of the responses, except those that it lacks', () => {
      const lost = calls.flatMap(({ operation, status }, index) =>
        status < 300 ? lostFields(exchanges[index]?.data, outcomes[index]?.data).map(field => `${operation} ${field}`) : [],
      )
      const expected = [...unreadFields, ...loses].filter(field => used.some(operation => field.startsWith(`${operation} `)))
      expect([...new Set(lost)].sort()).toEqual(expected.sort())
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
    const working = logins.filter(({ title }) => !broken[title])
    const outcomesOf = new Map<string, Outcome[]>()
    beforeAll(async () => {
      if (missing !== undefined) return
      const lists: VendorCall[][] = []
      for (const { prepare: listCalls } of working) lists.push(await listCalls(service))
      // In one process, since some languages start slowly.
      const outcomes = await callAll(program, service, lists.flat())
      for (const [index, { title }] of working.entries()) outcomesOf.set(title, outcomes.splice(0, lists[index]?.length))
    }, 240_000)

    for (const { title, statuses } of working)
      it(title, () => {
        const outcomes = outcomesOf.get(title) ?? []
        const isAllowed = statuses.map((allowed, index) => allowed.includes(outcomes[index]?.status ?? 0))
        expect(isAllowed, JSON.stringify(outcomes)).toEqual(statuses.map(() => true))
      })

    for (const { title, prepare: listCalls } of logins.filter(({ title }) => broken[title]))
      it(`${title}: fails in the SDK itself`, async () => {
        service.exchanges.splice(0)
        const outcomes = await callAll(program, service, await listCalls(service))
        const expected = outcomes.map(() => expect.stringMatching(broken[title] ?? /^$/))
        expect(outcomes.map(({ failure = '' }) => failure)).toEqual(expected)
        expect(service.exchanges).toEqual([])
      })
  })

  it(`${name} finds its project over HTTPS, at the address in the environment`, async ({ skip }) => {
    const certificate = await createCertificate().catch(error => {
      if (error instanceof Missing) return skip(error.message)
      throw error
    })
    onTestFinished(() => rm(certificate.folder, { recursive: true }))
    const secure = await startService({ tls: { cert: certificate.cert, key: certificate.key } })
    onTestFinished(secure.close)
    expect(secure.url).toMatch(/^https:/)
    const env = await https(secure, certificate)
    const call = { operation: 'showNamespace' as const, caller: keys.admin, params: { namespace: 'ready' } }
    const outcomes = await callAll({ ...program, env }, secure, [call], { iamFromEnvironment: true })
    expect(outcomes).toMatchObject([{ status: 200, data: { name: 'ready' } }])
    expect(secure.exchanges.map(({ request }) => request)).toEqual([
      `GET /v3/projects?name=${region}`,
      'GET /v2/manage/namespaces/ready',
    ])
  })

  describe.each(variants)(`${name} with responses of newer services: %s`, variant => {
    let outcomes: Outcome[] = []
    beforeAll(async () => {
      if (missing !== undefined) return
      service.sandbox.reset()
      await administer(service, 'PUT', 'variants', variant.split(' and '))
      outcomes = await callAll(
        program,
        service,
        calls.map(call => toVendorCall(service, call)),
      )
      service.sandbox.reset()
    }, 240_000)

    it('returns the same statuses', () => {
      const expected = calls.map(({ title, status }) => {
        const failure = brokenByVariants[variant]?.[title]
        return { title, outcome: failure ? expect.stringMatching(failure) : status }
      })
      const actual = calls.map(({ title }, index) => ({ title, outcome: outcomes[index]?.failure ?? outcomes[index]?.status }))
      expect(actual).toEqual(expected)
    })

    if (variant.includes('error-object'))
      it('returns the code of every error', () => {
        expect(outcomes.map(({ error }) => error?.code)).toEqual(calls.map(({ code }) => code))
      })
  })
}
