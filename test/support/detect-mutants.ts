import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { type OperationId, operations } from '../../generated/operations.js'
import { sandboxAccounts, sandboxTarget } from '../../src/cli/verify/open-target.js'
import { createSandbox } from '../../src/sandbox/index.js'
import { createSuite } from '../../src/verify/cases/suite.js'
import type { SuiteCase } from '../../src/verify/cases/suite-case.js'
import { createRunId } from '../../src/verify/run/run-names.js'
import { createSession, type Session } from '../../src/verify/run/session.js'
import { runCase } from '../../src/verify/run-case.js'
import { startRun } from '../../src/verify/start-run.js'
import { contract } from './contract.js'
import type { Fetch, Mutant } from './mutant.js'
import { mutantKinds } from './mutants.js'

/** The number of test files that share the mutants, so that they run in parallel. */
export const parts = 4

/** All mutants with their kind. */
export const mutants: readonly (readonly [kind: string, operation: OperationId, name: string, service: Mutant])[] =
  Object.entries(mutantKinds).flatMap(([kind, services]) =>
    services.map(service => [kind, service.operation, service.name, service] as const),
  )

/** The id of the case that detected each service when this file was written, by kind. It runs first: a search among all cases takes seconds. */
type Detections = Record<string, Record<string, string>>

const detectionsFile = new URL('mutants/detections.json', import.meta.url)
const readDetections = (): Detections => JSON.parse(readFileSync(detectionsFile, 'utf8'))

/** Returns every fourth mutant, starting with this one: a kind is as slow in each part. */
export const mutantsOf = (part: number): typeof mutants => mutants.filter((_, index) => index % parts === part - 1)

/** Defines one test for each mutant of a part: the suite must detect it. */
export function testMutants(part: number): void {
  const detections = readDetections()
  const found: Detections = {}
  const counts = { detected: 0, total: 0, searched: 0 }
  afterAll(() => {
    process.stdout.write(`part ${part}: ${counts.detected} of ${counts.total} mutants detected\n`)
    if (counts.searched === 0) return
    // Only on request, so that a test run leaves the repository as it was.
    if (process.env.SWR_RECORD_DETECTIONS === undefined) {
      process.stdout.write(
        `${counts.searched} were searched for; SWR_RECORD_DETECTIONS=1 records the cases that detected them\n`,
      )
    } else recordDetections(found)
  })
  describe('The suite', () => {
    // A search runs up to 8,000 cases.
    it.each(mutantsOf(part))('detects a service of the kind "%s" whose %s %s', { timeout: 300_000 }, async (...row) => {
      const [kind, operation, name, service] = row
      counts.total++
      const recorded = detections[kind]?.[`${operation} ${name}`]
      const sameKind = [detections, found].flatMap(byKind => Object.values(byKind[kind] ?? {}))
      const caseId = await firstFailure(service, [recorded === undefined ? [] : [recorded], sameKind])
      expect(caseId).toBeDefined()
      counts.detected++
      if (caseId === undefined || caseId === recorded) return
      counts.searched++
      found[kind] = { ...found[kind], [`${operation} ${name}`]: caseId }
    })
  })
}

/** Adds detections to the file, and removes those of services that no longer exist. */
function recordDetections(found: Detections): void {
  const recorded = readDetections()
  const merged = Object.entries(mutantKinds).map(([kind, services]) => {
    const byService = services.map(({ operation, name }) => {
      const key = `${operation} ${name}`
      return [key, found[kind]?.[key] ?? recorded[kind]?.[key]]
    })
    return [kind, Object.fromEntries(byService)]
  })
  writeFileSync(detectionsFile, `${JSON.stringify(Object.fromEntries(merged), null, 2)}\n`)
}

const runId = createRunId()
const openSession = (fetch: Fetch): Session =>
  createSession({ contract, target: { ...sandboxTarget('http://sandbox', { registry: true }), fetch }, runId })
/** The cases are the same for every service: creating them takes longer than running those of one operation. */
const suite = createSuite(openSession(globalThis.fetch))

/** Returns the resource that an operation is about: the last fixed part of its path, such as `triggers` or `sync`. */
const subjectOf = (operation: OperationId): string | undefined =>
  /\/([a-z-]+)[^/]*(?:\/\{\w+\})*$/.exec(operations[operation].url)?.[1]

/**
 * Returns the id of the first failed case; undefined when all cases passed.
 *
 * @param first the ids of the cases that run first, in groups
 * @throws Error when the run can't start, which doesn't count as a detection
 */
export async function firstFailure(
  { mutate = fetch => fetch, options = {}, operation }: Mutant,
  first: readonly (readonly string[])[] = [],
): Promise<string | undefined> {
  const isOtherOperation = (testCase: SuiteCase): boolean => testCase.operation !== operation
  const isSlow = ({ group, title }: SuiteCase): boolean => group === 'constraints' || title.includes(' 413')
  const isIndirect = ({ group }: SuiteCase): boolean => group === 'effects' || group === 'lists'
  const isRelated = (testCase: SuiteCase): boolean =>
    isIndirect(testCase) && testCase.operation !== undefined && subjectOf(testCase.operation) === subjectOf(operation)
  const stages: ((testCase: SuiteCase) => boolean)[] = [
    ...first.map(
      ids =>
        ({ id }: SuiteCase) =>
          ids.includes(id),
    ),
    // These few cases look at many operations.
    testCase => testCase.operation === undefined && testCase.group === 'effects',
    // Cases of the operation itself detect most defects first; then those of operations on the same resource, which observe it.
    testCase => !isOtherOperation(testCase) && !isSlow(testCase),
    testCase => isOtherOperation(testCase) && isRelated(testCase),
    testCase => !isOtherOperation(testCase) && isSlow(testCase),
    testCase => isOtherOperation(testCase) && isIndirect(testCase) && !isRelated(testCase),
    testCase => isOtherOperation(testCase) && !isIndirect(testCase),
  ]
  for (const cases of stages.map(isSelected => suite.filter(isSelected))) {
    if (cases.length === 0) continue
    const sandbox = createSandbox({ accounts: sandboxAccounts, ...options })
    const mutantsOfFetch = mutate(sandbox.fetch)
    let isMutant = false
    const session = openSession(request => (isMutant ? mutantsOfFetch : sandbox.fetch)(request))
    // The service is mutated only after the fixtures were created, so that a case must fail.
    expect(await startRun(session)).toBeUndefined()
    isMutant = true
    for (const testCase of cases) {
      const { outcome, id } = await runCase(session, testCase)
      if (outcome === 'failed') return id
    }
  }
  return undefined
}
