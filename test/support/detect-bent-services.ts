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
import type { BentService, Fetch } from './bend.js'
import { bentServiceKinds } from './bent-services.js'
import { contract } from './contract.js'

/** The number of test files that share the bent services, so that they run in parallel. */
export const parts = 4

/** All bent services with their kind. */
export const bentServices: readonly (readonly [kind: string, operation: OperationId, name: string, service: BentService])[] =
  Object.entries(bentServiceKinds).flatMap(([kind, services]) =>
    services.map(service => [kind, service.operation, service.name, service] as const),
  )

/** Whether a kind has services for random cells. They take longest, since no kind of case is known that detects them. */
const isCell = ([kind]: (typeof bentServices)[number]): boolean => kind.startsWith('cells of ')

/** Returns every fourth bent service, starting with this one: a kind is as slow in each part. Those of cells have a part of their own. */
export function bentServicesOf(part: number | 'cells'): typeof bentServices {
  if (part === 'cells') return bentServices.filter(isCell)
  return bentServices.filter(service => !isCell(service)).filter((_, index) => index % parts === part - 1)
}

/** Defines one test for each bent service of a part: the suite must detect it. */
export function testBentServices(part: number | 'cells'): void {
  const counts = { detected: 0, total: 0 }
  afterAll(() => {
    process.stdout.write(`part ${part}: ${counts.detected} of ${counts.total} bent services detected\n`)
  })
  describe('The suite', () => {
    it.each(bentServicesOf(part))('detects a service of the kind "%s" whose %s %s', async (kind, _, __, service) => {
      counts.total++
      expect(await firstFailure(service, firstByKind[kind])).toBeDefined()
      counts.detected++
    })
  })
}

const runId = createRunId()
const openSession = (fetch: Fetch): Session =>
  createSession({ contract, target: { ...sandboxTarget('http://sandbox', { registry: true }), fetch }, runId })
/** The cases are the same for every service: creating them takes longer than running those of one operation. */
const suite = createSuite(openSession(globalThis.fetch))

/** Selects the cases about the effects of these writes. */
const effectsOf =
  (...writes: readonly OperationId[]) =>
  ({ group, operation }: SuiteCase): boolean =>
    group === 'effects' && writes.some(write => write === operation)

/** The cases that show defects of a kind, whichever operation returns them. They run first. */
const firstByKind: Readonly<Record<string, (testCase: SuiteCase) => boolean>> = {
  registry: ({ group }) => group === 'registry',
  'repositories hidden again': effectsOf('updateRepo', 'deleteRepoDomains'),
  deadlines: effectsOf('updateRepoDomains'),
  'upper case': effectsOf('deleteRepoTag'),
  'longest names': effectsOf(
    ...(['createRepo', 'createNamespace', 'deleteRepoTag', 'createTrigger', 'createRepoTag', 'createRetention'] as const),
    ...(['createImageSyncRepo', 'createManualImageSyncRepo'] as const),
  ),
  'own fields': ({ title }) => title.includes('only'),
  neighbors: effectsOf('updateRepo', 'createNamespace'),
  'same names': effectsOf('updateRepo', 'createRepo', 'deleteRepoTag'),
  'same images': effectsOf('deleteRepoTag'),
  'long texts': effectsOf('createRepo', 'updateRepo', 'createRepoDomains', 'updateRepoDomains', 'createTrigger'),
  'several users': ({ title }) => / (?:of each user|of these users only)$/.test(title),
  'list parameters': effectsOf('listSharedReposDetails'),
  values: effectsOf('showRepoTag'),
  counters: effectsOf('deleteRepo', 'deleteRepoTag', 'deleteNamespaceAuth'),
}

/** Returns the resource that an operation is about: the last fixed part of its path, such as `triggers` or `sync`. */
const subjectOf = (operation: OperationId): string | undefined =>
  /\/([a-z-]+)[^/]*(?:\/\{\w+\})*$/.exec(operations[operation].url)?.[1]

/**
 * Returns the id of the first failed case; undefined when all cases passed.
 *
 * @param isFirst selects the cases that run first; none by default
 * @throws Error when the run can't start, which doesn't count as a detection
 */
export async function firstFailure(
  { bend = fetch => fetch, options = {}, operation }: BentService,
  isFirst: (testCase: SuiteCase) => boolean = () => false,
): Promise<string | undefined> {
  const isOtherOperation = (testCase: SuiteCase): boolean => testCase.operation !== operation
  const isSlow = ({ group, title }: SuiteCase): boolean => group === 'constraints' || title.includes(' 413')
  const isIndirect = ({ group }: SuiteCase): boolean => group === 'effects' || group === 'lists'
  const isRelated = (testCase: SuiteCase): boolean =>
    isIndirect(testCase) && testCase.operation !== undefined && subjectOf(testCase.operation) === subjectOf(operation)
  const stages: ((testCase: SuiteCase) => boolean)[] = [
    isFirst,
    // Cases of the operation itself detect most defects first; then those of operations on the same resource, which observe it.
    testCase => !isOtherOperation(testCase) && !isSlow(testCase),
    testCase => isOtherOperation(testCase) && isRelated(testCase),
    testCase => !isOtherOperation(testCase) && isSlow(testCase),
    testCase => isOtherOperation(testCase) && isIndirect(testCase) && !isRelated(testCase),
    testCase => isOtherOperation(testCase) && !isIndirect(testCase),
  ]
  // These few cases look at many operations.
  stages.splice(1, 0, testCase => testCase.operation === undefined && testCase.group === 'effects')
  for (const cases of stages.map(isSelected => suite.filter(isSelected))) {
    if (cases.length === 0) continue
    const sandbox = createSandbox({ accounts: sandboxAccounts, ...options })
    const bentFetch = bend(sandbox.fetch)
    let isBent = false
    const session = openSession(request => (isBent ? bentFetch : sandbox.fetch)(request))
    // The service is bent only after the fixtures were created, so that a case must fail.
    expect(await startRun(session)).toBeUndefined()
    isBent = true
    for (const testCase of cases) {
      const { outcome, id } = await runCase(session, testCase)
      if (outcome === 'failed') return id
    }
  }
  return undefined
}
