import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Missing } from '../../support/cache.js'
import { jsonLines, type Program, run } from '../../support/run.js'
import { administer, type Service, startService } from './service.js'
import { variants } from './variants.js'
import { account, administrator, administratorId, colleague, keys, region } from './world.js'

/** How a call ends: with data, or with a failure. */
export type Expected = { data: unknown } | { failure: string; status?: number }

/** A client of another author, and the program that makes calls with it. */
export interface OtherClient {
  /** The packages and their versions. */
  name: string
  /** Builds the program. Throws `Missing` if a package can't be had. */
  prepare: () => Promise<Program>
  /** How each call of the program ends, in order. */
  expected: Readonly<Record<string, Expected>>
  /** Calls that fail because of the client, with the reason. `expected` has how. */
  broken?: Readonly<Record<string, string>>
  /** How calls fail with variants of responses that the client doesn't understand. By variant, then by call. */
  brokenByVariants?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

interface Line {
  call: string
  data?: unknown
  status?: number
  failure?: string
}

/** What each program reads from standard input. */
const inputOf = ({ url, projects }: Service) => ({
  url,
  region,
  account,
  user: administrator,
  userId: administratorId,
  projectId: projects.demo,
  key: keys.admin,
  colleague,
})

/** Runs a program, and returns how each of its calls ended. */
async function makeCalls(program: Program, service: Service): Promise<Line[]> {
  const { code, stdout, stderr } = await run(program, JSON.stringify(inputOf(service)), 120_000)
  if (code !== 0) throw new Error(`The program ended with ${code}: ${stderr}${stdout}`)
  return jsonLines(stdout) as Line[]
}

/** Returns an expectation of a failure with the text, or of data. */
function matcherOf(expected: Expected): object {
  if ('data' in expected) return { data: expected.data }
  return { ...expected, failure: expect.stringContaining(expected.failure) }
}

/** Runs a program against the sandbox, and tests how each of its calls ends. */
export function describeClient({ name, prepare, expected, broken = {}, brokenByVariants = {} }: OtherClient): void {
  describe(name, () => {
    let missing: string | undefined
    let service: Service
    let program: Program
    let lines: Line[] = []
    beforeAll(async () => {
      service = await startService()
      try {
        program = await prepare()
      } catch (error) {
        if (!(error instanceof Missing)) throw error
        missing = error.message
        console.warn(`${name} is skipped. ${missing}`)
        return
      }
      lines = await makeCalls(program, service)
    }, 1_200_000)
    afterAll(() => service?.close())
    beforeEach(({ skip }) => skip(missing !== undefined, missing))

    it('makes every call', () => {
      expect(lines.map(({ call }) => call)).toEqual(Object.keys(expected))
    })

    for (const [call, expectation] of Object.entries(expected))
      it(broken[call] ? `can't ${call}: ${broken[call]}` : call, () => {
        expect(lines.find(line => line.call === call)).toMatchObject(matcherOf(expectation))
      })

    it('receives only responses that conform to the contract', () => {
      const violations = service.exchanges.filter(exchange => exchange.violations.length > 0)
      expect(violations).toEqual([])
    })

    it.each(variants)('makes the same calls with responses of newer services: %s', async variant => {
      service.sandbox.reset()
      await administer(service, 'PUT', 'variants', variant.split(' and '))
      const varied = await makeCalls(program, service)
      service.sandbox.reset()
      const failures = Object.fromEntries(varied.map(({ call, failure }) => [call, failure]))
      const expectedFailures = lines.map(({ call, failure }) => {
        const broken = brokenByVariants[variant]?.[call]
        if (broken !== undefined) return [call, expect.stringContaining(broken)]
        return [call, failure === undefined ? undefined : expect.any(String)]
      })
      expect(failures).toEqual(Object.fromEntries(expectedFailures))
    })
  })
}
